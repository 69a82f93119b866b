package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.domain.Breakdown.ALL;
import static strategymonitor.domain.Breakdown.AREA;
import static strategymonitor.domain.Breakdown.DESIGNATION;
import static strategymonitor.domain.Breakdown.LEADER_GROUP;
import static strategymonitor.domain.Breakdown.REASON;
import static strategymonitor.domain.Breakdown.ROLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import strategymonitor.domain.Result;

class HideSmallNumbersTest {
  private final Published term = new Published();

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "4, true", "5, false"})
  void aCountIsHiddenFromOneToFour(long number, boolean hidden) {
    term.count("people", ALL, "All", number);

    assertThat(term.hide().get(0).confidential()).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, false", "0, 1, true", "4, 4, true", "1, 5, false"})
  void aShareIsHiddenByItsDenominator(long above, long below, boolean hidden) {
    term.share("induction-offered", ALL, "All", above, below);

    assertThat(term.hide().get(0).confidential()).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "4, true", "5, false"})
  void aRateIsHiddenByItsNumerator(long above, boolean hidden) {
    term.rate("people-per-100-schools", ALL, "All", above, 400);

    assertThat(term.hide().get(0).confidential()).isEqualTo(hidden);
  }

  @Test
  void figuresOfPostsAreNeverHidden() {
    term.ofPosts("boards-with-vacancy", ALL, "All", 1, 2);

    assertThat(term.hidden()).isEmpty();
  }

  @Test
  void whatIsNotAvailableOrEmptyStaysAsItIs() {
    term.notAvailable("people").share("induction-offered", ALL, "All", 0, 0);

    assertThat(term.hide()).extracting(Result::flags).containsExactly("x", "z");
  }

  @Test
  void onlyTheFlagChanges() {
    term.count("people", ALL, "All", 3);

    Result hidden = term.hide().get(0);

    assertThat(hidden.flags()).isEqualTo("c");
    assertThat(hidden.numerator()).isEqualTo(term.results().get(0).numerator());
    assertThat(hidden.status()).isEqualTo(term.results().get(0).status());
  }

  @Test
  void aSingleHiddenGroupTakesTheSmallestOtherWithIt() {
    term.share("induction-offered", ALL, "All", 20, 24)
        .share("induction-offered", ROLE, "Chair", 2, 2)
        .share("induction-offered", ROLE, "Deputy", 0, 0)
        .share("induction-offered", ROLE, "Executive", 10, 13)
        .share("induction-offered", ROLE, "Head", 8, 9);

    assertThat(term.hidden()).containsExactly("induction-offered Chair", "induction-offered Head");
  }

  @Test
  void equallySmallGroupsAreHiddenByName() {
    term.count("people", ALL, "All", 16)
        .count("people", AREA, "Broadland", 6)
        .count("people", AREA, "Breckland", 6)
        .count("people", AREA, "Norwich", 4);

    assertThat(term.hidden()).containsExactly("people Breckland", "people Norwich");
  }

  @Test
  void twoHiddenGroupsHideEachOther() {
    term.count("people", ALL, "All", 15)
        .count("people", AREA, "Breckland", 1)
        .count("people", AREA, "Broadland", 2)
        .count("people", AREA, "Norwich", 12);

    assertThat(term.hidden()).containsExactly("people Breckland", "people Broadland");
  }

  @Test
  void groupsThatCanOnlyBeOneEachTakeAnotherWithThem() {
    term.count("people", ALL, "All", 14)
        .count("people", AREA, "Breckland", 1)
        .count("people", AREA, "Broadland", 1)
        .count("people", AREA, "Norwich", 12);

    assertThat(term.hidden())
        .containsExactly("people Breckland", "people Broadland", "people Norwich");
  }

  @Test
  void allIsHiddenWhereOnlyOneGroupHasPeople() {
    term.count("people", ALL, "All", 9)
        .count("people", AREA, "Breckland", 3)
        .count("people", AREA, "Broadland", 0);

    assertThat(term.hidden()).containsExactly("people All", "people Breckland");
  }

  @Test
  void allThatIsHiddenIsNotTheSumOfAnotherBreakdown() {
    term.count("people", ALL, "All", 9)
        .count("people", AREA, "Breckland", 3)
        .count("people", ROLE, "Chair", 5)
        .count("people", ROLE, "Head", 6);

    assertThat(term.hidden()).containsExactly("people All", "people Breckland", "people Chair");
  }

  @Test
  void participantsByAreaAreHiddenWithLeadersOtherThanHeadteachers() {
    term.count("cpd-participants", ALL, "All", 30)
        .count("cpd-participants", AREA, "Breckland", 4)
        .count("cpd-participants", AREA, "Broadland", 10)
        .count("cpd-participants", AREA, "Norwich", 16)
        .share("cpd-beyond-headteachers", ALL, "All", 20, 30)
        .share("cpd-beyond-headteachers", AREA, "Breckland", 4, 4)
        .share("cpd-beyond-headteachers", AREA, "Broadland", 8, 10)
        .share("cpd-beyond-headteachers", AREA, "Norwich", 8, 16);

    assertThat(term.hidden())
        .containsExactly(
            "cpd-participants Breckland",
            "cpd-participants Broadland",
            "cpd-beyond-headteachers Breckland",
            "cpd-beyond-headteachers Broadland");
  }

  @Test
  void fewHeadteachersAreNotTheRestOfTheOtherLeaders() {
    term.count("cpd-participants", ALL, "All", 30)
        .count("cpd-participants", LEADER_GROUP, "Headteacher", 3)
        .count("cpd-participants", LEADER_GROUP, "Middle leader", 20)
        .count("cpd-participants", LEADER_GROUP, "Senior leader", 7)
        .count("cpd-participants", AREA, "Breckland", 12)
        .count("cpd-participants", AREA, "Norwich", 18)
        .share("cpd-beyond-headteachers", ALL, "All", 27, 30)
        .share("cpd-beyond-headteachers", AREA, "Breckland", 11, 12)
        .share("cpd-beyond-headteachers", AREA, "Norwich", 16, 18);

    assertThat(term.hidden())
        .containsExactly(
            "cpd-participants Headteacher",
            "cpd-participants Senior leader",
            "cpd-participants Breckland",
            "cpd-participants Norwich",
            "cpd-beyond-headteachers All",
            "cpd-beyond-headteachers Breckland",
            "cpd-beyond-headteachers Norwich");
  }

  @Test
  void leadersOfADesignationAreHiddenWhereverTheyAreCounted() {
    leadersByDesignation("Local leader", 3, 3, 1);
    leadersByDesignation("National leader", 8, 6, 4);
    leadersByDesignation("Specialist leader", 20, 15, 9);
    leadersByDesignation(ALL, "All", 31, 24, 14);

    assertThat(term.hidden())
        .allMatch(figure -> figure.endsWith("Local leader") || figure.endsWith("National leader"))
        .hasSize(10);
  }

  @Test
  void fewDeployableLeadersAreHiddenWithTheReason() {
    term.count("system-leaders-designated", ALL, "All", 20)
        .share("system-leaders-deployable", ALL, "All", 3, 20)
        .share("system-leaders-deployable", REASON, "Deployable", 3, 20)
        .share("system-leaders-deployable", REASON, "Head capacity", 10, 20)
        .share("system-leaders-deployable", REASON, "QA lapsed", 7, 20)
        .share("system-leaders-used", ALL, "All", 1, 3);

    assertThat(term.hidden())
        .containsExactly(
            "system-leaders-deployable All",
            "system-leaders-deployable Deployable",
            "system-leaders-deployable QA lapsed",
            "system-leaders-used All");
  }

  @Test
  void aReasonThatNobodyHasWouldShowHowFewLeadersThereAre() {
    term.count("system-leaders-designated", ALL, "All", 3)
        .share("system-leaders-deployable", REASON, "Deployable", 3, 3)
        .share("system-leaders-deployable", REASON, "QA lapsed", 0, 3);

    assertThat(term.hidden()).contains("system-leaders-deployable QA lapsed");
  }

  @Test
  void leadersPer100SchoolsAreHiddenWithTheirNumberEvenWhereThereAreNoSchools() {
    term.count("system-leaders-designated", ALL, "All", 20)
        .count("system-leaders-designated", AREA, "Norwich", 9)
        .count("system-leaders-designated", AREA, "Outside the authority", 2)
        .count("system-leaders-designated", AREA, "South Norfolk", 9)
        .rate("system-leaders-per-100-schools", ALL, "All", 20, 400)
        .rate("system-leaders-per-100-schools", AREA, "Norwich", 9, 60)
        .rate("system-leaders-per-100-schools", AREA, "Outside the authority", 2, 0)
        .rate("system-leaders-per-100-schools", AREA, "South Norfolk", 9, 80);

    assertThat(term.hidden())
        .containsExactly(
            "system-leaders-designated Norwich",
            "system-leaders-designated Outside the authority",
            "system-leaders-per-100-schools Norwich",
            "system-leaders-per-100-schools Outside the authority");
  }

  @Test
  void whereAllAnsweredEveryStatementTheNumberOfRespondentsIsHiddenToo() {
    for (String item : List.of("survey-network-useful", "survey-right-approach")) {
      term.share(item, ALL, "All", 20, 29)
          .share(item, LEADER_GROUP, "Governor", 2, 3)
          .share(item, LEADER_GROUP, "Headteacher", 4, 6)
          .share(item, LEADER_GROUP, "Middle leader", 14, 20);
    }
    term.share("survey-response-rate", ALL, "All", 29, 90)
        .share("survey-response-rate", LEADER_GROUP, "Governor", 3, 20)
        .share("survey-response-rate", LEADER_GROUP, "Headteacher", 6, 30)
        .share("survey-response-rate", LEADER_GROUP, "Middle leader", 20, 40);

    assertThat(term.hidden())
        .containsExactly(
            "survey-network-useful Governor",
            "survey-network-useful Headteacher",
            "survey-right-approach Governor",
            "survey-right-approach Headteacher",
            "survey-response-rate Governor",
            "survey-response-rate Headteacher");
  }

  @Test
  void whereNotAllAnsweredEveryStatementTheResponseRateIsShown() {
    term.share("survey-network-useful", ALL, "All", 20, 29)
        .share("survey-network-useful", LEADER_GROUP, "Governor", 2, 3)
        .share("survey-network-useful", LEADER_GROUP, "Headteacher", 18, 26)
        .share("survey-response-rate", ALL, "All", 33, 90)
        .share("survey-response-rate", LEADER_GROUP, "Governor", 5, 20)
        .share("survey-response-rate", LEADER_GROUP, "Headteacher", 28, 70);

    assertThat(term.hidden()).noneMatch(figure -> figure.startsWith("survey-response-rate"));
  }

  @Test
  void aMentoredGroupDoesNotBoundTheNewLeadersOfTheHiddenOne() {
    term.share("induction-offered", ALL, "All", 19, 19)
        .share("induction-offered", ROLE, "Chair", 1, 1)
        .share("induction-offered", ROLE, "Deputy", 8, 8)
        .share("induction-offered", ROLE, "Head", 10, 10)
        .share("induction-mentored", ALL, "All", 17, 17)
        .share("induction-mentored", ROLE, "Chair", 0, 0)
        .share("induction-mentored", ROLE, "Deputy", 8, 8)
        .share("induction-mentored", ROLE, "Head", 9, 9);

    assertThat(term.hidden()).contains("induction-offered Deputy", "induction-mentored Deputy");
  }

  @Test
  void growthIsHiddenWhereTheLeadersOfThisTermAre() {
    List<Result> before = new Published().count("system-leaders-designated", ALL, "All", 6).hide();
    term.count("system-leaders-designated", ALL, "All", 4).growth(-2);

    assertThat(term.hideAfter(before)).allMatch(Result::confidential);
  }

  @Test
  void growthIsHiddenWhereTheLeadersOfTheTermBeforeWere() {
    List<Result> before = new Published().count("system-leaders-designated", ALL, "All", 4).hide();
    term.count("system-leaders-designated", ALL, "All", 6).growth(2);

    assertThat(term.hideAfter(before)).extracting(Result::flags).containsExactly("", "c");
  }

  @Test
  void growthIsShownBetweenNumbersThatAre() {
    List<Result> before = new Published().count("system-leaders-designated", ALL, "All", 6).hide();
    term.count("system-leaders-designated", ALL, "All", 7).growth(1);

    assertThat(term.hideAfter(before)).noneMatch(Result::confidential);
  }

  private void leadersByDesignation(String group, long leaders, long deployable, long used) {
    leadersByDesignation(DESIGNATION, group, leaders, deployable, used);
  }

  private void leadersByDesignation(
      strategymonitor.domain.Breakdown by, String group, long leaders, long deployable, long used) {
    term.count("system-leaders-designated", by, group, leaders)
        .share("system-leaders-deployable", by, group, deployable, leaders)
        .share("system-leaders-used", by, group, used, deployable)
        .share("system-leader-days-used", by, group, 40, 100)
        .share("system-leaders-assured", by, group, leaders - 1, leaders);
  }
}
