package strategymonitor.report;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Recommendation;

/**
 * How far a recommendation or next step has come, as the strategy's secretary reported it.
 *
 * @param status {@code Not started}, {@code On track}, {@code At risk} or {@code Complete}; null
 *     where nothing was reported of it
 * @param lead who leads it; empty where nobody was named
 * @param note what was noted of it; empty where nothing was
 */
public record Progress(Recommendation of, @Nullable String status, String lead, String note) {}
