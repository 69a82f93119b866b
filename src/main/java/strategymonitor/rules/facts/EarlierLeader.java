package strategymonitor.rules.facts;

/** A leader on the register of the term before. */
public record EarlierLeader(Source source, String reference) implements RowFact {}
