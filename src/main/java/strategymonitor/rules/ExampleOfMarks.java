package strategymonitor.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.yaml.Yaml;

/** An example of the shared rules: what they say of each fact given. */
final class ExampleOfMarks {
  private ExampleOfMarks() {}

  static List<String> run(Example example, Rules shared) {
    ExampleFacts facts = new ExampleFacts(example.given(), UsualFacts.For.SHARED);
    Mark.all(shared, facts.all());
    Expected expected = new Expected(example);
    example
        .expect()
        .entries()
        .forEach((type, items) -> compare(facts.of(type), type, items, expected));
    return expected.differences();
  }

  private static void compare(List<Record> given, String type, Yaml items, Expected expected) {
    List<Yaml> written = items.items();
    if (written.size() > given.size()) {
      throw items.refused("expects more of %s than are given.".formatted(type));
    }
    for (int i = 0; i < written.size(); i++) {
      Record fact = given.get(i);
      written.get(i).entries().forEach((name, value) -> compare(fact, name, value, expected));
    }
  }

  private static void compare(Record fact, String name, Yaml value, Expected expected) {
    Object actual = property(fact, name, value);
    String shown = actual instanceof Boolean is ? is ? "yes" : "no" : String.valueOf(actual);
    String written = actual instanceof Boolean ? value.yes() ? "yes" : "no" : value.text();
    expected.same(name, written, shown);
  }

  private static @Nullable Object property(Record fact, String name, Yaml where) {
    try {
      return fact.getClass().getMethod(name).invoke(fact);
    } catch (ReflectiveOperationException absent) {
      throw where.refused(fact.getClass().getSimpleName() + " has no property \"" + name + "\".");
    }
  }
}
