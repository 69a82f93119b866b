package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code Leadership pipeline}, sheet {@code Schools}. */
public record PipelineSchool(
    Source source,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable String headship,
    @Nullable LocalDate successionConversationOn,
    long aspiringLeaders,
    long aspiringLeadersDeveloping)
    implements RowFact {}
