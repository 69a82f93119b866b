package strategymonitor.sample;

import java.util.List;
import java.util.stream.Stream;
import strategymonitor.domain.Term;

/**
 * What kind of county to make.
 *
 * @param schools how many of its schools count as the authority's Schools; closed schools, other
 *     authorities' and independent ones come on top
 * @param terms oldest first, without gaps
 * @param providers how many providers send CPD take-up
 * @param networks how many networks there are for each of the seven target groups
 * @param faults whether, besides clean rows, faults of every number are planted
 */
public record Options(
    int schools, List<Term> terms, long seed, int providers, int networks, Faults faults) {

  /** What is wrong with the returns. */
  public enum Faults {
    /** Nothing at all: no finding is to be expected. */
    NONE,
    /** What a term's returns are like in life: few faults of few numbers. */
    FEW,
    /** Every number of the contract, in each kind. */
    MANY
  }

  private static final Term NEWEST = Term.of("2025-26-summer");

  public Options {
    terms = List.copyOf(terms);
    if (schools < 20 || terms.isEmpty() || providers < 2 || networks < 1) {
      throw new IllegalArgumentException(
          "must have 20 schools, a term, two providers and a network or more, was: %s, %s, %s, %s"
              .formatted(schools, terms, providers, networks));
    }
  }

  /** A clean county with as many submitters as its size suggests, up to Summer 2025/26. */
  public static Options of(int schools, int terms) {
    List<Term> newestFirst = Stream.iterate(NEWEST, Term::previous).limit(terms).toList();
    return new Options(
        schools,
        newestFirst.stream().sorted().toList(),
        926,
        Math.max(3, schools / 100),
        Math.max(1, schools / 400),
        Faults.NONE);
  }

  public Options seed(long other) {
    return new Options(schools, terms, other, providers, networks, faults);
  }

  public Options submitters(int otherProviders, int otherNetworks) {
    return new Options(schools, terms, seed, otherProviders, otherNetworks, faults);
  }

  public Options faults(Faults other) {
    return new Options(schools, terms, seed, providers, networks, other);
  }
}
