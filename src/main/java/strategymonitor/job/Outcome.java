package strategymonitor.job;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;

/**
 * What a run did, as far as the person who typed it must know.
 *
 * @param imported how many returns were taken in now
 * @param rejected how many arrivals were turned away now
 * @param known how many arrivals the store knew already
 * @param term what is to be said of the term asked for; null where nothing has come for any
 * @param seconds how long each phase took, in order
 */
public record Outcome(
    long imported,
    long rejected,
    long known,
    @Nullable TermOutcome term,
    Map<String, Double> seconds) {

  /**
   * One term, as it now stands.
   *
   * @param dates of the term
   * @param run the run its figures come from; empty where it was not evaluated
   * @param newRun whether this command made the run
   * @param boardReport where the board report lies; empty where none was written
   * @param arrived where its returns stand
   * @param findings everything found in its returns and files
   * @param answers to the queries among the findings
   * @param rowsLeftOut by errors, over all its returns in force
   */
  public record TermOutcome(
      TermDates dates,
      Optional<String> run,
      boolean newRun,
      Optional<Path> boardReport,
      Arrived arrived,
      List<RecordedFinding> findings,
      Answers answers,
      long rowsLeftOut) {

    /** The same, with what was made of it now. */
    TermOutcome reported(boolean newRun, Path boardReport) {
      return new TermOutcome(
          dates, run, newRun, Optional.of(boardReport), arrived, findings, answers, rowsLeftOut);
    }

    public Term term() {
      return dates.term();
    }

    /** Where its returns stand. */
    public List<ReturnStatus> returns() {
      return arrived.returns();
    }

    /** The same of those whose file no later one has come in the place of. */
    public List<RecordedFinding> unsettledRejections() {
      return rejections().stream()
          .filter(f -> !arrived.replaced().containsKey(f.finding().file()))
          .toList();
    }

    /** Findings that turned a whole file away. */
    public List<RecordedFinding> rejections() {
      return findings.stream().filter(TermOutcome::rejects).toList();
    }

    private static boolean rejects(RecordedFinding recorded) {
      return recorded.finding().number().matches("100[1-6]");
    }

    /** How many queries wait for an answer. */
    public long queries() {
      return findings.stream().filter(answers::open).count();
    }

    /** How many queries are answered. */
    public long answered() {
      return findings.stream().filter(f -> answers.to(f).isPresent()).count();
    }

    public List<ReturnStatus> missing() {
      return returns().stream().filter(r -> r.state() == ReturnStatus.State.MISSING).toList();
    }

    /** How many rows errors left out of files that are no return of a term, such as a history. */
    public SortedMap<String, Long> rowsLeftOutElsewhere() {
      SortedMap<String, Set<Integer>> rows = new TreeMap<>();
      for (RecordedFinding recorded : findings) {
        Finding finding = recorded.finding();
        Integer row = finding.row();
        if (recorded.kind().isEmpty() && !finding.query() && row != null) {
          rows.computeIfAbsent(finding.file(), file -> new HashSet<>()).add(row);
        }
      }
      SortedMap<String, Long> counts = new TreeMap<>();
      rows.forEach((file, numbers) -> counts.put(file, (long) numbers.size()));
      return counts;
    }

    /** How many rows errors left out, of returns and of files that are none. */
    public long allRowsLeftOut() {
      return rowsLeftOut
          + rowsLeftOutElsewhere().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether an error left rows or files out. */
    public boolean errors() {
      return allRowsLeftOut() > 0 || !rejections().isEmpty();
    }
  }

  /** Whether errors left rows or files of the term out, now or in an earlier run. */
  public boolean errors() {
    return term != null && term.errors();
  }
}
