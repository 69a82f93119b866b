package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

abstract class SubmissionsContract extends StoreContract {
  private static final LocalDate NINTH = LocalDate.of(2026, 1, 9);
  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);

  SubmissionsContract(TestDatabase database) {
    super(database);
  }

  @Test
  void aReturnCountsOnlyOnceItIsAccepted() {
    long id = begun(cpd("Julian Hub", "cpd.xlsx", NINTH, MONDAY));

    assertThat(current(WEDNESDAY)).isEmpty();
    assertThat(store.submissions().unfinished(authority)).extracting("id").containsExactly(id);

    store
        .submissions()
        .accept(id, TUESDAY, List.of(new SheetCount("Sessions", 3, 2, 1)), List.of("One.", "Two."));

    assertThat(current(WEDNESDAY)).containsExactly(id);
    assertThat(current(MONDAY)).as("before it was accepted").isEmpty();
    assertThat(store.submissions().unfinished(authority)).isEmpty();
  }

  @Test
  void aReturnComesBackAsItWentIn() {
    Submission arriving =
        new Submission(
            0,
            AUTUMN,
            "Network attendance",
            "Wensum “Early Years” Network",
            "Zoë O’Neill <zoe@example.org> 🙂",
            NINTH,
            Instant.parse("2026-01-12T06:00:00.123456Z"),
            List.of("2025-26-autumn/n - Sessions.csv", "2025-26-autumn/n - Attendance.csv"),
            Fingerprint.of("both"),
            true);

    long id = accepted(arriving);

    KeptSubmission kept = store.submissions().all(authority, AUTUMN, WEDNESDAY).get(0);
    assertThat(kept.submission())
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(arriving);
    assertThat(kept.submission().id()).isEqualTo(id);
    assertThat(kept.standing()).isEqualTo(Standing.IN_FORCE);
    assertThat(kept.contents()).isEqualTo(arriving.files().stream().map(Fingerprint::of).toList());
    assertThat(store.submissions().counts(List.of(id)))
        .isEqualTo(Map.of(id, List.of(new SheetCount("Sessions", 3, 2, 1))));
    assertThat(store.submissions().mentions(List.of(id)))
        .isEqualTo(Map.of(id, List.of("One.", "Two.")));
  }

  @Test
  void aLaterFileReplacesTheEarlierOne() {
    long later = accepted(cpd("Julian Hub", "a.xlsx", TENTH, MONDAY));
    long earlier = accepted(cpd("Julian Hub", "b.xlsx", NINTH, TUESDAY));

    assertThat(current(WEDNESDAY)).containsExactly(later);
    assertThat(standing(earlier, WEDNESDAY)).isEqualTo(Standing.REPLACED);
  }

  @Test
  void onTheSameDayTheFilesNameDecides() {
    long second = accepted(cpd("Julian Hub", "cpd v2.xlsx", NINTH, MONDAY));
    accepted(cpd("Julian Hub", "cpd v1.xlsx", NINTH, TUESDAY));

    assertThat(current(WEDNESDAY)).containsExactly(second);
  }

  @Test
  void theSameFileWithOtherContentReplacesByItsImport() {
    accepted(cpd("Julian Hub", "cpd.xlsx", NINTH, MONDAY));
    long again = accepted(cpd("Julian Hub", "cpd.xlsx", NINTH, TUESDAY));

    assertThat(current(WEDNESDAY)).containsExactly(again);
  }

  @Test
  void aReturnWithoutADateCountsByTheDayOfItsImport() {
    long undated = accepted(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    accepted(cpd("Julian Hub", "b.xlsx", LocalDate.of(2026, 1, 11), TUESDAY));

    assertThat(current(WEDNESDAY)).containsExactly(undated);
  }

  @Test
  void submittersAreTheSameWhenTheyDifferOnlyInCaseAndSpacing() {
    accepted(cpd("Julian  hub", "a.xlsx", NINTH, MONDAY));
    long later = accepted(cpd("JULIAN HUB", "b.xlsx", TENTH, MONDAY));
    long other = accepted(cpd("Jülian Hub", "c.xlsx", TENTH, MONDAY));

    assertThat(current(WEDNESDAY)).containsExactly(later, other);
  }

  @Test
  void anotherKindOrAuthorityOrTermReplacesNothing() {
    Submission cpd = cpd("County Council", "a.xlsx", NINTH, MONDAY);
    long first = accepted(cpd);
    accepted(inTerm(cpd, AUTUMN.next()));
    int ours = authority;
    authority = -ours;
    accepted(cpd);
    authority = ours;

    assertThat(current(WEDNESDAY)).containsExactly(first);
    assertThat(store.submissions().terms(authority, WEDNESDAY))
        .containsExactly(AUTUMN, AUTUMN.next());
  }

  @Test
  void aRejectedFileReplacesNothing() {
    long good = accepted(cpd("Julian Hub", "a.xlsx", NINTH, MONDAY));
    Submission bad = cpd("Julian Hub", "b.xlsx", TENTH, TUESDAY);
    long badId = begun(bad);
    store.submissions().reject(withId(bad, badId), TUESDAY, List.of(unreadable("b.xlsx")));

    assertThat(current(WEDNESDAY)).containsExactly(good);
    assertThat(standing(badId, WEDNESDAY)).isEqualTo(Standing.REJECTED);
  }

  @Test
  void aWithdrawnReturnLeavesTheOneBeforeItInForce() {
    long first = accepted(cpd("Julian Hub", "a.xlsx", NINTH, MONDAY));
    long second = accepted(cpd("Julian Hub", "b.xlsx", TENTH, MONDAY));

    store.submissions().withdraw(second, "operator", "sent by mistake", TUESDAY);

    assertThat(current(MONDAY)).containsExactly(second);
    assertThat(current(WEDNESDAY)).containsExactly(first);
    assertThat(standing(second, WEDNESDAY)).isEqualTo(Standing.WITHDRAWN);
    assertThatThrownBy(() -> store.submissions().withdraw(second, "operator", "again", WEDNESDAY))
        .hasMessageContaining("must be a submission not withdrawn yet");
  }

  @Test
  void aReturnIsAcceptedOnce() {
    long id = accepted(cpd("Julian Hub", "a.xlsx", NINTH, MONDAY));

    assertThatThrownBy(() -> store.submissions().accept(id, TUESDAY, List.of(), List.of()))
        .hasMessageContaining("must be a submission being read");
  }

  @Test
  void theSameFilesWithTheSameContentAreKnown() {
    Submission arriving = cpd("Julian Hub", "a.xlsx", NINTH, MONDAY);
    long id = begun(arriving);

    assertThat(find(arriving)).isEqualTo(new Known(id, Known.State.READING));

    store.submissions().accept(id, MONDAY, List.of(), List.of());

    assertThat(find(arriving)).isEqualTo(new Known(id, Known.State.ACCEPTED));
    assertThat(find(cpd("Julian Hub", "a.xlsx", TENTH, MONDAY))).as("other content").isNull();
    assertThat(find(inTerm(arriving, AUTUMN.next()))).as("another term").isNull();
  }

  @Test
  void aRejectedFileIsKnownUntilItLeavesTheFolder() {
    TurnedAway broken = turnedAway("2025-26-autumn/broken.xlsx", AUTUMN);
    store.submissions().turnAway(authority, broken, List.of(unreadable("broken.xlsx")));

    store.submissions().noteAbsent(authority, AUTUMN, Set.copyOf(broken.files()), TUESDAY);
    assertThat(known(broken)).isTrue();
    assertThat(findings(TUESDAY)).hasSize(1);

    store.submissions().noteAbsent(authority, AUTUMN, Set.of(), WEDNESDAY);
    assertThat(known(broken)).isFalse();
    assertThat(findings(WEDNESDAY)).isEmpty();
    assertThat(findings(TUESDAY)).as("as it was then").hasSize(1);
  }

  @Test
  void aRejectedFileThatIsMendedInPlaceIsNotListedAnyMore() {
    store
        .submissions()
        .turnAway(authority, turnedAway("a.xlsx", AUTUMN), List.of(unreadable("a.xlsx")));

    accepted(cpd("Julian Hub", "a.xlsx", NINTH, TUESDAY));

    assertThat(findings(WEDNESDAY)).isEmpty();
    assertThat(findings(MONDAY)).hasSize(1);
  }

  @Test
  void aFileOfNoTermIsKeptApart() {
    TurnedAway stray = turnedAway("stray.xlsx", null);
    store.submissions().turnAway(authority, stray, List.of(unreadable("stray.xlsx")));

    assertThat(known(stray)).isTrue();
    assertThat(store.findings().ofNoTerm(authority, WEDNESDAY))
        .extracting(f -> f.finding().file())
        .containsExactly("stray.xlsx");
    assertThat(store.submissions().terms(authority, WEDNESDAY)).isEmpty();

    store.submissions().noteAbsent(authority, null, Set.of(), TUESDAY);
    assertThat(store.findings().ofNoTerm(authority, WEDNESDAY)).isEmpty();
  }

  private List<Long> current(Instant asOf) {
    return store.submissions().current(authority, AUTUMN, asOf).stream()
        .map(Submission::id)
        .toList();
  }

  private Standing standing(long id, Instant asOf) {
    return store.submissions().all(authority, AUTUMN, asOf).stream()
        .filter(kept -> kept.submission().id() == id)
        .findFirst()
        .orElseThrow()
        .standing();
  }

  private @Nullable Known find(Submission arriving) {
    return store
        .submissions()
        .find(authority, arriving.term(), arriving.files(), arriving.fingerprint())
        .orElse(null);
  }

  private boolean known(TurnedAway file) {
    return store
        .submissions()
        .find(authority, file.term(), file.files(), file.fingerprint())
        .map(Known::state)
        .filter(Known.State.REJECTED::equals)
        .isPresent();
  }

  private List<?> findings(Instant asOf) {
    return store.findings().ofTerm(authority, AUTUMN, asOf);
  }

  private static TurnedAway turnedAway(String file, @Nullable Term term) {
    Fingerprint content = Fingerprint.of("garbage");
    return new TurnedAway(term, "", "", List.of(file), List.of(content), content, MONDAY);
  }

  private static Finding unreadable(String file) {
    return new Finding(
        "1006",
        file,
        null,
        null,
        null,
        "a workbook",
        "a damaged file",
        "The file is rejected.",
        "Save it again and send it.");
  }

  private static Submission withId(Submission s, long id) {
    return new Submission(
        id,
        s.term(),
        s.kind(),
        s.submitter(),
        s.contact(),
        s.dateSubmitted(),
        s.importedAt(),
        s.files(),
        s.fingerprint(),
        s.ownReferences());
  }

  private static Submission inTerm(Submission s, Term term) {
    return new Submission(
        0,
        term,
        s.kind(),
        s.submitter(),
        s.contact(),
        s.dateSubmitted(),
        s.importedAt(),
        s.files(),
        s.fingerprint(),
        s.ownReferences());
  }
}
