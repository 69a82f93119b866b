package strategymonitor.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A sheet in which faults are planted. A fault is planted in a row of its own wherever the rule
 * allows, so that it raises one finding and leaves every other row alone.
 *
 * @param number of the planting, so that no two make the same key
 */
record Ground(Scene scene, MadeReturn made, Sheet sheet, Die die, int number) {
  static final int UNKNOWN_URN = 999999;

  int column(String heading) {
    return sheet.column(heading);
  }

  /** A row in which nothing is planted yet. */
  Optional<Line> sound(Predicate<Line> which) {
    List<Line> lines = sheet.lines();
    int from = lines.isEmpty() ? 0 : die.below(lines.size());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get((from + i) % lines.size()))
        .filter(Line::sound)
        .filter(which)
        .findFirst();
  }

  /** Puts a row somewhere below another. */
  Line below(Line upper, Line row) {
    int first = sheet.lines().indexOf(upper) + 1;
    sheet.lines().add(die.between(first, sheet.lines().size()), row);
    return row;
  }

  Line atEnd(Line row) {
    sheet.lines().add(row);
    return row;
  }

  /** A school that closed and has no successor. */
  MadeSchool closed() {
    return scene.register().stream()
        .filter(s -> !s.open() && s.successor() == 0)
        .findFirst()
        .orElseThrow();
  }

  MadeSchool neighbours() {
    return scene.register().stream().filter(s -> s.authority() != 926).findFirst().orElseThrow();
  }

  /** A school with no row in the sheet, by its first column. */
  Optional<MadeSchool> unreported() {
    return scene.schools().stream()
        .filter(s -> sheet.lines().stream().noneMatch(l -> l.at(0).equals(s.urn())))
        .findFirst();
  }
}
