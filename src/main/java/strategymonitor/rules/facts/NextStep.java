package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;

/** A row of {@code Strategy progress}, sheet {@code Next steps}. */
public record NextStep(Source source, String code, @Nullable String status) implements RowFact {}
