package strategymonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Run;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.job.ExplainFigure.Explanation;
import strategymonitor.store.TestDatabase;

/** One row of the sample, from the job file to the board report's cell and back. */
class FollowOneRowTest {
  private static final Instant NOW = Instant.parse("2026-10-01T06:00:00Z");
  private static final Term SUMMER = Term.of("2025-26-summer");
  private static final String FILE = "2025-26-summer/Wherry Teaching School Hub - CPD take-up.xlsx";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aRowGoesFromItsSheetToTheBoardReportAndIsFoundAgain() throws Exception {
    JobFile job = JobFile.read(Path.of("jobs/termly-board-report.yaml"));
    JobFile here =
        JobFile.byHand(
            job.name(), job.steps(), job.term(), Path.of("sample-input"), folder.resolve("out"));

    try (Workplace place = Places.open(TestDatabase.H2.newUrl(folder), folder)) {
      Outcome outcome = new TermlyCycle(place, NOW, Progress.UNWATCHED).run(here);

      // the sheet row: somebody who attended
      Row attended = rowOfSomebodyWhoAttended();
      int number = attended.getRowNum() + 1;

      // the typed row, in its table
      Submission submission = submission(place);
      SheetDefinition participants = participants(place);
      strategymonitor.domain.Row kept = kept(place, participants, submission, number);
      assertThat(kept.yes("Attended")).isTrue();
      assertThat(kept.text("Participant reference")).isEqualTo(text(attended, 2));

      // the result it contributed to, by the rule that says so
      Explanation explanation =
          new ExplainFigure(place, NOW).explain("cpd-schools-reached", SUMMER, null);
      Map<String, SortedSet<Integer>> counted =
          explanation.rows().entrySet().stream()
              .filter(rule -> rule.getKey().startsWith("above"))
              .findFirst()
              .orElseThrow()
              .getValue();
      assertThat(counted.get(FILE + ", sheet \"Participants\"")).contains(number);

      // the cell of the board report that shows the result
      Path report = Objects.requireNonNull(outcome.term()).boardReport().orElseThrow();
      assertThat(texts(report, "Outputs"))
          .anyMatch(text -> text.matches("\\b" + numerator(explanation) + "\\b.*"));
      Run run = place.store().runs().newest(926, SUMMER, NOW).orElseThrow();
      assertThat(texts(report, "Cover")).anyMatch(text -> text.contains(run.id()));
    }
  }

  private static String numerator(Explanation explanation) {
    return Objects.requireNonNull(explanation.result().numerator()).toPlainString();
  }

  private static Row rowOfSomebodyWhoAttended() throws Exception {
    try (Workbook workbook = open(Path.of("sample-input").resolve(FILE))) {
      Sheet sheet = workbook.getSheet("Participants");
      Row heading = sheet.getRow(0);
      int column = -1;
      for (Cell cell : heading) {
        if (cell.getStringCellValue().equals("Attended")) {
          column = cell.getColumnIndex();
        }
      }
      for (Row row : sheet) {
        if (row.getRowNum() > 0 && text(row, column).equals("Yes")) {
          return row;
        }
      }
      throw new IllegalStateException("the sample has somebody who attended");
    }
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  private static Submission submission(Workplace place) {
    return place.store().submissions().current(926, SUMMER, NOW).stream()
        .filter(s -> s.files().contains(FILE))
        .findFirst()
        .orElseThrow();
  }

  private static SheetDefinition participants(Workplace place) {
    return place.rules().returns().stream()
        .flatMap(kind -> kind.sheets().stream())
        .filter(sheet -> sheet.table().equals("cpd_participant"))
        .findFirst()
        .orElseThrow();
  }

  private static strategymonitor.domain.Row kept(
      Workplace place, SheetDefinition sheet, Submission submission, int number) {
    List<strategymonitor.domain.Row> found = new java.util.ArrayList<>();
    place.store().rows().stream(
        sheet,
        List.of(submission.id()),
        (row, id) -> {
          if (row.number() == number) {
            found.add(row);
          }
        });
    return found.get(0);
  }

  private static List<String> texts(Path report, String sheet) throws Exception {
    List<String> texts = new java.util.ArrayList<>();
    try (Workbook workbook = open(report)) {
      for (Row row : workbook.getSheet(sheet)) {
        for (Cell cell : row) {
          texts.add(cell.toString());
        }
      }
    }
    return texts;
  }

  private static Workbook open(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }
}
