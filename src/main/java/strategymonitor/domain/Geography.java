package strategymonitor.domain;

import java.util.Optional;

/**
 * The table of areas that a run shows its schools in.
 *
 * @param table the fingerprint of {@code areas.csv}
 * @param asOf the term whose areas are shown; empty: the run's own
 */
public record Geography(Fingerprint table, Optional<Term> asOf) {
  /** Areas by URN, and from when. */
  public static final String FILE = "areas.csv";

  private static final String AS_OF = FILE + " as of ";

  /** As it is named among what a run rests on. */
  public String shown() {
    return asOf.map(term -> AS_OF + term).orElse(FILE);
  }

  /** That of a run; empty where every school stood under its district. */
  public static Optional<Geography> of(Run run) {
    return run.documents().entrySet().stream()
        .filter(one -> one.getKey().startsWith(FILE))
        .map(one -> new Geography(one.getValue(), asOf(one.getKey())))
        .findFirst();
  }

  private static Optional<Term> asOf(String shown) {
    return shown.startsWith(AS_OF)
        ? Optional.of(Term.of(shown.substring(AS_OF.length())))
        : Optional.empty();
  }
}
