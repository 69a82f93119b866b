package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;

/** A row of {@code Strategy progress}, sheet {@code Recommendations}. */
public record Recommendation(
    Source source,
    String code,
    @Nullable String status,
    @Nullable String lead,
    @Nullable String note)
    implements RowFact {}
