package strategymonitor.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Writes a return the way a person might who means the same: Y for Yes, a date as text, columns in
 * another order, a remark beside them, a blank row, a space too many. None of it is a finding.
 */
final class Dress {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));

  private final Die die;

  private Dress(Die die) {
    this.die = die;
  }

  static MadeReturn of(MadeReturn made, Die die) {
    Dress dress = new Dress(die);
    return made.with(made.sheets().stream().map(dress::sheet).toList());
  }

  private Sheet sheet(Sheet sheet) {
    List<Integer> order = order(sheet.headings().size());
    List<String> headings = new ArrayList<>();
    order.forEach(column -> headings.add(heading(sheet.headings().get(column))));
    headings.add("Remarks");
    List<String> above =
        die.chance(0.3) ? List.of("Please fill one row each", "Thank you") : List.of();
    Sheet dressed = new Sheet(sheet.name(), headings, above);
    for (Line line : sheet.lines()) {
      dressed.lines().add(line(line, order));
      if (die.chance(0.03)) {
        dressed.lines().add(blank(headings.size()));
      }
    }
    return dressed;
  }

  private List<Integer> order(int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(die.below(i + 1), i);
    }
    return order;
  }

  private String heading(String heading) {
    double share = die.share();
    if (share < 0.2) {
      return heading.toUpperCase(Locale.ROOT);
    }
    return share < 0.4 ? " " + heading.replace(" ", "  ") + "\u00a0" : heading;
  }

  private static Line blank(int cells) {
    return new Line(Collections.nCopies(cells, ""));
  }

  private Line line(Line line, List<Integer> order) {
    List<Object> cells = new ArrayList<>();
    for (int column : order) {
      cells.add(line.sound() ? cell(line.at(column)) : line.at(column));
    }
    cells.add(die.chance(0.1) ? "As agreed" : "");
    Line dressed = new Line(cells);
    line.raised().forEach(raised -> dressed.raising(raised.number(), raised.column()));
    return dressed;
  }

  private Object cell(Object value) {
    if (value.equals("") || die.chance(0.7)) {
      return value;
    }
    if (value.equals("Yes")) {
      return die.of(List.of("Y", "yes", "TRUE", " Yes ", true, 1));
    }
    if (value.equals("No")) {
      return die.of(List.of("N", "no", "false", "No ", false, 0));
    }
    if (value instanceof LocalDate day) {
      return die.of(DATES).format(day);
    }
    if (value instanceof Integer number) {
      return " " + number + " ";
    }
    return value instanceof String text
        ? text.replace(" ", die.of(List.of("  ", "\u00a0"))) + " "
        : value;
  }
}
