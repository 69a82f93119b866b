package strategymonitor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.TargetStatus;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** How far each recommendation has come, and what the indicators that bear on it say. */
final class RecommendationsSheet {
  private static final double[] WIDTHS = {9, 46, 17, 24, 34, 58};
  private static final String UNLIKE = "! Unlike the status, no target is met:\n";
  private static final double ABOVE_A_TABLE = 45;
  private final TermReport report;
  private final Sheet sheet = new Sheet("Recommendations", true, WIDTHS);

  RecommendationsSheet(TermReport report) {
    this.report = report;
  }

  BoardSheet of() {
    sheet.title("Recommendations, " + report.term().title());
    sheet.subtitle(
        "The recommendations of the report of 2017 and its next steps, as it words them.");
    if (report.papers().progress().isEmpty()) {
      sheet.text("The rules folder lists no recommendations.");
      sheet.gap().table(table("recommendations_none", "No recommendations", List.of()));
    }
    parts().forEach(this::add);
    return new BoardSheet(sheet, "Each recommendation: status, lead, and what its indicators say");
  }

  private Map<String, List<Progress>> parts() {
    return report.papers().progress().stream()
        .collect(
            Collectors.groupingBy(one -> one.of().part(), LinkedHashMap::new, Collectors.toList()));
  }

  private void add(String part, List<Progress> ofPart) {
    String code = ofPart.get(0).of().code().toLowerCase(java.util.Locale.ROOT);
    Table table = table("recommendations_" + code, part, ofPart);
    sheet.together(table, ABOVE_A_TABLE).heading(part).text(counted(ofPart)).table(table);
  }

  /** {@code 2 of 4 on track or complete; 1 not reported.} */
  private static String counted(List<Progress> some) {
    long on = some.stream().filter(one -> ProgressStatus.of(one).good()).count();
    long unknown = some.stream().filter(one -> one.status() == null).count();
    String reported = on + " of " + some.size() + " on track or complete";
    return unknown == 0 ? reported + "." : reported + "; " + unknown + " not reported.";
  }

  /** Said to go well, while every indicator on it that has a target and a figure misses it. */
  private boolean unlike(Progress one) {
    List<TargetStatus> rated =
        one.of().indicators().stream()
            .flatMap(id -> report.figures().definition(id).stream())
            .map(definition -> report.figures().all(definition).status())
            .filter(status -> status != TargetStatus.NO_TARGET && status != TargetStatus.CANT_TELL)
            .toList();
    return ProgressStatus.of(one).good()
        && !rated.isEmpty()
        && rated.stream().allMatch(TargetStatus.NOT_MET::equals);
  }

  private Table table(String name, String part, List<Progress> ofPart) {
    List<List<Cell>> rows = new ArrayList<>();
    ofPart.forEach(one -> rows.add(row(one)));
    return Table.of(
        name,
        part + ": status, lead, note and indicators",
        List.of("Code", "Recommendation", "Status", "Lead", "Note", "What its indicators say"),
        rows);
  }

  private List<Cell> row(Progress one) {
    ProgressStatus status = ProgressStatus.of(one);
    return List.of(
        Cell.of(one.of().code(), Style.STRONG),
        Cell.of(one.of().title()),
        Cell.of(status.shown(), status.style()),
        Cell.of(one.lead().isEmpty() ? "Not named" : one.lead()),
        Cell.of(one.note().isEmpty() ? "–" : one.note()),
        Cell.of(unlike(one) ? UNLIKE + indicators(one) : indicators(one)));
  }

  private String indicators(Progress one) {
    String said =
        one.of().indicators().stream()
            .map(id -> report.figures().definition(id).orElse(null))
            .filter(Objects::nonNull)
            .map(this::said)
            .collect(Collectors.joining("\n"));
    return said.isEmpty() ? "No indicator was drawn from it" : said;
  }

  private String said(@Nullable Definition definition) {
    Definition known = Objects.requireNonNull(definition);
    Shown all = report.figures().all(known);
    String value =
        FigureCells.quantity(known, all)
            .map(
                q -> q.text() + (all.denominator() == null ? "" : " (" + FigureCells.of(all) + ")"))
            .orElse(all.symbol());
    return known.title() + ": " + value + ", " + FigureCells.words(all.status());
  }
}
