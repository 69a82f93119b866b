package strategymonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import strategymonitor.domain.Definition;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What was not met, declines or cannot be told, with cells for the board to fill. */
final class ExceptionsSheet {
  private static final double[] WIDTHS = {30, 22, 38, 32, 18, 15, 15, 18};
  private static final String TO_BE_AGREED = "To be agreed";
  private final TermReport report;

  ExceptionsSheet(TermReport report) {
    this.report = report;
  }

  BoardSheet of() {
    Sheet sheet = new Sheet("Exceptions", true, WIDTHS);
    sheet.title("Exceptions, " + report.term().title());
    sheet.subtitle(
        "Only what is not met, declining or cannot be told. The last four columns are the board's.");
    sheet.gap();
    sheet.repeat(sheet.table(table()));
    return new BoardSheet(
        sheet, "What is not met, declining or cannot be told, and who does what about it");
  }

  private Table table() {
    Map<String, Definition> definitions = new HashMap<>();
    report.figures().definitions().forEach(one -> definitions.put(one.id(), one));
    List<List<Cell>> rows = new ArrayList<>();
    for (Shown shown : Exceptions.of(report.figures())) {
      rows.add(row(Objects.requireNonNull(definitions.get(shown.indicator())), shown));
    }
    return Table.of(
        "exceptions_this_term",
        "Each figure that is not met, declining or cannot be told, with what happened and what follows",
        List.of(
            "Indicator",
            "Status",
            "What happened",
            "The question it answers",
            "Action",
            "Owner",
            "Due",
            "What the last action did"),
        rows);
  }

  private List<Cell> row(Definition definition, Shown shown) {
    String group = shown.all() ? "" : ": " + shown.group();
    return List.of(
        Cell.of(definition.title() + group, Style.STRONG),
        FigureCells.status(shown),
        Cell.of(happened(definition, shown)),
        Cell.of(definition.question()),
        Cell.of(TO_BE_AGREED, Style.TO_FILL),
        Cell.of(TO_BE_AGREED, Style.TO_FILL),
        Cell.of(TO_BE_AGREED, Style.TO_FILL),
        Cell.of("Not recorded", Style.TO_FILL));
  }

  private String happened(Definition definition, Shown shown) {
    Message message = new Message(report, definition, shown);
    String figure =
        FigureCells.quantity(definition, shown)
            .map(value -> value.text() + counted(shown) + message.changed())
            .orElseGet(() -> "No figure " + shown.symbol());
    return figure + message.standing() + "." + reason(shown);
  }

  private static String counted(Shown shown) {
    return shown.denominator() == null ? "" : " (" + FigureCells.of(shown) + ")";
  }

  private static String reason(Shown shown) {
    return shown.reason().isEmpty() ? "" : " " + shown.reason();
  }
}
