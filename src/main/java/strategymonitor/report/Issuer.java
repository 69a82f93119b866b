package strategymonitor.report;

/**
 * Who issues a report.
 *
 * @param authority the authority's name, such as {@code Norfolk}
 * @param contact who answers questions about it; empty where not configured
 * @param version of the program
 */
public record Issuer(String authority, String contact, String version) {}
