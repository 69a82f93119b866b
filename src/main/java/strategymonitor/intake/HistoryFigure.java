package strategymonitor.intake;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Wilson;

/**
 * The figure in a row of {@code history.xlsx}: its parts, its value, or its value and of how many.
 */
final class HistoryFigure {
  private static final Fraction FEW = Fraction.of(5);
  private static final Set<String> DIVIDED = Set.of("share", "rate");
  private static final Set<String> COUNTED = Set.of("count", "net", "flags");

  private final Definition definition;
  private final @Nullable BigDecimal numerator;
  private final @Nullable BigDecimal denominator;
  private final @Nullable Fraction value;

  /** Reads it; the row's findings say what is wrong. */
  HistoryFigure(HistoryRow row, Definition definition) {
    this.definition = definition;
    boolean percent = definition.unit() == Unit.PERCENT || definition.unit() == Unit.POINTS;
    boolean signed = !divided() && !definition.measure().equals("count");
    this.numerator = row.number(HistoryRow.NUMERATOR, false, signed);
    this.denominator = row.number(HistoryRow.DENOMINATOR, false, false);
    BigDecimal written = row.number(HistoryRow.VALUE, percent, signed);
    if (denominator != null && denominator.signum() == 0) {
      row.wrong("1041", HistoryRow.DENOMINATOR, "a number above 0");
    }
    this.value = row.findings().isEmpty() ? value(written) : null;
    if (value == null && row.findings().isEmpty()) {
      row.wrong("1031", HistoryRow.VALUE, "a value, or what it is made of");
    }
  }

  private boolean divided() {
    return DIVIDED.contains(definition.measure());
  }

  private @Nullable Fraction value(@Nullable BigDecimal written) {
    if (divided() && numerator != null && denominator != null) {
      return Fraction.percent(numerator, denominator);
    }
    if (COUNTED.contains(definition.measure()) && numerator != null) {
      return Fraction.of(numerator);
    }
    return written == null ? null : Fraction.of(written);
  }

  Result as(Breakdown breakdown, String group) {
    Result result =
        new Result(
            definition.id(),
            breakdown,
            group,
            numerator,
            denominator,
            value,
            "",
            null,
            null,
            TargetStatus.NO_TARGET,
            "",
            0,
            Fingerprint.of(""));
    Result read = result.read(Reading.NONE.within(interval()));
    return small() ? read.hidden() : read;
  }

  private @Nullable Range interval() {
    if (!definition.reading().interval() || value == null || denominator == null) {
      return null;
    }
    return Wilson.interval(value, denominator);
  }

  /** One to four people or answers are hidden, whoever counted them. */
  private boolean small() {
    Fraction people = people();
    return definition.privacy() != Privacy.POST
        && people != null
        && people.compareTo(Fraction.of(0)) > 0
        && people.compareTo(FEW) < 0;
  }

  private @Nullable Fraction people() {
    if (definition.measure().equals("count")) {
      return value;
    }
    BigDecimal people = definition.measure().equals("share") ? denominator : numerator;
    return people == null ? null : Fraction.of(people);
  }
}
