package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Strand;
import strategymonitor.domain.TargetStatus;
import strategymonitor.report.workbook.Chart;
import strategymonitor.report.workbook.Place;

/** How many indicators of each strand have each status, as bars put together of the statuses. */
final class StrandBars {
  static final int LEAST_HEIGHT = 230;
  private static final int FIRST_STATUS = 2;
  private final TermReport report;
  private final String sheet;
  private final int headings;

  /**
   * @param headings the row of the headings of the table that the bars draw from
   */
  StrandBars(TermReport report, String sheet, int headings) {
    this.report = report;
    this.sheet = sheet;
    this.headings = headings;
  }

  Chart chart() {
    List<String> strands = Arrays.stream(Strand.values()).map(Strand::title).toList();
    List<Chart.Series> series = new ArrayList<>();
    for (TargetStatus status : TargetStatus.values()) {
      series.add(series(status));
    }
    String message = message();
    return new Chart(
        Chart.Kind.STACKED,
        message,
        "Stacked bar chart of the indicators of each strand by status. " + message + ".",
        new Chart.Names(cells(0), strands),
        series,
        "Indicators",
        "0");
  }

  private String message() {
    long met = count(null, TargetStatus.MET);
    long rated = report.figures().definitions().size() - count(null, TargetStatus.NO_TARGET);
    return "%d of %d %s with a target met it"
        .formatted(met, rated, rated == 1 ? "indicator" : "indicators");
  }

  private Chart.Series series(TargetStatus status) {
    int column = FIRST_STATUS + status.ordinal();
    List<@Nullable BigDecimal> counts = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      counts.add(BigDecimal.valueOf(count(strand, status)));
    }
    return new Chart.Series(
        new Chart.Names(
            Place.on(sheet, headings, column, headings, column),
            List.of(FigureCells.words(status))),
        cells(column),
        counts,
        role(status),
        Set.of());
  }

  private static Chart.Role role(TargetStatus status) {
    return switch (status) {
      case MET -> Chart.Role.MET;
      case WITHIN_TOLERANCE -> Chart.Role.WITHIN_TOLERANCE;
      case NOT_MET -> Chart.Role.NOT_MET;
      case NO_TARGET -> Chart.Role.NO_TARGET;
      case CANT_TELL -> Chart.Role.CANT_TELL;
    };
  }

  private long count(@Nullable Strand strand, TargetStatus status) {
    return report.figures().definitions().stream()
        .filter(one -> strand == null || one.strand() == strand)
        .filter(one -> report.figures().all(one).status() == status)
        .count();
  }

  private String cells(int column) {
    return Place.on(sheet, headings + 1, column, headings + Strand.values().length, column);
  }
}
