package strategymonitor.rules.facts;

/** A row of {@code Board report}, sheet {@code Exceptions}. */
public record BoardAction(Source source, String reference) implements RowFact {}
