package strategymonitor.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An indicator's definition: what somebody signs.
 *
 * @param id the file's stem, such as {@code cpd-schools-reached}
 * @param order its place in the catalogue
 * @param title what is asked, short, as the board reads it
 * @param question the question it answers
 * @param numerator what is counted, in words
 * @param denominator of what, in words; empty for a count
 * @param measure how the value is made of the tallies: share, count, rate, median, gap or net
 * @param reads the sheets it needs, as {@code kind/sheet}
 * @param breakdowns the ways it is split beside {@code all}
 * @param headline whether it stands on the board's first page
 * @param source document and section, with a quotation
 * @param owner who answers for the definition
 * @param targets dated targets, oldest first
 * @param confirmed the day the definition was last confirmed
 * @param limitations what it cannot say
 * @param file the definition's path below the rules folder
 * @param ruleFile its rules' path below the rules folder
 * @param reading how its figures are to be read
 */
public record Definition(
    String id,
    int order,
    String title,
    String question,
    Strand strand,
    String numerator,
    String denominator,
    String measure,
    Unit unit,
    Better better,
    Privacy privacy,
    boolean headline,
    List<String> reads,
    List<Breakdown> breakdowns,
    String source,
    String owner,
    List<Target> targets,
    LocalDate confirmed,
    String limitations,
    String file,
    String ruleFile,
    Fingerprint fingerprint,
    HowRead reading) {

  /** One of which nothing is said of how its figures are to be read. */
  public Definition(
      String id,
      int order,
      String title,
      String question,
      Strand strand,
      String numerator,
      String denominator,
      String measure,
      Unit unit,
      Better better,
      Privacy privacy,
      boolean headline,
      List<String> reads,
      List<Breakdown> breakdowns,
      String source,
      String owner,
      List<Target> targets,
      LocalDate confirmed,
      String limitations,
      String file,
      String ruleFile,
      Fingerprint fingerprint) {
    this(
        id,
        order,
        title,
        question,
        strand,
        numerator,
        denominator,
        measure,
        unit,
        better,
        privacy,
        headline,
        reads,
        breakdowns,
        source,
        owner,
        targets,
        confirmed,
        limitations,
        file,
        ruleFile,
        fingerprint,
        HowRead.PLAINLY);
  }

  public Definition {
    reads = List.copyOf(reads);
    breakdowns = List.copyOf(breakdowns);
    targets = List.copyOf(targets);
  }

  /** The target in force for a group: the latest {@code from} on or before the term. */
  public Optional<Target> target(Term term, Breakdown breakdown, String group) {
    return targets.stream()
        .filter(t -> t.from().compareTo(term) <= 0)
        .filter(
            t ->
                t.group() == null
                    ? breakdown == Breakdown.ALL
                    : t.breakdown() == breakdown && t.group().equalsIgnoreCase(group))
        .max(java.util.Comparator.comparing(Target::from));
  }
}
