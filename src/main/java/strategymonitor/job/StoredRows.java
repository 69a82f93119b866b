package strategymonitor.job;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.rules.Portion;
import strategymonitor.rules.TermRows;
import strategymonitor.store.KeptSubmission;
import strategymonitor.store.LeftOutRow;
import strategymonitor.store.Rows;
import strategymonitor.store.Slice;
import strategymonitor.store.Standing;

/** The store's rows as the rules ask for them, as of a moment. */
final class StoredRows implements TermRows {
  private static final List<String> REPEATED_ONLY = List.of("1050");
  private final Workplace place;
  private final Instant asOf;
  private final Map<Term, List<KeptSubmission>> kept = new ConcurrentHashMap<>();

  StoredRows(Workplace place, Instant asOf) {
    this.place = place;
    this.asOf = asOf;
  }

  @Override
  public List<Submission> inForce(Term term) {
    return with(term, Set.of(Standing.IN_FORCE));
  }

  @Override
  public List<Submission> everAccepted(Term term) {
    return with(term, Set.of(Standing.IN_FORCE, Standing.REPLACED));
  }

  private List<Submission> with(Term term, Set<Standing> standings) {
    return kept
        .computeIfAbsent(term, t -> place.store().submissions().all(place.authority(), t, asOf))
        .stream()
        .filter(k -> standings.contains(k.standing()))
        .map(KeptSubmission::submission)
        .toList();
  }

  @Override
  public List<Portion> portions(SheetDefinition sheet, List<Submission> submissions, int most) {
    List<Long> ids = ids(submissions);
    return rows().slices(sheet, ids, most).stream()
        .map(
            slice ->
                new Portion(
                    sheet,
                    submissions.get(ids.indexOf(slice.submission())),
                    slice.first(),
                    slice.last()))
        .toList();
  }

  @Override
  public boolean any(SheetDefinition sheet, List<Submission> submissions) {
    return rows().any(sheet, ids(submissions));
  }

  @Override
  public void stream(Portion portion, Consumer<Row> reader) {
    Slice slice = new Slice(portion.submission().id(), portion.first(), portion.last());
    rows().stream(portion.sheet(), slice, (row, submission) -> reader.accept(row));
  }

  @Override
  public Set<Integer> schoolsLeftOut(SheetDefinition sheet, Submission submission) {
    Set<Integer> schools = new HashSet<>();
    for (LeftOutRow row : rows().leftOut(sheet, submission.id())) {
      if (row.schoolUrn() != null && !row.checks().equals(REPEATED_ONLY)) {
        schools.add(Objects.requireNonNull(row.schoolUrn()));
      }
    }
    return schools;
  }

  @Override
  public Map<Integer, Long> countBySchool(
      SheetDefinition sheet, List<Submission> submissions, String urn, String yes) {
    return rows().countBySchool(sheet, ids(submissions), urn, yes);
  }

  @Override
  public Map<Integer, Long> sumBySchool(
      SheetDefinition sheet, List<Submission> submissions, String urn, String whole) {
    return rows().sumBySchool(sheet, ids(submissions), urn, whole);
  }

  private Rows rows() {
    return place.store().rows();
  }

  private static List<Long> ids(List<Submission> submissions) {
    return submissions.stream().map(Submission::id).toList();
  }
}
