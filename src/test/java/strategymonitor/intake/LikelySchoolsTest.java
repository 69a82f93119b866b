package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.PARTICIPANTS;
import static strategymonitor.intake.TestInput.row;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Term;

@NullUnmarked
class LikelySchoolsTest {
  private static final String SCHOOLS =
      TestInput.REGISTER
          + """
          121002,926,"St Mary's CofE Primary School",Community school,Local authority maintained schools,Open,Primary
          121003,926,Marsh View Academy,Academy converter,Academies,Open,Primary
          121004,926,Marsh View School,Community school,Local authority maintained schools,Closed,Primary
          121005,926,Oak Lane Infant School,Community school,Local authority maintained schools,Open,Primary
          121006,926,"Oak Lane Infant Academy",Academy converter,Academies,Open,Primary
          130001,800,Faraway High School,Community school,Local authority maintained schools,Open,Secondary
          """;

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder).write("schools.csv", SCHOOLS);
    input.write("links.csv", "URN,LinkURN,LinkType\n121004,121003,Successor\n");
  }

  private String mend(String number, String found, @Nullable String nameBeside) {
    input.workbook(
        TestInput.AUTUMN + "/hub.xlsx",
        Map.of(
            "Sessions",
            List.of(TestInput.SESSIONS, TestInput.SESSION),
            "Participants",
            List.of(
                row(concat(PARTICIPANTS, "School name")),
                row(concat(TestInput.PARTICIPANT, nameBeside)))));
    TypedRow row = input.rows().get(1);
    Finding finding =
        new Finding(
            number, "hub.xlsx", "Participants", 2, "School URN", "a URN", found, "Out.", "Mend.");
    return new LikelySchools(input.inbox().reference().register(Term.of(TestInput.AUTUMN)), 926)
        .helped(finding, row)
        .mend();
  }

  private static Object[] concat(Object[] cells, Object more) {
    Object[] all = java.util.Arrays.copyOf(cells, cells.length + 1);
    all[cells.length] = more;
    return all;
  }

  @Test
  void aNameInsteadOfANumberFindsItsSchool() {
    assertThat(mend("1010", "St. Mary’s Primary", null))
        .isEqualTo("Did you mean 121002, St Mary's CofE Primary School? Mend.");
  }

  @Test
  void theNameBesideAnUnknownNumberFindsItsSchool() {
    assertThat(mend("1011", "999999", "Saint Marys CE Primary School"))
        .startsWith("Did you mean 121002, ");
    assertThat(mend("1011", "999999", "Wherry Primry")).startsWith("Did you mean 121001, ");
  }

  @Test
  void withoutANameNearOneSchoolNoneIsSuggested() {
    assertThat(mend("1011", "999999", null)).isEqualTo("Mend.");
    assertThat(mend("1011", "999999", "Sutton Hoo Middle")).isEqualTo("Mend.");
    assertThat(mend("1011", "999999", "Oak Lane Infant")).isEqualTo("Mend.");
    assertThat(mend("1011", "999999", "Faraway High School")).isEqualTo("Mend.");
  }

  @Test
  void twoNamesAreNotAlikeForSayingWhatKindOfSchoolTheyAre() {
    assertThat(mend("1010", "Cherry Primary School", null))
        .isEqualTo("Did you mean 121001, Wherry Primary? Mend.");
    assertThat(mend("1010", "Hoverly Primary", null)).isEqualTo("Mend.");
    assertThat(mend("1010", "Primary School", null)).isEqualTo("Mend.");
  }

  @Test
  void theSuccessorOfAClosedSchoolIsNamed() {
    assertThat(mend("1012Q", "121004", null))
        .isEqualTo(
            "121003, Marsh View Academy took over from it and the row counts for it already. Give that URN from now on.");
    assertThat(mend("1012Q", "121001", null)).isEqualTo("Mend.");
  }

  @Test
  void otherFindingsAreLeftAsTheyAre() {
    assertThat(mend("1030", "Wherry Primary", "Wherry Primary")).isEqualTo("Mend.");
  }
}
