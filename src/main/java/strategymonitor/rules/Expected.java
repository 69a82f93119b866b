package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fraction;
import strategymonitor.yaml.Yaml;

/** Sets what rules gave beside what an example expects, and keeps what differs. */
final class Expected {
  private final Example example;
  private final List<String> differences = new ArrayList<>();

  Expected(Example example) {
    this.example = example;
  }

  /** A message for each difference. */
  List<String> differences() {
    return differences;
  }

  void differs(String what, String expected, String actual) {
    differences.add(
        "rules/%s, line %d, \"%s\": expected %s %s, the rules give %s."
            .formatted(
                example.file(), example.expect().line(), example.name(), what, expected, actual));
  }

  void same(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      differs(what, expected, actual);
    }
  }

  /** Compares a text, if the example says one. */
  void text(Yaml expected, String key, String of, String actual) {
    expected.find(key).ifPresent(written -> same(of + key, written.text(), actual));
  }

  /** Compares a number, if the example says one; a blank one expects none. */
  void number(Yaml expected, String key, String of, @Nullable BigDecimal actual) {
    value(expected, key, of, actual == null ? null : Fraction.of(actual));
  }

  /**
   * Compares a value to as many places as written, if the example says one; a blank expects none.
   */
  void value(Yaml expected, String key, String of, @Nullable Fraction actual) {
    Yaml written = expected.entries().get(key);
    if (written != null && !same(written, actual)) {
      differs(of + key, written.text(), String.valueOf(actual));
    }
  }

  private static boolean same(Yaml written, @Nullable Fraction actual) {
    if (written.blank() || actual == null) {
      return written.blank() && actual == null;
    }
    BigDecimal number = written.number();
    return actual.rounded(Math.max(0, number.scale())).compareTo(number) == 0;
  }
}
