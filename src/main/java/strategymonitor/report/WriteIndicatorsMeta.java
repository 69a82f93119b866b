package strategymonitor.report;

import java.nio.file.Path;
import java.util.List;

/** Writes what the columns of the tidy table are, in the headings of the open data's own. */
public final class WriteIndicatorsMeta {
  private static final String FILTER = "Filter";
  private static final String INDICATOR = "Indicator";

  /** Each column: its name, what it is called, its places (empty: no number), what it holds. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("term", "Term", "", "Such as 2025-26-autumn"),
          List.of("indicator", "Indicator code", "", "As in the rule book"),
          List.of("title", "Indicator", "", "What is asked"),
          List.of("strand", "Strand", "", "Outputs, Tracking activity or Quality-assurance"),
          List.of("breakdown", "Breakdown", "", "How the figure is split: all for the whole"),
          List.of("group", "Group", "", "Of that breakdown: All for the whole"),
          List.of("numerator", "Counted", "0", ""),
          List.of("denominator", "Of", "0", ""),
          List.of("value", "Value, in the unit of its row", "4", ""),
          List.of("unit", "Unit", "", "% per cent, n a number, pp percentage points, rate, days"),
          List.of("better", "Which way is better", "", "Higher, lower or context (never rated)"),
          List.of("target", "Target in force", "4", ""),
          List.of("tolerance", "Tolerance, on the worse side", "4", ""),
          List.of("target_status", "How it stands to its target", "", "Words, always"),
          List.of("variation", "How it varies", "", "Empty where nothing can be said"),
          List.of("previous_value", "Value last term", "4", ""),
          List.of("same_term_last_year_value", "Value same term last year", "4", ""),
          List.of("bound_low", "Least it could be were all returns in", "4", ""),
          List.of("bound_high", "Most it could be were all returns in", "4", ""),
          List.of("ci_low", "Lower end of the 95% confidence interval", "4", ""),
          List.of("ci_high", "Upper end of the 95% confidence interval", "4", ""),
          List.of("limit_low", "Lower limit of usual variation", "4", ""),
          List.of("limit_high", "Upper limit of usual variation", "4", ""),
          List.of("coverage", "Share of units that reported", "4", ""),
          List.of(
              "flag",
              "Flags",
              "",
              "c confidential, x not available, z not applicable, p provisional, r revised,"
                  + " u low reliability, b break in the series"),
          List.of("run", "Run", "", "The evaluation the figure comes from"),
          List.of("rules", "Rules", "", "Fingerprint of the rule book"));

  private final TermReport report;

  public WriteIndicatorsMeta(TermReport report) {
    this.report = report;
  }

  /** The file's name: {@code indicators-2025-26-autumn.meta.csv}. */
  public String name() {
    return "indicators-" + report.term().id() + ".meta.csv";
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @return the file
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path into(Path folder) {
    return Csv.write(folder.resolve(name()), WriteOpenData.META, COLUMNS, WriteIndicatorsMeta::row);
  }

  private static List<String> row(List<String> column) {
    String places = column.get(2);
    boolean number = !places.isEmpty();
    return List.of(
        column.get(0),
        number ? INDICATOR : FILTER,
        column.get(1),
        number ? "Figures" : "",
        "",
        places,
        column.get(3),
        "");
  }
}
