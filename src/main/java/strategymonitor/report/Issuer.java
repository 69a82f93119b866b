package strategymonitor.report;

import java.util.Map;
import java.util.Optional;

/**
 * Who issues a report.
 *
 * @param authority the authority's name, such as {@code Norfolk}
 * @param contact who answers questions about it; empty where not configured
 * @param version of the program
 * @param geography where the authority is, for the open data
 */
public record Issuer(String authority, String contact, String version, Geography geography) {

  /** One of whose place only the country is known. */
  public Issuer(String authority, String contact, String version) {
    this(authority, contact, version, ENGLAND);
  }

  private static final Geography ENGLAND =
      new Geography(
          new Geography.Place("E92000001", "England"),
          Optional.empty(),
          Optional.empty(),
          Map.of());
}
