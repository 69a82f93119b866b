package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.domain.Breakdown.ALL;
import static strategymonitor.domain.Breakdown.LEADER_GROUP;
import static strategymonitor.domain.Breakdown.ROLE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An attentive reader of small counties, from everything that is shown of a term. */
class NobodyWorksOutTest {

  @Test
  void aHiddenNumberOfPeople() {
    List<String> workedOut = new ArrayList<>();
    for (long seed = 0; seed < 1500; seed++) {
      for (String number : AttentiveReader.worksOut(SmallCounty.of(seed).hide())) {
        workedOut.add("seed " + seed + ": " + number);
      }
    }

    assertThat(workedOut).isEmpty();
  }

  @Test
  void theReaderSubtractsTheGroupsThatAreShown() {
    Published term =
        new Published()
            .share("induction-offered", ALL, "All", 9, 12)
            .share("induction-offered", ROLE, "Chair", 2, 3)
            .share("induction-offered", ROLE, "Head", 7, 9);

    assertThat(AttentiveReader.worksOut(term.hideOnly(r -> r.group().equals("Chair"))))
        .containsExactly("new leaders, role, Chair = 3");
  }

  @Test
  void theReaderSeesWhoCanHaveAnswered() {
    Published term =
        new Published()
            .share("survey-response-rate", ALL, "All", 9, 30)
            .share("survey-response-rate", LEADER_GROUP, "Governor", 3, 10)
            .share("survey-response-rate", LEADER_GROUP, "Headteacher", 6, 20)
            .share("survey-right-approach", ALL, "All", 5, 9)
            .share("survey-right-approach", LEADER_GROUP, "Governor", 2, 3)
            .share("survey-right-approach", LEADER_GROUP, "Headteacher", 3, 6);

    assertThat(
            AttentiveReader.worksOut(
                term.hideOnly(
                    r ->
                        r.indicator().equals("survey-right-approach")
                            && r.breakdown() == LEADER_GROUP)))
        .containsExactly(
            "right, leader group, Governor = 3", "right, leader group, Headteacher = 6");
  }
}
