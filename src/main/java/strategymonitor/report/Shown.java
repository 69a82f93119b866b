package strategymonitor.report;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.Target;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;

/**
 * A result as anybody may see it. This is the only door to a figure: what is confidential does not
 * pass it, so no file, chart or sentence can hold it.
 *
 * @param numerator null where there is none or it must not be shown; so are the others
 * @param flag letters run together; {@code u p r b} only beside a value
 * @param reading nothing of what is hidden: an interval or a limit would give it away
 */
record Shown(
    String indicator,
    Breakdown breakdown,
    String group,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Fraction value,
    String flag,
    @Nullable BigDecimal target,
    @Nullable BigDecimal tolerance,
    TargetStatus status,
    String reason,
    Reading reading) {

  static Shown of(Result result) {
    Fraction value = result.shown();
    return new Shown(
        result.indicator(),
        result.breakdown(),
        result.group(),
        result.confidential() ? null : result.numerator(),
        result.confidential() ? null : result.denominator(),
        value,
        flag(result, value),
        result.target(),
        result.tolerance(),
        status(result),
        result.confidential() ? "" : sentence(result.reason()),
        result.confidential() ? Reading.NONE : result.reading());
  }

  /** What stands for an indicator that a run has no result of: not available. */
  static Shown nothing(Definition definition, Term term) {
    Target target = definition.target(term, Breakdown.ALL, "All").orElse(null);
    TargetStatus status = target == null ? TargetStatus.NO_TARGET : TargetStatus.CANT_TELL;
    return instead(definition, "x", target, status, "");
  }

  /** What stands for the whole of an indicator that is told by its groups alone. */
  static Shown byGroupsOnly(Definition definition) {
    String where = "Told by " + definition.breakdowns().get(0).label() + " only: sheet Indicators.";
    return instead(definition, "z", null, TargetStatus.NO_TARGET, where);
  }

  private static Shown instead(
      Definition definition,
      String flag,
      @Nullable Target target,
      TargetStatus status,
      String reason) {
    return new Shown(
        definition.id(),
        Breakdown.ALL,
        "All",
        null,
        null,
        null,
        flag,
        target == null ? null : target.target(),
        target == null ? null : target.tolerance(),
        status,
        reason,
        Reading.NONE);
  }

  private static String sentence(String reason) {
    String plain = reason.strip();
    if (plain.isEmpty()) {
      return "";
    }
    String sentence = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String flag(Result result, @Nullable Fraction value) {
    if (result.confidential()) {
      return "c";
    }
    return result.flags().replaceAll(value == null ? "[uprb]" : "[xz]", "");
  }

  /** Met or not met would tell something of a hidden figure, too. */
  private static TargetStatus status(Result result) {
    boolean telling = result.confidential() && result.status() != TargetStatus.NO_TARGET;
    return telling ? TargetStatus.CANT_TELL : result.status();
  }

  boolean all() {
    return breakdown == Breakdown.ALL;
  }

  boolean has(char letter) {
    return flag.indexOf(letter) >= 0;
  }

  /** What must be known of its value: {@code [u] [r]}; empty where nothing. */
  String marks() {
    return "uprb"
        .chars()
        .filter(letter -> has((char) letter))
        .mapToObj(letter -> "[" + (char) letter + "]")
        .collect(Collectors.joining(" "));
  }

  /** What stands in the place of a value; empty where there is one. */
  String symbolOrNothing() {
    return value == null ? symbol() : "";
  }

  /** What stands in the place of a value: {@code [c]}, {@code [x]} or {@code [z]}. */
  String symbol() {
    if (has('c')) {
      return "[c]";
    }
    return has('z') ? "[z]" : "[x]";
  }
}
