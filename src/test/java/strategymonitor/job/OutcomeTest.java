package strategymonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.job.Outcome.TermOutcome;

class OutcomeTest {
  private static final Term TERM = Term.of("2025-26-autumn");
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final TermDates DATES = new TermDates(TERM, DAY, DAY, DAY, DAY, null);

  @Test
  void aRowOfTheHistoryLeftOutIsAnErrorOfTheTermAndCountedOnce() {
    TermOutcome outcome =
        outcome(
            found("", "history.xlsx", 4, "1022"),
            found("", "history.xlsx", 4, "1040"),
            found("", "history.xlsx", 9, "1040"));

    assertThat(outcome.errors()).isTrue();
    assertThat(outcome.rowsLeftOutElsewhere()).isEqualTo(Map.of("history.xlsx", 2L));
  }

  @Test
  void aQueryAndARowOfAReturnAreNoRowLeftOutElsewhere() {
    TermOutcome outcome =
        outcome(found("", "history.xlsx", 4, "1012Q"), found("CPD take-up", "a.xlsx", 4, "1022"));

    assertThat(outcome.rowsLeftOutElsewhere()).isEmpty();
    assertThat(outcome.errors()).isFalse();
  }

  private static TermOutcome outcome(RecordedFinding... findings) {
    return new TermOutcome(
        DATES,
        Optional.empty(),
        false,
        Optional.empty(),
        new Arrived(List.of(), List.of(), new TreeMap<>(), 0),
        List.of(findings),
        Answers.none(TERM),
        0);
  }

  private static RecordedFinding found(String kind, String file, int row, String number) {
    return new RecordedFinding(
        kind, "", new Finding(number, file, "Sheet", row, null, "this", "that", "So.", "Do."));
  }
}
