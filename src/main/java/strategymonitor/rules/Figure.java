package strategymonitor.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fraction;

/**
 * One indicator's figure for one group, before it is judged.
 *
 * @param published whether it is a result, and not a working for other rules
 * @param words what a flag says disagrees; else empty
 */
record Figure(
    Indicator indicator,
    Breakdown breakdown,
    String group,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Fraction value,
    String flags,
    Evidence evidence,
    boolean published,
    String words) {
  static final String ALL = "All";
}
