package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;

/** A row of {@code Commentary}, sheet {@code Commentary}. */
public record OfficerComment(Source source, @Nullable String indicator) implements RowFact {}
