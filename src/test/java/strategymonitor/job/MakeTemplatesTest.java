package strategymonitor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Column;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Refused;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Term;
import strategymonitor.intake.Inbox;
import strategymonitor.intake.OpenReturn;
import strategymonitor.intake.RecognisedReturn;
import strategymonitor.intake.TypedRows;
import strategymonitor.report.accessibility.CheckAccessibility;
import strategymonitor.report.sound.SoundWorkbook;
import strategymonitor.rules.ReturnDefinitions;

class MakeTemplatesTest {
  private static final List<ReturnDefinition> DEFINITIONS =
      ReturnDefinitions.read(Path.of("rules"));
  private static final Term AUTUMN = Term.of("2025-26-autumn");
  private static final Instant NOW = Instant.parse("2025-11-01T09:00:00Z");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path input = Path.of("");

  @BeforeEach
  void makeAnInput() throws IOException {
    input = Files.createDirectories(folder.resolve("input"));
    Files.createDirectories(input.resolve(AUTUMN.id()));
    Files.writeString(
        input.resolve("calendar.yaml"),
        """
        terms:
          - {id: 2025-26-autumn, first: 2025-09-01, last: 2025-12-19, deadline: 2026-01-16}
          - {id: 2025-26-spring, first: 2026-01-05, last: 2026-03-27, deadline: 2026-04-24}
        """);
    Files.writeString(input.resolve("expected.yaml"), "CPD take-up: [Julian Hub, Wherry Hub]\n");
    Files.writeString(
        input.resolve("schools.csv"),
        """
        URN,LA (code),EstablishmentName,TypeOfEstablishment (name),EstablishmentTypeGroup (name),EstablishmentStatus (name),PhaseOfEducation (name)
        121001,926,Wherry Primary,Community school,Local authority maintained schools,Open,Primary
        121002,926,Poppyland High,Community school,Local authority maintained schools,Closed,Secondary
        121003,926,Broads Infant,Community school,Local authority maintained schools,Open,Primary
        """);
  }

  @TestFactory
  List<DynamicTest> whatIsFilledInIsReadWithNoFindingAndNoMention() {
    return DEFINITIONS.stream()
        .map(definition -> DynamicTest.dynamicTest(definition.kind(), () -> filledIn(definition)))
        .toList();
  }

  private void filledIn(ReturnDefinition definition) throws IOException {
    Path blank = write(definition, "", true);
    Path sent = input.resolve(AUTUMN.id()).resolve("sent.xlsx");
    try (XSSFWorkbook workbook = open(blank);
        OutputStream out = Files.newOutputStream(sent)) {
      set(workbook, "Submitted by", "Julian Hub");
      definition.sheets().forEach(sheet -> fill(workbook, sheet));
      workbook.write(out);
    }
    Inbox inbox = Inbox.read(input);
    RecognisedReturn read =
        (RecognisedReturn)
            new OpenReturn(DEFINITIONS)
                .open(inbox.arrivals(DEFINITIONS).get(0), inbox.reference().calendar());

    assertThat(read.definition().kind()).isEqualTo(definition.kind());
    assertThat(read.submitter()).isEqualTo("Julian Hub");
    assertThat(read.findings()).isEmpty();
    assertThat(read.notes()).isEmpty();
    List<Finding> findings = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    try (TypedRows rows = read.rows()) {
      rows.forEachRemaining(
          row -> {
            findings.addAll(row.findings());
            sheets.add(row.row().sheet().name());
          });
    }
    assertThat(findings).isEmpty();
    assertThat(sheets).isEqualTo(definition.sheets().stream().map(SheetDefinition::name).toList());
  }

  @TestFactory
  List<DynamicTest> everybodyCanReadIt() {
    return DEFINITIONS.stream()
        .map(
            definition ->
                DynamicTest.dynamicTest(
                    definition.kind(),
                    () -> {
                      Path file = write(definition, "", true);
                      assertThat(new CheckAccessibility(file).breaches()).isEmpty();
                      assertThat(SoundWorkbook.faults(file)).isEmpty();
                    }))
        .toList();
  }

  @Test
  void itOffersTheTermsTheSubmittersTheCodesAndTheSchoolsThatAreOpen() throws IOException {
    ReturnDefinition cpd = templates().kinds(List.of("cpd TAKE-UP")).get(0);

    try (XSSFWorkbook workbook = open(write(cpd, "", true))) {
      assertThat(choices(workbook.getSheet("Return")))
          .contains(List.of("Autumn 2025/26", "Spring 2025/26"))
          .contains(List.of("Julian Hub", "Wherry Hub"));
      assertThat(choices(workbook.getSheet("Sessions")))
          .contains(List.of("Norfolk", "Regional", "National"));
      assertThat(texts(workbook.getSheet("List of schools")))
          .contains("Broads Infant", "Wherry Primary")
          .doesNotContain("Poppyland High");
    }
  }

  @Test
  void oneForASubmitterBearsItsNameAndTheTermThatHasBegun() throws IOException {
    ReturnDefinition cpd = templates().kinds(List.of("CPD take-up")).get(0);

    Path file = write(cpd, "wherry hub", false);

    assertThat(file.getFileName()).hasToString("Wherry Hub - CPD take-up.xlsx");
    try (XSSFWorkbook workbook = open(file)) {
      assertThat(texts(workbook.getSheet("Return"))).contains("Wherry Hub", "Autumn 2025/26");
    }
  }

  @Test
  void aKindThatIsNoneIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> templates().kinds(List.of("CPD takeup")))
        .isInstanceOf(Refused.class)
        .hasMessageEndingWith("found \"CPD takeup\". Did you mean \"CPD take-up\"?");
  }

  private MakeTemplates templates() {
    return new MakeTemplates(926, "Norfolk", DEFINITIONS, input, NOW);
  }

  private Path write(ReturnDefinition definition, String submitter, boolean schools) {
    return templates()
        .write(definition, Optional.empty(), submitter, schools, Set.of(), folder.resolve("blank"));
  }

  private static void set(XSSFWorkbook workbook, String field, String value) {
    for (Row row : workbook.getSheet("Return")) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(field)) {
        row.getCell(1).setCellValue(value);
      }
    }
  }

  private static void fill(XSSFWorkbook workbook, SheetDefinition definition) {
    Sheet sheet = workbook.getSheet(definition.name());
    Row headings = sheet.getRow(2);
    Row row = sheet.getRow(3);
    for (Cell heading : headings) {
      fill(
          row.getCell(heading.getColumnIndex()),
          definition.columns().get(heading.getColumnIndex()));
    }
  }

  private static void fill(Cell cell, Column column) {
    switch (column.type()) {
      case TEXT, NAME -> cell.setCellValue("A1");
      case CODE, CODES -> cell.setCellValue(column.canonicalCodes().get(0));
      case YES_NO -> cell.setCellValue("Yes");
      case DATE -> cell.setCellValue(LocalDate.of(2025, 10, 1));
      case WHOLE, NUMBER -> cell.setCellValue(3);
      case PERCENT -> cell.setCellValue(65.3);
      case URN -> cell.setCellValue(121001);
    }
  }

  private static List<List<String>> choices(Sheet sheet) {
    List<List<String>> choices = new ArrayList<>();
    for (DataValidation validation : sheet.getDataValidations()) {
      String[] values = validation.getValidationConstraint().getExplicitListValues();
      if (values != null) {
        choices.add(List.of(values));
      }
    }
    return choices;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }
}
