package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Register;
import strategymonitor.domain.Term;

@NullUnmarked
class AreasFileTest {
  private static final Term AUTUMN = Term.of("2025-26-autumn");
  private static final Term SPRING = Term.of("2025-26-spring");

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private Map<Integer, String> areas(Term term) {
    return input.inbox().reference().areas(term);
  }

  private void table(String... rows) {
    input.write("areas.csv", "URN,Area,From\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void aSchoolStandsInTheAreaOfItsNewestRowUpToTheTerm() {
    table("121001,West,2025-26-spring", "121001,North,2024-25-autumn");

    assertThat(areas(AUTUMN)).containsExactly(Map.entry(121001, "North"));
    assertThat(areas(SPRING)).containsExactly(Map.entry(121001, "West"));
  }

  @Test
  void aDayCountsFromTheFirstTermThatBeginsThenOrLater() {
    table("121001,North,2025-09-01", "121002,North,2025-09-02", "121003,North,2028-04-01");

    assertThat(areas(AUTUMN)).containsOnlyKeys(121001);
    assertThat(areas(SPRING)).containsOnlyKeys(121001, 121002);
  }

  @Test
  void theRegisterOfATermHasItsAreasAndASchoolThatIsNotNamedItsDistrict() {
    input.write(
        "schools.csv",
        """
        URN,LA (code),EstablishmentName,TypeOfEstablishment (name),EstablishmentTypeGroup (name),EstablishmentStatus (name),PhaseOfEducation (name),DistrictAdministrative (name)
        121001,926,Wherry Primary,Community school,Local authority maintained schools,Open,Primary,Breckland
        121002,926,Fen Primary,Community school,Local authority maintained schools,Open,Primary,Broadland
        """);
    table("121001,West,2025-26-spring");

    Register autumn = input.inbox().reference().register(AUTUMN);
    Register spring = input.inbox().reference().register(SPRING);

    assertThat(autumn.area(autumn.school(121001))).isEqualTo("Breckland");
    assertThat(spring.area(spring.school(121001))).isEqualTo("West");
    assertThat(spring.area(spring.school(121002))).isEqualTo("Broadland");
    assertThat(spring.redrawnSince(autumn.areas(), 926)).containsExactly("Breckland", "West");
    assertThat(spring.redrawnSince(autumn.areas(), 909)).isEmpty();
    assertThat(spring.redrawnSince(spring.areas(), 926)).isEmpty();
  }

  @Test
  void theTableIsNoStrayFile() {
    table("121001,West,2025-26-spring");

    assertThat(input.inbox().strays()).isEmpty();
  }

  @Test
  void whatTheRegisterLacksIsNamed() {
    input.write(
        "schools.csv",
        """
        URN,LA (code),EstablishmentName,TypeOfEstablishment (name),EstablishmentTypeGroup (name),EstablishmentStatus (name),PhaseOfEducation (name),DistrictAdministrative (name)
        121001,926,Wherry Primary,Community school,Local authority maintained schools,Open,Primary,Breckland
        """);
    table("121001,West,2025-26-spring", "121010,West,2025-26-spring");
    Reference reference = input.inbox().reference();

    assertThat(reference.register(AUTUMN).unknownInAreas()).isEmpty();
    assertThat(reference.register(SPRING).unknownInAreas())
        .contains(
            "areas.csv names what is no school of schools.csv: URN 121010. These lines change no"
                + " figure; correct or remove them.");
  }

  @Test
  void anyTermIsShownInTheAreasOfAnother() {
    table("121001,West,2025-26-spring");
    Map<String, Document> documents = input.inbox().reference().documents();

    Reference later = new Reference(documents, Optional.of(SPRING));
    Reference earlier = new Reference(documents, Optional.of(AUTUMN));

    assertThat(later.areas(AUTUMN)).containsExactly(Map.entry(121001, "West"));
    assertThat(earlier.areas(SPRING)).isEmpty();
    assertThat(later.behind(AUTUMN)).containsKey("areas.csv as of 2025-26-spring");
    assertThat(new Reference(documents).behind(AUTUMN)).containsKey("areas.csv");
  }

  @Test
  void withoutATableNothingIsBehindAFigureButWhatWas() {
    Reference reference = new Reference(input.inbox().reference().documents(), Optional.of(SPRING));

    assertThat(reference.areas(AUTUMN)).isEmpty();
    assertThat(reference.behind(AUTUMN)).containsOnlyKeys("calendar.yaml", "schools.csv");
  }

  @Test
  void everyWrongLineIsRefusedAtItsPlace() {
    table(
        "12100A,West,2025-26-spring",
        "121001,,2025-26-spring",
        "121001,West,April",
        "121002,West,2025-26-spring",
        "121002,North,2025-26-spring");

    assertThatThrownBy(() -> areas(AUTUMN))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("areas.csv, line 2, column \"URN\"")
        .hasMessageContaining("areas.csv, line 3, column \"Area\": expected an area's name")
        .hasMessageContaining("line 4, column \"From\": expected a term such as")
        .hasMessageContaining("line 6, column \"URN\": expected a school once");
  }
}
