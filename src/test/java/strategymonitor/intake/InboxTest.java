package strategymonitor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Register;
import strategymonitor.domain.School;
import strategymonitor.domain.Term;

@NullUnmarked
class InboxTest {
  private static final Term AUTUMN = Term.of("2025-26-autumn");
  private static final Term SPRING = Term.of("2025-26-spring");

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  @Test
  void aTermEndsOnTheDayBeforeTheNextOneBegins() {
    var calendar = input.inbox().reference().calendar();

    assertThat(calendar.dates(AUTUMN).orElseThrow().end()).isEqualTo(LocalDate.of(2026, 1, 4));
    assertThat(calendar.dates(SPRING).orElseThrow().end()).isEqualTo(LocalDate.of(2026, 3, 27));
    assertThat(calendar.dates(SPRING).orElseThrow().board()).isNull();
  }

  @Test
  void aFolderWithoutCalendarIsRefused() throws Exception {
    Files.delete(folder.resolve("calendar.yaml"));

    assertThatThrownBy(input::inbox)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("calendar.yaml");
  }

  @Test
  void aWrongCalendarIsRefusedAtItsLine() {
    input.write(
        "calendar.yaml",
        """
        terms:
          - {id: 2025-26-autumn, first: 2025-09-01, last: 2025-12-19, dedline: 2026-01-16}
        """);

    assertThatThrownBy(input::inbox)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("calendar.yaml, line 2")
        .hasMessageContaining("Did you mean \"deadline\"?");
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsRefused() {
    input.write(
        "calendar.yaml",
        "terms:\n  - {id: 2025-26-autumn, first: 2025-09-01, last: 2025-08-01, deadline: 2026-01-16}\n");

    assertThatThrownBy(input::inbox)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("line 2: expected a day on or after the term's first (2025-09-01)");
  }

  @Test
  void termsThatOverlapAreRefused() {
    input.write(
        "calendar.yaml",
        """
        terms:
          - {id: 2025-26-autumn, first: 2025-09-01, last: 2026-01-05, deadline: 2026-01-16}
          - {id: 2025-26-spring, first: 2026-01-05, last: 2026-03-27, deadline: 2026-04-24}
        """);

    assertThatThrownBy(input::inbox)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("line 3: expected a day after the last of 2025-26-autumn");
  }

  @Test
  void expectedReturnsAreNamesOrNamesWithTheirTerms() {
    input.write(
        "expected.yaml",
        """
        CPD take-up:
          - Wherry Hub
          - {submitter: Poppyland Hub, from: 2025-26-spring, also known as: [PTSH]}
        """);

    var expected = input.inbox().reference().expected().orElseThrow();

    assertThat(expected.dueFor(AUTUMN))
        .extracting(ExpectedReturn::submitter)
        .containsExactly("Wherry Hub");
    assertThat(expected.dueFor(SPRING)).hasSize(2);
    assertThat(expected.submitter("CPD take-up", "ptsh")).isEqualTo("Poppyland Hub");
  }

  @Test
  void withoutAnExpectedListNothingIsKnownOfWhoOwesWhat() {
    assertThat(input.inbox().reference().expected()).isEmpty();
  }

  @Test
  void aRegisterIsReadInEitherEncoding() {
    String register = TestInput.REGISTER.replace("Wherry Primary", "Acle Saint Zoë’s");
    input.write("schools.csv", register, Charset.forName("windows-1252"));
    input.write(TestInput.SPRING + "/schools.csv", "\ufeff" + register, UTF_8);

    Inbox inbox = input.inbox();

    assertThat(inbox.reference().register(AUTUMN).school(121001).name())
        .isEqualTo("Acle Saint Zoë’s");
    assertThat(inbox.reference().register(SPRING).school(121001).name())
        .isEqualTo("Acle Saint Zoë’s");
    assertThat(inbox.reference().register(SPRING).file()).isEqualTo("2025-26-spring/schools.csv");
  }

  @Test
  void aSchoolHasWhatTheRegisterSays() {
    input.write(
        "schools.csv",
        """
        "URN","LA (code)","EstablishmentName","TypeOfEstablishment (name)","EstablishmentTypeGroup (name)","EstablishmentStatus (name)","PhaseOfEducation (name)","OpenDate","CloseDate","Trusts (name)","Federations (name)","DistrictAdministrative (name)","UrbanRural (name)","Telephone"
        "121001","926","Wherry, Primary","Community school","Local authority maintained schools","Closed","Primary","01-09-1998","31-08-2025","","Broads Federation","Broadland","Rural village",""
        """);

    School school = input.inbox().reference().register(AUTUMN).school(121001);

    assertThat(school)
        .isEqualTo(
            new School(
                2,
                121001,
                926,
                "Wherry, Primary",
                "Community school",
                "Local authority maintained schools",
                "Closed",
                "Primary",
                "Broadland",
                "Rural village",
                "",
                "Broads Federation",
                LocalDate.of(1998, 9, 1),
                LocalDate.of(2025, 8, 31)));
  }

  @Test
  void aRegisterWithoutARequiredHeadingIsRefused() {
    input.write("schools.csv", TestInput.REGISTER.replace("LA (code)", "LA code"));

    assertThatThrownBy(() -> input.inbox().reference().register(AUTUMN))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(
            "schools.csv, line 1: expected the heading \"LA (code)\", found none. Did you mean \"LA code\"?");
  }

  @Test
  void withoutAnyRegisterATermIsRefused() throws Exception {
    Files.delete(folder.resolve("schools.csv"));

    assertThatThrownBy(() -> input.inbox().reference().register(AUTUMN))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("schools.csv");
  }

  @Test
  void aClosedSchoolIsSucceededByTheOpenOneAtTheEndOfItsChain() {
    input.write(
        "schools.csv",
        TestInput.REGISTER
            + """
            121002,926,First,Community school,Local authority maintained schools,Closed,Primary
            121003,926,Second,Community school,Local authority maintained schools,Closed,Primary
            121004,926,Open all along,Community school,Local authority maintained schools,Open,Primary
            """);
    input.write(
        "links.csv",
        """
        URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
        121002,121003,Second,Successor,01-09-2020
        121003,121002,First,Predecessor,01-09-2020
        121003,121001,Wherry,Successor - merged,01-09-2024
        121004,121001,Wherry,Successor,01-09-2024
        """);

    Register register = input.inbox().reference().register(AUTUMN);

    assertThat(register.successors())
        .containsOnly(java.util.Map.entry(121002, 121001), java.util.Map.entry(121003, 121001));
    assertThat(register.countsFor(121002).name()).isEqualTo("Wherry Primary");
  }

  @Test
  void schoolsThatSucceedOneAnotherInACircleHaveNoSuccessor() {
    input.write(
        "schools.csv",
        TestInput.REGISTER
            + """
            121002,926,First,Community school,Local authority maintained schools,Closed,Primary
            121003,926,Second,Community school,Local authority maintained schools,Closed,Primary
            """);
    input.write(
        "links.csv", "URN,LinkURN,LinkType\n121002,121003,Successor\n121003,121002,Successor\n");

    assertThat(input.inbox().reference().register(AUTUMN).successors()).isEmpty();
  }

  @Test
  void theDocumentsOfATermAreKeptAsTheyWereRead() {
    input.write("links.csv", "URN,LinkURN,LinkType\n");

    Reference reference = input.inbox().reference();

    assertThat(reference.behind(AUTUMN))
        .containsOnlyKeys("calendar.yaml", "schools.csv", "links.csv")
        .containsEntry("schools.csv", Fingerprint.of(TestInput.REGISTER));
    assertThat(reference.documents().get("schools.csv").content())
        .asString(UTF_8)
        .isEqualTo(TestInput.REGISTER);
  }

  @Test
  void arrivalsComeInTheOrderOfTermsAndNames() {
    input.write(TestInput.SPRING + "/a.xlsx", "1");
    input.write(TestInput.AUTUMN + "/c.xlsx", "2");
    input.write(TestInput.AUTUMN + "/b.pdf", "3");

    assertThat(input.inbox().terms()).containsExactly(AUTUMN, SPRING);
    assertThat(input.inbox().arrivals(TestInput.DEFINITIONS))
        .extracting(Arrival::shown)
        .extracting(shown -> shown.get(0))
        .containsExactly("2025-26-autumn/b.pdf", "2025-26-autumn/c.xlsx", "2025-26-spring/a.xlsx");
  }

  @Test
  void anArrivalHasTheFingerprintOfItsContent() {
    input.write(TestInput.AUTUMN + "/a.xlsx", "content");

    Arrival arrival = input.inbox().arrivals(TestInput.DEFINITIONS).get(0);

    assertThat(arrival.fingerprint()).isEqualTo(Fingerprint.of("content"));
    assertThat(arrival.bytes()).isEqualTo(7);
  }

  @Test
  void whatSpreadsheetProgramsLeaveBehindIsPassedOver() {
    input.write(TestInput.AUTUMN + "/~$cpd.xlsx", "lock");
    input.write(TestInput.AUTUMN + "/.DS_Store", "");
    input.write(TestInput.AUTUMN + "/Thumbs.db", "");
    input.write(TestInput.AUTUMN + "/schools.csv", TestInput.REGISTER);

    assertThat(input.inbox().arrivals(TestInput.DEFINITIONS)).isEmpty();
    assertThat(input.inbox().terms()).isEmpty();
    assertThat(input.inbox().strays()).isEmpty();
  }

  @Test
  void aFileThatLiesInNoTermsFolderIsFound() {
    input.write("2030-31-autumn/cpd.xlsx", "x");
    input.write("2025-26-autum/cpd.xlsx", "x");
    input.write("cpd.xlsx", "x");
    input.write("history.xlsx", "x");
    input.write("links.csv", "x");

    assertThat(input.inbox().strays())
        .allMatch(finding -> finding.number().equals("1001"))
        .extracting(Finding::file)
        .containsExactly("2025-26-autum/cpd.xlsx", "2030-31-autumn/cpd.xlsx", "cpd.xlsx");
    assertThat(input.inbox().strays())
        .extracting(Finding::mend)
        .startsWith(
            "Did you mean 2025-26-autumn? Give the folder that name.",
            "Move it to the folder of its term, or take it out.");
    assertThat(input.inbox().arrivals(TestInput.DEFINITIONS)).isEmpty();
  }

  @Test
  void aTermsFolderThatIsASymbolicLinkIsNotFollowed() throws Exception {
    Files.createDirectories(folder.resolve(".elsewhere"));
    Files.delete(folder.resolve(TestInput.SPRING + "/.keep"));
    Files.delete(folder.resolve(TestInput.SPRING));
    Files.createSymbolicLink(folder.resolve(TestInput.SPRING), folder.resolve(".elsewhere"));

    assertThat(input.inbox().strays()).extracting(Finding::number).containsExactly("1006");
  }
}
