package strategymonitor.report;

/**
 * What an officer says of an indicator.
 *
 * @param decision what the board is asked to decide; empty: nothing
 */
public record Comment(String indicator, String text, String decision, String author) {}
