package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Baseline;
import strategymonitor.domain.Definition;
import strategymonitor.domain.HowRead;
import strategymonitor.domain.Rebase;
import strategymonitor.domain.Reporting;

/** How an indicator's figures are to be read, in words for the sheet Notes. */
final class ReadingWords {
  static final List<String> GENERAL =
      List.of(
          "Variation needs 7 terms with a value. From 7 to 12 only a value outside trial limits is a"
              + " signal; from 13 also runs, trends and values near a limit.",
          "Limits are the mean ± 2.66 × the mean moving range of all terms; terms that are hidden,"
              + " or that a return was missing of, are passed over.");

  private ReadingWords() {}

  /** A line for each thing said; empty where nothing is. */
  static String of(Definition definition) {
    HowRead reading = definition.reading();
    List<String> lines = new ArrayList<>();
    Reporting reporting = reading.reporting();
    if (reporting != null) {
      lines.add(reported(reporting));
    }
    if (reading.interval()) {
      lines.add("With its Wilson 95% interval.");
    }
    Baseline baseline = reading.baseline();
    if (baseline != null) {
      lines.add(compared(baseline));
    }
    reading.rebases().forEach(rebase -> lines.add(anew(rebase)));
    return lines.isEmpty() ? "" : "\n" + String.join("\n", lines);
  }

  private static String reported(Reporting reporting) {
    String whole = reporting.whole() ? ", with no row of theirs left out" : "";
    String bounds =
        reporting.bounded()
            ? "; bounded by what the rest could be"
            : "; the rest cannot be bounded";
    return "Covers the schools in " + reporting.sheet() + whole + bounds + ".";
  }

  private static String compared(Baseline baseline) {
    return "Compared with "
        + baseline.term().title()
        + " on those who answered then: "
        + String.join(", ", baseline.groups())
        + ".";
  }

  private static String anew(Rebase rebase) {
    return "Series begun anew in "
        + rebase.from().title()
        + ": "
        + rebase.reason()
        + " ("
        + rebase.by()
        + ")";
  }
}
