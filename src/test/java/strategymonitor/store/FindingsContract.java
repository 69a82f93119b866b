package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;

abstract class FindingsContract extends StoreContract {
  FindingsContract(TestDatabase database) {
    super(database);
  }

  @Test
  void findingsComeByFileSheetRowAndNumber() {
    long id = accepted(cpd("Julian Hub", "b.xlsx", null, MONDAY));
    Finding file = finding("1005", "b.xlsx", null, null, null);
    Finding sheet = finding("1002", "b.xlsx", "Participants", null, null);
    Finding row = finding("2001", "b.xlsx", "Participants", 9, null);
    Finding cell = finding("1030", "b.xlsx", "Participants", 10, "Attended");
    Finding query = finding("2002Q", "b.xlsx", "Participants", 10, "Attended");
    Finding other = finding("1006", "a.xlsx", "Sessions", 99, "Date");
    store
        .findings()
        .insert(id, "CPD take-up", "Julian Hub", List.of(query, cell, row, sheet, file, other));

    assertThat(store.findings().ofTerm(authority, AUTUMN, WEDNESDAY))
        .containsExactly(
            recorded(other),
            recorded(file),
            recorded(sheet),
            recorded(row),
            recorded(cell),
            recorded(query));
  }

  @Test
  void whatWasFoundIsNeverCut() {
    long id = accepted(cpd("Julian Hub", "b.xlsx", null, MONDAY));
    String found = "🙂 as long as a cell can be ".repeat(2_000);
    Finding finding =
        new Finding("1030", "b.xlsx", "S", 2, "Role", "a role", found, "Row left out.", "Mend it.");

    store.findings().insert(id, "CPD take-up", "Julian Hub", List.of(finding));

    assertThat(store.findings().ofSubmissions(List.of(id))).containsExactly(recorded(finding));
  }

  @Test
  void theFindingsOfAReplacedReturnAreNotTheTerms() {
    long earlier = accepted(cpd("Julian Hub", "a.xlsx", LocalDate.of(2026, 1, 9), MONDAY));
    Finding gone = finding("1030", "a.xlsx", "Sessions", 2, "Origin");
    store.findings().insert(earlier, "CPD take-up", "Julian Hub", List.of(gone));
    accepted(cpd("Julian Hub", "b.xlsx", LocalDate.of(2026, 1, 10), TUESDAY));

    assertThat(store.findings().ofTerm(authority, AUTUMN, WEDNESDAY)).isEmpty();
    assertThat(store.findings().ofTerm(authority, AUTUMN, MONDAY)).containsExactly(recorded(gone));
    assertThat(store.findings().ofSubmissions(List.of())).isEmpty();
  }

  @Test
  void theFindingsOfAReturnBeingReadAreNotTheTerms() {
    long reading = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    store
        .findings()
        .insert(
            reading,
            "CPD take-up",
            "Julian Hub",
            List.of(finding("1030", "a.xlsx", "Sessions", 2, "Origin")));

    assertThat(store.findings().ofTerm(authority, AUTUMN, WEDNESDAY)).isEmpty();
  }

  private static RecordedFinding recorded(Finding finding) {
    return new RecordedFinding("CPD take-up", "Julian Hub", finding);
  }

  private static Finding finding(
      String number,
      String file,
      @Nullable String sheet,
      @Nullable Integer row,
      @Nullable String column) {
    return new Finding(
        number, file, sheet, row, column, "one thing", "another", "It is left out.", "Mend it.");
  }
}
