package strategymonitor.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Papers;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

/**
 * The returns as they arrived. A submission is first being read, then accepted or rejected; only
 * then do its rows and findings count.
 */
public final class Submissions {
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final StoredSubmissions stored;
  private final Findings findings;
  private final SheetCounts counts;
  private final Mentions mentions;

  Submissions(DataSource dataSource, PlatformTransactionManager transactions) {
    this.sql = JdbcClient.create(dataSource);
    this.transaction = new TransactionTemplate(transactions);
    this.stored = new StoredSubmissions(dataSource);
    this.findings = new Findings(dataSource);
    this.counts = new SheetCounts(dataSource);
    this.mentions = new Mentions(dataSource);
  }

  /**
   * What the store has of an arrival with these files and this content. A rejected file that left
   * the folder since is not known any more.
   *
   * @param term the term whose folder it lies in; null: none
   */
  public Optional<Known> find(
      int authority, @Nullable Term term, List<String> files, Fingerprint fingerprint) {
    return new Recall(stored.alike(authority, term, fingerprint)).of(files, fingerprint);
  }

  /**
   * What the store has of all arrivals of a term.
   *
   * @param term the term whose folder they lie in; null: none
   */
  public Recall recall(int authority, @Nullable Term term) {
    return new Recall(stored.identities(authority, term));
  }

  /**
   * Begins to keep a return. Nothing of it counts until it is accepted.
   *
   * @param arriving the return; its id is not looked at
   * @param contents the fingerprint of each of its files, in order
   * @return its id
   */
  public long begin(int authority, Submission arriving, List<Fingerprint> contents) {
    return inOneCommit(() -> stored.begin(authority, arriving, contents));
  }

  /** Accepts a return with the counts of its sheets: from now on its rows count. */
  public void accept(long submission, Instant at, List<SheetCount> sheets, List<String> mentions) {
    inOneCommit(
        () -> {
          counts.insert(submission, sheets);
          this.mentions.insert(submission, mentions);
          return settle(submission, "accepted", at);
        });
  }

  /** Takes in a list that brought answers to queries and no rows. */
  public void acceptAnswers(long submission, Instant at) {
    inOneCommit(() -> settle(submission, "answers", at));
  }

  /** Rejects a return while it is being read; its findings are kept, its rows never count. */
  public void reject(Submission submission, Instant at, List<Finding> why) {
    inOneCommit(
        () -> {
          findings.insert(submission.id(), submission.kind(), submission.submitter(), why);
          return settle(submission.id(), "rejected", at);
        });
  }

  private int settle(long submission, String state, Instant at) {
    int settled =
        sql.sql(
                """
                update submission
                set state = ?, settled_at = ?
                where id = ?
                  and state = 'reading'
                """)
            .params(state, Moments.kept(at), submission)
            .update();
    return one(settled, "must be a submission being read, was: " + submission);
  }

  /** Keeps a file that was turned away and why, so that it is not read again. */
  public void turnAway(int authority, TurnedAway file, List<Finding> why) {
    inOneCommit(
        () -> {
          long id = stored.turnAway(authority, file);
          findings.insert(id, file.kind(), file.submitter(), why);
          return id;
        });
  }

  /**
   * Notes which rejected files are no longer in the folder: what was found in them is not current
   * any more.
   *
   * @param term the term whose folder was looked at; null: files outside any term's folder
   * @param present every file there, as paths below the input folder
   */
  public void noteAbsent(int authority, @Nullable Term term, Set<String> present, Instant at) {
    stored.identities(authority, term).stream()
        .filter(Identity::rejectedAndPresent)
        .filter(i -> !present.containsAll(i.files()))
        .forEach(i -> withdraw(i.id(), "", "not in the input folder any more", at));
  }

  /** Takes a return back out; it stays on record. */
  public void withdraw(long submission, String by, String because, Instant at) {
    int withdrawn =
        sql.sql(
                """
                update submission
                set withdrawn_at = ?, withdrawn_by = ?, withdrawn_because = ?
                where id = ?
                  and withdrawn_at is null
                """)
            .params(Moments.kept(at), by, because, submission)
            .update();
    one(withdrawn, "must be a submission not withdrawn yet, was: " + submission);
  }

  /** Clears what an import that was cut off left behind, so that it can be read anew. */
  public void clear(long submission, Collection<SheetDefinition> sheets) {
    inOneCommit(
        () -> {
          sheets.forEach(sheet -> delete(sheet.table(), submission));
          delete("left_out_row", submission);
          return delete("finding", submission);
        });
  }

  private int delete(String table, long submission) {
    return sql.sql("delete from `" + table + "` where submission = ?").param(submission).update();
  }

  /** The returns whose rows count, in the order of their days submitted and file names. */
  public List<Submission> current(int authority, Term term, Instant asOf) {
    return all(authority, term, asOf).stream()
        .filter(kept -> kept.standing() == Standing.IN_FORCE)
        .map(KeptSubmission::submission)
        .toList();
  }

  /**
   * Every return and every file turned away of a term and how each stood at a moment, in the order
   * of their days submitted and file names.
   */
  public List<KeptSubmission> all(int authority, Term term, Instant asOf) {
    return new Standings(stored.settled(authority, term, asOf), asOf).all();
  }

  /** The terms that have a return in force, oldest first. */
  public List<Term> terms(int authority, Instant asOf) {
    return sql
        .sql(
            """
            select distinct term
            from submission
            where authority = ?
              and state = 'accepted'
              and settled_at <= ?
              and (withdrawn_at is null or withdrawn_at > ?)
              and kind not in (?, ?)
            """)
        .params(
            authority,
            Moments.kept(asOf),
            Moments.kept(asOf),
            Papers.COMMENTARY,
            Papers.BOARD_REPORT)
        .query(String.class)
        .list()
        .stream()
        .map(Term::of)
        .sorted()
        .toList();
  }

  /** Returns whose import was cut off, oldest first. */
  public List<Submission> unfinished(int authority) {
    return stored.reading(authority);
  }

  /** The counts of each sheet of each submission, in the order in which they were accepted. */
  public Map<Long, List<SheetCount>> counts(Collection<Long> submissions) {
    return counts.of(submissions);
  }

  /**
   * Whom to write to about each submitter's returns: the contact that its latest return of the kind
   * named, else its latest of any kind.
   */
  public Contacts contacts(int authority, Instant asOf) {
    return Contacts.read(sql, authority, asOf);
  }

  /** What of each submission was passed over, or read although it was hidden, in sentences. */
  public Map<Long, List<String>> mentions(Collection<Long> submissions) {
    return mentions.of(submissions);
  }

  static String key(String submitter) {
    return ExpectedReturns.key(submitter);
  }

  private <T> T inOneCommit(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(open -> work.get()));
  }

  private static int one(int changed, String otherwise) {
    if (changed != 1) {
      throw new IllegalStateException(otherwise);
    }
    return changed;
  }
}
