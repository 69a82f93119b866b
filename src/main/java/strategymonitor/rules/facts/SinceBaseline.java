package strategymonitor.rules.facts;

import strategymonitor.domain.Fraction;

/**
 * A share of opinion beside its baseline, asked of the same groups: their 95 % intervals, in
 * percent.
 *
 * @param lowNow where this term's begins
 * @param highNow where it ends
 * @param lowThen where the baseline's begins
 * @param highThen where it ends
 */
public record SinceBaseline(
    String indicator, Fraction lowNow, Fraction highNow, Fraction lowThen, Fraction highThen) {}
