package strategymonitor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Column;
import strategymonitor.domain.Papers;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Term;
import strategymonitor.rules.ReturnDefinitions;

class CountyTest {
  private static final Options SMALL = Options.of(30, 2).faults(Options.Faults.MANY);

  @Test
  void theSameOptionsMakeTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    List<Truth> planted = new County(SMALL).write(one);

    List<Truth> plantedAgain = new County(SMALL).write(other);

    assertThat(Folders.bytes(other)).isEqualTo(Folders.bytes(one));
    assertThat(plantedAgain).isEqualTo(planted).isNotEmpty();
  }

  @Test
  void neitherLanguageNorTimeZoneChangesAByte(@TempDir Path one, @TempDir Path other)
      throws IOException {
    new County(SMALL).write(one);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      new County(SMALL).write(other);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(Folders.bytes(other)).isEqualTo(Folders.bytes(one));
  }

  @Test
  void anotherSeedMakesAnotherCounty(@TempDir Path one, @TempDir Path other) throws IOException {
    new County(SMALL).write(one);
    new County(SMALL.seed(2)).write(other);

    assertThat(Folders.bytes(other).get("schools.csv"))
        .isNotEqualTo(Folders.bytes(one).get("schools.csv"));
  }

  @Test
  void theSampleIsWhatTheGeneratorMakes(@TempDir Path made) throws IOException {
    WriteCounty.writeSample(made);

    assertThat(Folders.parts(Path.of("sample-input")))
        .as("sample-input/ is written by WriteCounty, never by hand")
        .isEqualTo(Folders.parts(made));
  }

  @Test
  void aCountyHasAsManySchoolsAsWasAskedForInEachOfItsSevenDistricts() {
    Options options = Options.of(420, 3);

    List<MadeSchool> register = MakeSchools.of(options);

    Scene autumn = Scene.of(options, register, 0);
    Scene summer = Scene.of(options, register, 2);
    Map<String, Long> districts =
        summer.schools().stream()
            .collect(Collectors.groupingBy(s -> s.district().name(), Collectors.counting()));
    assertThat(autumn.schools()).hasSize(420);
    assertThat(summer.schools()).hasSize(420);
    assertThat(districts).hasSize(7).allSatisfy((district, n) -> assertThat(n).isBetween(30L, 90L));
    assertThat(register).hasSizeGreaterThan(440);
  }

  @Test
  void theRegisterHoldsClosedNeighbouringAndIndependentSchoolsBesides() {
    List<MadeSchool> register = MakeSchools.of(Options.of(60, 6));

    assertThat(register).anyMatch(s -> !s.open() && s.successor() == 0);
    assertThat(register).anyMatch(s -> !s.open() && s.successor() != 0);
    assertThat(register).anyMatch(s -> s.authority() != 926);
    assertThat(register).anyMatch(s -> s.kind().typeGroup().equals("Independent schools"));
    assertThat(register).allMatch(s -> s.urn() >= 900001 && s.urn() <= 999998);
  }

  @Test
  void aTermOfFourHundredAndTwentySchoolsHasAboutThirteenThousandRows() {
    Options options = Options.of(420, 3);

    long rows =
        new County(options)
            .returns(2).stream()
                .flatMap(made -> made.sheets().stream())
                .mapToLong(sheet -> sheet.lines().size())
                .sum();

    assertThat(rows).isBetween(12_000L, 14_500L);
  }

  @Test
  void itsSheetsHaveTheHeadingsOfTheReturnDefinitions() {
    List<MadeReturn> returns = new County(Options.of(30, 1)).returns(0);

    List<ReturnDefinition> definitions = ReturnDefinitions.read(Path.of("rules"));
    assertThat(definitions).hasSizeGreaterThanOrEqualTo(9);
    for (ReturnDefinition definition : definitions) {
      if (Papers.KINDS.contains(definition.kind())) {
        continue; // words for the board, which nobody owes
      }
      assertThat(returns)
          .filteredOn(made -> made.kind().equals(definition.kind()))
          .isNotEmpty()
          .allSatisfy(made -> hasTheHeadingsOf(definition, made));
    }
  }

  private static void hasTheHeadingsOf(ReturnDefinition definition, MadeReturn made) {
    for (SheetDefinition sheet : definition.sheets()) {
      assertThat(made.sheet(sheet.name()).headings())
          .containsExactlyElementsOf(sheet.columns().stream().map(Column::heading).toList());
    }
  }

  @Test
  void somebodyJoinsWithTheNewestSchoolYear() {
    Submitters submitters = new Submitters(Options.of(60, 6));

    assertThat(submitters.providers(Term.of("2024-25-summer"))).hasSize(2);
    assertThat(submitters.providers(Term.of("2025-26-autumn"))).hasSize(3);
    assertThat(submitters.yaml())
        .contains("{submitter: Fenedge Leadership Partnership, from: 2025-26-autumn}")
        .contains("also known as: [PTSH]")
        .contains("  - Wherry Teaching School Hub\n");
  }

  @Test
  void termsRunAsInNorfolk() {
    assertThat(MadeCalendar.yaml(List.of(Term.of("2025-26-autumn"))))
        .contains(
            "{id: 2025-26-autumn, first: 2025-09-01, last: 2025-12-19, deadline: 2026-01-16, board: 2026-02-10}");
  }
}
