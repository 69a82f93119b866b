package strategymonitor.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

/** Accepted rows kept in memory. */
final class KeptRows implements TermRows {
  private final Map<Term, List<Submission>> submissions = new HashMap<>();
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Map<Long, Set<Integer>> leftOut = new HashMap<>();
  private long last;

  /** Keeps a submission, its rows by sheet, each numbered from 2. */
  Submission keep(
      Term term, String kind, String submitter, Map<String, List<Map<String, Object>>> sheets) {
    Submission submission =
        new Submission(
            ++last,
            term,
            kind,
            submitter,
            "",
            LocalDate.of(2026, 1, 5).plusDays(last),
            Instant.parse("2026-01-20T06:00:00Z"),
            List.of(term.id() + "/" + submitter + " - " + kind + ".xlsx"),
            Fingerprint.of(term + kind + submitter),
            false);
    submissions.computeIfAbsent(term, t -> new ArrayList<>()).add(submission);
    sheets.forEach(
        (sheet, all) -> {
          List<Row> kept = new ArrayList<>();
          all.forEach(values -> kept.add(Given.row(kind, sheet, kept.size() + 2, values)));
          rows.put(submission.id() + sheet, kept);
        });
    return submission;
  }

  void leaveOut(Submission submission, int urn) {
    leftOut.computeIfAbsent(submission.id(), id -> new HashSet<>()).add(urn);
  }

  @Override
  public List<Submission> inForce(Term term) {
    return submissions.getOrDefault(term, List.of());
  }

  @Override
  public List<Submission> everAccepted(Term term) {
    return inForce(term);
  }

  private List<Row> rows(SheetDefinition sheet, Submission submission) {
    return rows.getOrDefault(submission.id() + sheet.name(), List.of());
  }

  @Override
  public List<Portion> portions(SheetDefinition sheet, List<Submission> of, int most) {
    List<Portion> portions = new ArrayList<>();
    for (Submission submission : of) {
      int end = rows(sheet, submission).size() + 1;
      for (long from = 2; from <= end; from += most) {
        portions.add(
            new Portion(sheet, submission, (int) from, (int) Math.min(end, from + most - 1)));
      }
    }
    return portions;
  }

  @Override
  public boolean any(SheetDefinition sheet, List<Submission> of) {
    return !portions(sheet, of, Integer.MAX_VALUE).isEmpty();
  }

  @Override
  public void stream(Portion portion, Consumer<Row> reader) {
    rows(portion.sheet(), portion.submission()).stream()
        .filter(row -> row.number() >= portion.first() && row.number() <= portion.last())
        .forEach(reader);
  }

  @Override
  public Set<Integer> schoolsLeftOut(SheetDefinition sheet, Submission submission) {
    return leftOut.getOrDefault(submission.id(), Set.of());
  }

  @Override
  public Map<Integer, Long> countBySchool(
      SheetDefinition sheet, List<Submission> of, String urn, String yes) {
    return sum(sheet, of, urn, row -> row.yes(yes) ? 1L : 0L);
  }

  @Override
  public Map<Integer, Long> sumBySchool(
      SheetDefinition sheet, List<Submission> of, String urn, String whole) {
    return sum(sheet, of, urn, row -> row.whole(whole));
  }

  private Map<Integer, Long> sum(
      SheetDefinition sheet,
      List<Submission> of,
      String urn,
      java.util.function.ToLongFunction<Row> number) {
    Map<Integer, Long> sums = new TreeMap<>();
    for (Submission submission : of) {
      for (Row row : rows(sheet, submission)) {
        if (row.urn(urn) != null) {
          sums.merge(row.urn(urn), number.applyAsLong(row), Long::sum);
        }
      }
    }
    return sums;
  }
}
