package strategymonitor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final String MOVED = "One person who moved";
  private static final AcceptedNotes NOTES =
      new AcceptedNotes(List.of(new AcceptedNotes.Note(MOVED, Set.of("2004Q"), 2)), 1, Set.of());

  @Test
  void aNoteStandsForAsManyTermsAsItSaysAndIsThenAskedForAgain() {
    assertThat(answered("2025-26-autumn", MOVED, "2025-26-autumn")).isTrue();
    assertThat(answered("2025-26-autumn", "  one person WHO moved ", "2025-26-spring")).isTrue();
    assertThat(answered("2025-26-autumn", MOVED, "2025-26-summer")).isFalse();
    assertThat(answers("2025-26-autumn", MOVED, "2025-26-summer").ranOut(query("P2"))).isPresent();
  }

  @Test
  void otherWordsStandForTheirOwnTermAndNoAnswerReachesBack() {
    assertThat(answered("2025-26-autumn", "Jo says so", "2025-26-autumn")).isTrue();
    assertThat(answered("2025-26-autumn", "Jo says so", "2025-26-spring")).isFalse();
    assertThat(answered("2025-26-spring", MOVED, "2025-26-autumn")).isFalse();
  }

  @Test
  void aQueryIsKnownAgainInAnotherRowFileAndTermButNotWithAnotherValue() {
    assertThat(query("P2").query()).isEqualTo(moved(query("P2")).query());
    assertThat(query("P2").query()).isNotEqualTo(query("P3").query());
    assertThat(error().query()).isEmpty();
  }

  private static boolean answered(String given, String note, String term) {
    return answers(given, note, term).to(query("P2")).isPresent();
  }

  private static Answers answers(String given, String note, String term) {
    Fingerprint query = query("P2").query().orElseThrow();
    Answer answer = new Answer(query, Term.of(given), note, "Jo", Instant.EPOCH);
    return new Answers(Term.of(term), Map.of(query, answer), NOTES);
  }

  private static RecordedFinding query(String found) {
    return recorded("2004Q", "autumn/a.xlsx", 4, found, "Participants");
  }

  private static RecordedFinding moved(RecordedFinding query) {
    return recorded("2004Q", "spring/b.xlsx", 99, query.finding().found(), "Participants");
  }

  private static RecordedFinding error() {
    return recorded("1030", "autumn/a.xlsx", 4, "maybe", "");
  }

  private static RecordedFinding recorded(
      String number, String file, int row, String found, String subject) {
    return new RecordedFinding(
        "CPD take-up",
        "Julian Hub",
        new Finding(
            number, file, "People", row, "Participant reference", "", found, "", "", subject));
  }
}
