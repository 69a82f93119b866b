package strategymonitor.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;

/** Tells which sheets of a file are which of one kind's. */
final class Recognition {
  /** A sheet of a file and where its headings stand. */
  record Recognised(ReadSheet sheet, HeadingRow headings) {
    SheetDefinition definition() {
      return headings.definition();
    }

    boolean byName() {
      return named(sheet, definition());
    }
  }

  private final ReturnDefinition definition;
  private final List<SheetHeadings> headings;

  Recognition(ReturnDefinition definition) {
    this.definition = definition;
    this.headings = definition.sheets().stream().map(SheetHeadings::new).toList();
  }

  ReturnDefinition definition() {
    return definition;
  }

  /** The sheets recognised, by name or else by headings, in the definition's order. */
  List<Recognised> recognise(List<ReadSheet> sheets) {
    Map<String, Recognised> recognised = new HashMap<>();
    List<ReadSheet> left = new ArrayList<>(sheets);
    headings.forEach(h -> take(byName(h, left), recognised, left));
    while (take(byHeadings(recognised, left), recognised, left)) {
      // each turn takes the best fit of those left
    }
    return definition.sheets().stream()
        .map(sheet -> recognised.get(sheet.name()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean take(
      Optional<Recognised> found, Map<String, Recognised> taken, List<ReadSheet> left) {
    found.ifPresent(
        recognised -> {
          taken.put(recognised.definition().name(), recognised);
          left.removeIf(sheet -> sheet == recognised.sheet);
        });
    return found.isPresent();
  }

  /** A sheet that may be absent and is empty is as good as absent. */
  private static Optional<Recognised> byName(SheetHeadings headings, List<ReadSheet> left) {
    return left.stream()
        .filter(sheet -> named(sheet, headings.definition()))
        .filter(sheet -> headings.definition().required() || !sheet.start().isEmpty())
        .findFirst()
        .map(sheet -> new Recognised(sheet, headings.best(sheet)));
  }

  private Optional<Recognised> byHeadings(Map<String, Recognised> taken, List<ReadSheet> left) {
    return headings.stream()
        .filter(h -> !taken.containsKey(h.definition().name()))
        .flatMap(h -> left.stream().map(sheet -> new Recognised(sheet, h.best(sheet))))
        .filter(r -> r.headings.likely())
        .max(Comparator.comparingDouble(r -> r.headings.fit()));
  }

  private static boolean named(ReadSheet sheet, SheetDefinition definition) {
    return PlainText.key(sheet.name()).equals(PlainText.key(definition.name()));
  }
}
