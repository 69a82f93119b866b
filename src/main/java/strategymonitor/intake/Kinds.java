package strategymonitor.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.ReturnDefinition;

/** Tells a return's kind. */
final class Kinds {
  private final List<Recognition> recognitions;

  Kinds(List<ReturnDefinition> definitions) {
    this.recognitions = definitions.stream().map(Recognition::new).toList();
  }

  List<Recognition> all() {
    return recognitions;
  }

  /** The kind of a name, compared without case and spacing. */
  Optional<Recognition> named(String name) {
    String key = PlainText.key(name);
    return recognitions.stream()
        .filter(r -> PlainText.key(r.definition().kind()).equals(key))
        .findFirst();
  }

  static String name(Recognition kind) {
    return kind.definition().kind();
  }

  /** The kind whose sheets fit best; empty where none is likely. */
  Optional<Recognition> best(List<ReadSheet> sheets) {
    return recognitions.stream()
        .filter(r -> fit(r, sheets) > 0)
        .max(Comparator.comparingDouble(r -> fit(r, sheets)));
  }

  private static double fit(Recognition recognition, List<ReadSheet> sheets) {
    return recognition.recognise(sheets).stream()
        .filter(r -> r.headings().likely())
        .mapToDouble(r -> r.headings().fit() + (r.byName() ? 0.25 : 0))
        .sum();
  }
}
