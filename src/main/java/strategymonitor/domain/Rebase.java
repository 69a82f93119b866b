package strategymonitor.domain;

/**
 * A series begun anew, because what was counted changed.
 *
 * @param from the first term of the new series
 * @param reason what changed
 * @param by who decided it
 */
public record Rebase(Term from, String reason, String by) {}
