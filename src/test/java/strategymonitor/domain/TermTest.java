package strategymonitor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-26-autumn",
        "Autumn 2025/26",
        "AUTUMN  TERM 2025/26",
        "Autumn 2025-26",
        "Autumn 2025\u201326",
        "autumn, 2025 / 2026",
        "2025/26 Autumn",
        "2025-26, autumn term"
      })
  void aTermIsReadAsPeopleWriteIt(String written) {
    assertThat(Term.find(written)).contains(Term.of("2025-26-autumn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Autumn", "Autumn 2025", "Autumn 2025/27", "Winter 2025/26", "25/26"})
  void whatMayBeAnotherTermIsNone(String written) {
    assertThat(Term.find(written)).isEmpty();
  }
}
