package strategymonitor.sample;

import java.util.List;

/**
 * Makes {@code history.xlsx}: what the survey of 2017 found, as its report says, and three terms of
 * made-up totals from before returns were sent.
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
    earlier(sheet, options, "cpd-schools-reached", 57, schools);
    earlier(sheet, options, "network-attendance-rate", 63, schools * 5);
    earlier(sheet, options, "governor-vacancy-rate", 16, schools * 11);
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
      Sheet sheet, Options options, String indicator, int percent, int denominator) {
    int year = options.terms().get(0).startYear() - 1;
    for (String season : List.of("autumn", "spring", "summer")) {
      Die die = Die.named(options.seed(), "history", indicator, season);
      int numerator = (int) (denominator * (percent + die.between(-2.0, 2.0)) / 100);
      sheet.add(
          year + "-" + (year + 1) % 100 + "-" + season,
          indicator,
          "all",
          "All",
          numerator,
          denominator,
          "",
          "Made up");
    }
  }
}
