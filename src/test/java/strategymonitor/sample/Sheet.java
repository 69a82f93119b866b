package strategymonitor.sample;

import java.util.ArrayList;
import java.util.List;

/** A sheet to be written: lines that may stand above the headings, the headings, the rows. */
final class Sheet {
  private final String name;
  private final List<String> headings;
  private final List<String> above;
  private final List<Line> lines = new ArrayList<>();

  Sheet(String name, List<String> headings, List<String> above) {
    this.name = name;
    this.headings = List.copyOf(headings);
    this.above = List.copyOf(above);
  }

  static Sheet of(String name, String... headings) {
    return new Sheet(name, List.of(headings), List.of());
  }

  /** The same sheet with lines of text above its headings. */
  Sheet below(String... text) {
    Sheet other = new Sheet(name, headings, List.of(text));
    other.lines.addAll(lines);
    return other;
  }

  void add(Object... cells) {
    lines.add(Line.of(cells));
  }

  String name() {
    return name;
  }

  List<String> headings() {
    return headings;
  }

  List<String> above() {
    return above;
  }

  List<Line> lines() {
    return lines;
  }

  int column(String heading) {
    int column = headings.indexOf(heading);
    if (column < 0) {
      throw new IllegalArgumentException(
          "sheet %s must have %s, has: %s".formatted(name, heading, headings));
    }
    return column;
  }

  /** The row in a spreadsheet at which the line of an index stands. */
  int row(int index) {
    return above.size() + index + 2;
  }
}
