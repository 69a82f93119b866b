package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code Strategy progress}, sheet {@code Pathways}. */
public record Pathway(
    Source source, String pathway, @Nullable LocalDate approvedOn, @Nullable LocalDate reviewedOn)
    implements RowFact {}
