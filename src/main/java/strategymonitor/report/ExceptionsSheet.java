package strategymonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import strategymonitor.domain.Better;
import strategymonitor.domain.Definition;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What was not met, declines or cannot be told, with cells for the board to fill. */
final class ExceptionsSheet {
  private static final double[] WIDTHS = {25, 15, 34, 37, 16, 13, 13, 28, 24};
  // The reference is for the system that reads it again, and not for paper.
  private static final int PRINTED = 8;
  private static final String TO_BE_AGREED = AgreedAction.TO_BE_AGREED;
  private final TermReport report;
  private final WhatActionsDid actions;
  private final Map<String, Definition> definitions = new HashMap<>();

  ExceptionsSheet(TermReport report) {
    this.report = report;
    this.actions = new WhatActionsDid(report);
    report.figures().definitions().forEach(one -> definitions.put(one.id(), one));
  }

  BoardSheet of() {
    Sheet sheet = new Sheet("Exceptions", true, WIDTHS).tight();
    sheet.title("Exceptions, " + report.term().title());
    sheet.subtitle(
        "Only what is not met, declining or cannot be told. Action, owner and due are the board's.");
    sheet.text(Exceptions.ORDER, PRINTED - 1).printed(PRINTED);
    sheet.gap();
    List<Shown> exceptions = Exceptions.of(report.figures());
    sheet.repeat(sheet.table(table(exceptions)));
    addOthers(sheet, actions.noLongerExceptions(exceptions));
    sheet.gap();
    sheet.text(
        "Put the filled report into next term's folder of returns: what was agreed then comes back"
            + " beside the new figures. The reference is what it is known by.");
    return new BoardSheet(
        sheet, "What is not met, declining or cannot be told, and who does what about it");
  }

  /** What was agreed of figures that are no exceptions now is not lost. */
  private void addOthers(Sheet sheet, List<Shown> others) {
    if (others.isEmpty()) {
      return;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Shown shown : others) {
      Definition definition = definition(shown);
      rows.add(
          List.of(
              Cell.of(name(definition, shown), Style.STRONG),
              FigureCells.status(shown),
              Cell.of(actionDid(definition, shown))));
    }
    sheet.gap().heading("Agreed before, and no exception now");
    sheet.table(
        Table.of(
            "exceptions_no_longer",
            "Figures of which something was agreed and that are no exceptions now",
            List.of("Indicator", "Status", "What the last action did"),
            rows));
  }

  private Definition definition(Shown shown) {
    return Objects.requireNonNull(definitions.get(shown.indicator()));
  }

  private static String name(Definition definition, Shown shown) {
    return definition.title() + (shown.all() ? "" : ": " + shown.group());
  }

  private String actionDid(Definition definition, Shown shown) {
    return actions
        .of(shown)
        .map(action -> actions.inWords(definition, action, shown))
        .orElse("Nothing was agreed");
  }

  private Table table(List<Shown> exceptions) {
    List<List<Cell>> rows = new ArrayList<>();
    exceptions.forEach(shown -> rows.add(row(definition(shown), shown)));
    return Table.of(
        "exceptions_this_term",
        "Each figure that is not met, declining or cannot be told, with what happened and what follows",
        List.of(
            "Indicator",
            "Status",
            "What happened",
            "So what",
            "Action",
            "Owner",
            "Due",
            "What the last action did",
            "Reference"),
        rows);
  }

  private List<Cell> row(Definition definition, Shown shown) {
    return List.of(
        Cell.of(name(definition, shown), definition.headline() ? Style.STRONG : Style.BODY),
        FigureCells.status(shown),
        Cell.of(happened(definition, shown)),
        Cell.of(soWhat(definition, shown)),
        Cell.of(TO_BE_AGREED, Style.TO_FILL),
        Cell.of(TO_BE_AGREED, Style.TO_FILL),
        Cell.of(TO_BE_AGREED, Style.TO_FILL),
        Cell.of(actionDid(definition, shown)),
        Cell.of(AgreedAction.reference(report.term(), shown)));
  }

  private String happened(Definition definition, Shown shown) {
    Message message = new Message(report, definition, shown);
    String figure =
        FigureCells.quantity(definition, shown)
            .map(value -> value.text() + counted(shown) + message.changed())
            .orElseGet(() -> "No figure " + shown.symbol());
    return figure + message.standing() + "." + reason(shown);
  }

  /** What it is about, how far it is from its target, where it is worst, and what officers say. */
  private String soWhat(Definition definition, Shown shown) {
    List<String> said = new ArrayList<>(List.of(definition.question()));
    new Shortfall(definition, shown).inWords().ifPresent(said::add);
    Assurance.inWords(definition, shown).ifPresent(said::add);
    if (shown.all()) {
      worst(definition).ifPresent(said::add);
    }
    String officers = report.papers().said(definition.id());
    return String.join(" ", said) + (officers.isEmpty() ? "" : "\n" + officers);
  }

  private Optional<String> worst(Definition definition) {
    Extremes areas = new Extremes(report.figures(), definition);
    boolean lower = definition.better() == Better.LOWER;
    return (lower ? areas.highest() : areas.lowest())
        .flatMap(
            area ->
                FigureCells.quantity(definition, area)
                    .map(
                        value ->
                            "%s: %s, %s%s."
                                .formatted(
                                    lower ? "Highest" : "Lowest",
                                    area.group(),
                                    value.text(),
                                    counted(area))));
  }

  private static String counted(Shown shown) {
    return shown.denominator() == null ? "" : " (" + FigureCells.of(shown) + ")";
  }

  private static String reason(Shown shown) {
    if (shown.reason().isEmpty()) {
      return shown.value() == null ? " " + Shorthand.of(shown.symbol()) + "." : "";
    }
    return " " + shown.reason();
  }
}
