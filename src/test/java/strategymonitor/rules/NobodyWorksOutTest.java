package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NobodyWorksOutTest {

  @Test
  void aHiddenNumberOfASmallCountyFromEverythingThatIsShown() {
    List<String> workedOut = new ArrayList<>();
    for (long seed = 0; seed < 400; seed++) {
      for (String number : AttentiveReader.worksOut(SmallCounty.of(seed).hide())) {
        workedOut.add("seed " + seed + ": " + number);
      }
    }

    assertThat(workedOut).isEmpty();
  }
}
