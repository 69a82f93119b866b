package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.domain.Breakdown.ALL;
import static strategymonitor.domain.Breakdown.LEADER_GROUP;
import static strategymonitor.domain.Breakdown.ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Result;

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
  void aHiddenNumberOfLeadersFromTheTermsBeforeAndAfter() {
    List<String> workedOut = new ArrayList<>();
    for (long seed = 0; seed < 600; seed++) {
      for (String number : AttentiveReader.worksOutFrom(published(seed, 4))) {
        workedOut.add("seed " + seed + ": " + number);
      }
    }

    assertThat(workedOut).isEmpty();
  }

  /** What was published of several terms, each as it was when it was issued. */
  private static List<List<Result>> published(long seed, int terms) {
    List<List<Result>> published = new ArrayList<>();
    List<Result> before = List.of();
    for (int i = 0; i < terms; i++) {
      Published term = SmallCounty.leadersOf(seed * terms + i);
      if (i > 0) {
        term.growth(leaders(term.results()) - leaders(before));
      }
      before = term.hideAfter(before);
      published.add(before);
    }
    return published;
  }

  private static long leaders(List<Result> results) {
    return Objects.requireNonNull(results.get(0).numerator()).longValueExact();
  }

  @Test
  void theReaderAddsWhatAWholeCadreGrewBy() {
    List<Result> before =
        new Published().count("system-leaders-designated", ALL, "All", 6).results();
    Published now = new Published().count("system-leaders-designated", ALL, "All", 4).growth(-2);

    assertThat(
            AttentiveReader.worksOutFrom(
                List.of(before, now.hideOnly(r -> r.indicator().endsWith("designated")))))
        .containsExactly("term 1: leaders, all, All = 4");
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
