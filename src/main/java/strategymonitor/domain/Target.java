package strategymonitor.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dated target.
 *
 * @param from the first term it holds for
 * @param tolerance how far on the worse side still counts as within tolerance, inclusive, in the
 *     indicator's unit
 * @param agreed the minute that agreed it
 * @param breakdown and group it applies to; null: the whole county
 */
public record Target(
    Term from,
    BigDecimal target,
    BigDecimal tolerance,
    String agreed,
    @Nullable Breakdown breakdown,
    @Nullable String group) {}
