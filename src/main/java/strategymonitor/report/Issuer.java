package strategymonitor.report;

import java.util.Optional;

/**
 * Who issues a report.
 *
 * @param authority the authority's name, such as {@code Norfolk}
 * @param contact who answers questions about it; empty where not configured
 * @param version of the program
 * @param theme how its reports look, and where it is
 */
public record Issuer(String authority, String contact, String version, Theme theme) {

  /** One whose reports look as usual. */
  public Issuer(String authority, String contact, String version) {
    this(authority, contact, version, Theme.usual());
  }

  /** One as a theme has it, with the name of the settings where the theme has none. */
  public static Issuer of(Theme theme, String authorityName, String version) {
    return new Issuer(theme.authority().orElse(authorityName), theme.contact(), version, theme);
  }

  /** Where a letter to the contact goes, where the contact is an address. */
  Optional<String> mail() {
    return contact.matches("[\\w.!#$&'*+/=?-]+@[\\w.-]+")
        ? Optional.of("mailto:" + contact)
        : Optional.empty();
  }
}
