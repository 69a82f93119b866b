package strategymonitor.rules;

import strategymonitor.domain.Breakdown;

/**
 * A number of people that figures show, known by whom it counts and where. Figures that show the
 * same number name the same headcount.
 *
 * @param people who is counted
 * @param group {@code All} for the whole county
 */
record Headcount(String people, Breakdown breakdown, String group) {}
