package strategymonitor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return that somebody owes each term.
 *
 * @param from the first term it is owed for; null: always
 * @param until the last term it is owed for; null: always
 * @param alsoKnownAs other names the submitter sends under
 */
public record ExpectedReturn(
    String kind,
    String submitter,
    @Nullable Term from,
    @Nullable Term until,
    List<String> alsoKnownAs) {

  public ExpectedReturn {
    alsoKnownAs = List.copyOf(alsoKnownAs);
  }

  public boolean dueFor(Term term) {
    return (from == null || from.compareTo(term) <= 0)
        && (until == null || until.compareTo(term) >= 0);
  }
}
