package strategymonitor.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One evaluation of one term, and everything that its figures depend on.
 *
 * @param clock the moment the run took as now
 * @param inputs fingerprint of all it read: submissions, register, calendar, expected list, earlier
 *     terms' runs
 * @param rules fingerprint of the rule book
 * @param submissions the returns it counted, those it looked back to included
 * @param documents fingerprints of the texts it used, by their path below the input folder
 * @param versions of the program, Java, the rule engine and the database, by name
 * @param seconds how long each phase took, by phase, in order
 */
public record Run(
    String id,
    int authority,
    Term term,
    Instant clock,
    Fingerprint inputs,
    Fingerprint rules,
    List<Submission> submissions,
    Map<String, Fingerprint> documents,
    Map<String, String> versions,
    Map<String, Double> seconds) {

  public Run {
    submissions = List.copyOf(submissions);
    documents = new java.util.TreeMap<>(documents);
    versions = new java.util.TreeMap<>(versions);
    seconds = new java.util.LinkedHashMap<>(seconds);
  }

  /** The id of a run: the same inputs, rules and clock give the same id. */
  public static String id(Term term, Fingerprint inputs, Fingerprint rules, Instant clock) {
    return Fingerprint.of(String.join("\n", term.id(), inputs.hex(), rules.hex(), clock.toString()))
        .shown();
  }
}
