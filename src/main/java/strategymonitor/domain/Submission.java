package strategymonitor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One return as it arrived: a workbook, or the CSV files that make one up.
 *
 * @param id its number in the store
 * @param submitter the submitter's own name
 * @param contact who answers for it; empty where not said
 * @param dateSubmitted as the return says; null where it does not
 * @param importedAt the moment of import, by the clock of the run that read it
 * @param files paths below the input folder, with {@code /}
 * @param fingerprint of its files' content
 * @param ownReferences whether its references are told apart from other submitters'
 * @param rounds how often it went to its submitter as a fix-list before it came like this; 0: never
 */
public record Submission(
    long id,
    Term term,
    String kind,
    String submitter,
    String contact,
    @Nullable LocalDate dateSubmitted,
    Instant importedAt,
    List<String> files,
    Fingerprint fingerprint,
    boolean ownReferences,
    int rounds) {

  public Submission {
    files = List.copyOf(files);
  }

  /** A return that is no fix-list sent back. */
  public Submission(
      long id,
      Term term,
      String kind,
      String submitter,
      String contact,
      @Nullable LocalDate dateSubmitted,
      Instant importedAt,
      List<String> files,
      Fingerprint fingerprint,
      boolean ownReferences) {
    this(
        id,
        term,
        kind,
        submitter,
        contact,
        dateSubmitted,
        importedAt,
        files,
        fingerprint,
        ownReferences,
        0);
  }

  /** The same under its number in the store. */
  public Submission of(long id) {
    return new Submission(
        id,
        term,
        kind,
        submitter,
        contact,
        dateSubmitted,
        importedAt,
        files,
        fingerprint,
        ownReferences,
        rounds);
  }

  /** The day it counts as submitted: as it says, else that of its import. */
  public LocalDate received() {
    return dateSubmitted == null ? BritishTime.day(importedAt) : dateSubmitted;
  }
}
