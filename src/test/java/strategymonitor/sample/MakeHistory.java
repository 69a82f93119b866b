package strategymonitor.sample;

import java.util.List;
import strategymonitor.domain.Term;

/**
 * Makes {@code history.xlsx}: what the survey of 2017 found, as its report says, and made-up totals
 * of up to seven terms from before returns were sent: enough for every way of telling variation.
 */
final class MakeHistory {
  private static final int ANSWERED_IN_2017 = 167;

  private MakeHistory() {}

  static List<Sheet> sheets(Options options) {
    Sheet sheet =
        Sheet.of(
            "Indicator history",
            "Term",
            "Indicator",
            "Breakdown",
            "Group",
            "Numerator",
            "Denominator",
            "Value",
            "Source");
    baselines(sheet);
    int schools = options.schools();
    earlier(sheet, options, 7, "cpd-schools-reached", 57, schools);
    earlier(sheet, options, 3, "network-attendance-rate", 63, schools * 5);
    earlier(sheet, options, 7, "governor-vacancy-rate", 16, schools * 11);
    return List.of(sheet);
  }

  private static void baselines(Sheet sheet) {
    baseline(sheet, "survey-pipeline-strong", 29);
    baseline(sheet, "survey-right-approach", 26);
    baseline(sheet, "survey-co-leader-role", 71);
    baseline(sheet, "survey-collective-leadership", 95);
    baseline(sheet, "survey-formal-partnerships-growing", 90);
    baseline(sheet, "survey-collective-responsibility", 92);
    baseline(sheet, "survey-system-will-change", 94);
  }

  private static void baseline(Sheet sheet, String indicator, int value) {
    sheet.add("2016-17-spring", indicator, "all", "All", "", ANSWERED_IN_2017, value, "S3");
  }

  private static void earlier(
      Sheet sheet, Options options, int terms, String indicator, int percent, int denominator) {
    Term term = options.terms().get(0);
    for (int i = 0; i < terms; i++) {
      term = term.previous();
      Die die = Die.named(options.seed(), "history", indicator, term.id());
      int numerator = (int) (denominator * (percent + die.between(-2.0, 2.0)) / 100);
      sheet.add(term.id(), indicator, "all", "All", numerator, denominator, "", "Made up");
    }
  }
}
