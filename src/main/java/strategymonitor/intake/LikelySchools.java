package strategymonitor.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Register;
import strategymonitor.domain.School;
import strategymonitor.domain.Suggestion;

/**
 * Which school was probably meant where a URN is wrong, by the name that stands in its cell or
 * beside it, and which one took over from a closed school. May be shared between threads.
 */
public final class LikelySchools {
  private static final Set<String> WRONG = Set.of("1010", "1011", "1011Q");
  private static final Set<String> SAYING_LITTLE =
      Set.of("the", "school", "academy", "of", "and", "ce", "vc", "va", "cofe", "c", "e");

  /** Words that many schools share: two names are not alike for having them. */
  private static final Set<String> SHARED =
      Set.of(
          "primary",
          "infant",
          "infants",
          "junior",
          "juniors",
          "first",
          "middle",
          "secondary",
          "high",
          "nursery",
          "special",
          "community",
          "church",
          "england",
          "catholic",
          "roman",
          "voluntary",
          "controlled",
          "aided",
          "free",
          "college",
          "learning",
          "village");

  private final Register register;
  private final int authority;
  private @Nullable Map<String, School> byName;

  public LikelySchools(Register register, int authority) {
    this.register = register;
    this.authority = authority;
  }

  /** The finding, with the likely school in how to mend it where it is about a school's number. */
  public Finding helped(Finding finding, TypedRow row) {
    if (WRONG.contains(finding.number())) {
      return meant(finding, row)
          .map(school -> mend(finding, "Did you mean " + shown(school) + "? " + finding.mend()))
          .orElse(finding);
    }
    return finding.number().equals("1012Q") ? succeeded(finding) : finding;
  }

  private static String shown(School school) {
    return school.urn() + ", " + school.name();
  }

  private static Finding mend(Finding finding, String mend) {
    return new Finding(
        finding.number(),
        finding.file(),
        finding.sheet(),
        finding.row(),
        finding.column(),
        finding.expected(),
        finding.found(),
        finding.outcome(),
        mend,
        finding.subject());
  }

  private Optional<School> meant(Finding finding, TypedRow row) {
    boolean words = finding.found().chars().anyMatch(Character::isLetter);
    Optional<School> inTheCell = words ? named(finding.found()) : Optional.empty();
    return inTheCell.or(
        () -> row.schoolName() == null ? Optional.empty() : named(row.schoolName()));
  }

  private Optional<School> named(String name) {
    Map<String, School> schools = byName();
    String key = key(name);
    Optional<String> nearest =
        schools.containsKey(key)
            ? Optional.of(key)
            : key.length() < 5
                ? Optional.empty()
                : Suggestion.nearest(key, schools.keySet())
                    .filter(near -> ownWordsAlike(key, near));
    return nearest.map(schools::get);
  }

  private static boolean ownWordsAlike(String one, String other) {
    String own = ownWords(one);
    return !own.isEmpty() && Suggestion.nearest(own, List.of(ownWords(other))).isPresent();
  }

  private static String ownWords(String key) {
    return List.of(key.split(" ")).stream()
        .filter(word -> !shared(word))
        .collect(Collectors.joining(" "));
  }

  /** Misspelt too, where the word is long enough to tell. */
  private static boolean shared(String word) {
    return SHARED.contains(word)
        || (word.length() > 5 && Suggestion.nearest(word, SHARED).isPresent());
  }

  /** The authority's schools by name, without names that two of them have. */
  private synchronized Map<String, School> byName() {
    if (byName == null) {
      Map<String, List<School>> all =
          register.schools().values().stream()
              .filter(school -> school.authority() == authority)
              .filter(school -> !school.status().equals("Closed"))
              .collect(Collectors.groupingBy(school -> key(school.name())));
      Map<String, School> once = new HashMap<>();
      all.values().removeIf(schools -> schools.size() > 1);
      all.forEach((key, schools) -> once.put(key, schools.get(0)));
      once.remove("");
      byName = once;
    }
    return byName;
  }

  /** A name without what one person writes and another leaves out. */
  private static String key(String name) {
    String plain = PlainText.of(name).toLowerCase(Locale.ROOT);
    String[] words =
        plain.replaceAll("['\u2018\u2019.]", "").replace("saint ", "st ").split("[^\\p{L}\\d]+");
    return List.of(words).stream()
        .filter(word -> !SAYING_LITTLE.contains(word))
        .collect(Collectors.joining(" "));
  }

  private Finding succeeded(Finding finding) {
    Integer urn = urn(finding.found());
    Integer successor = urn == null ? null : register.successors().get(urn);
    School school = successor == null ? null : register.school(successor);
    return school == null
        ? finding
        : mend(
            finding,
            "%s took over from it and the row counts for it already. Give that URN from now on."
                .formatted(shown(school)));
  }

  private static @Nullable Integer urn(String found) {
    return found.matches("\\d{1,9}") ? Integer.valueOf(found) : null;
  }
}
