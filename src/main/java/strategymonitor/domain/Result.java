package strategymonitor.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator says of one group for one term in one run, before anything is hidden.
 *
 * @param group the group's name; {@code All} for the whole county
 * @param numerator null for a gap or median, and where there is no value
 * @param denominator null for a count, gap or median, and where there is no value
 * @param value exact; null where there is none, and then {@code flags} says why
 * @param flags letters run together: x not available, z not applicable, c confidential (the figures
 *     are here but must not be shown), u low reliability, and p, r, b
 * @param target the target in force; null where there is none
 * @param reason why the status is Can't tell, naming whose return would settle it; else empty
 * @param rows how many rows contributed
 * @param evidence the fingerprint of the contributing rows
 * @param reading how sure it is and whether it has moved
 */
public record Result(
    String indicator,
    Breakdown breakdown,
    String group,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Fraction value,
    String flags,
    @Nullable BigDecimal target,
    @Nullable BigDecimal tolerance,
    TargetStatus status,
    String reason,
    long rows,
    Fingerprint evidence,
    Reading reading) {

  /** One of which nothing more is said than how it stands to its target. */
  public Result(
      String indicator,
      Breakdown breakdown,
      String group,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Fraction value,
      String flags,
      @Nullable BigDecimal target,
      @Nullable BigDecimal tolerance,
      TargetStatus status,
      String reason,
      long rows,
      Fingerprint evidence) {
    this(
        indicator,
        breakdown,
        group,
        numerator,
        denominator,
        value,
        flags,
        target,
        tolerance,
        status,
        reason,
        rows,
        evidence,
        Reading.NONE);
  }

  /** The same, read so. */
  public Result read(Reading as) {
    return with(flags, as);
  }

  /** The same, not to be shown. */
  public Result hidden() {
    return with(confidential() ? flags : flags.replace("z", "") + "c", reading);
  }

  private Result with(String letters, Reading as) {
    return new Result(
        indicator,
        breakdown,
        group,
        numerator,
        denominator,
        value,
        letters,
        target,
        tolerance,
        status,
        reason,
        rows,
        evidence,
        as);
  }

  /** The same, not comparable with earlier terms. */
  public Result broken() {
    return with(flags + "b", reading);
  }

  /** Whether it is not comparable with earlier terms. */
  public boolean isBroken() {
    return flags.contains("b");
  }

  /** Whether its figures must not be shown. */
  public boolean confidential() {
    return flags.contains("c");
  }

  /** The value as it may be shown: null where there is none or it is confidential. */
  public @Nullable Fraction shown() {
    return confidential() ? null : value;
  }
}
