package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class NoticedRowsTest {
  private static final Object[] HEADINGS =
      row("School URN", "School", "Headship", "Aspiring leaders", "Aspiring leaders developing");

  @TempDir Path folder;

  /** What is mentioned of a return with these rows, without its file's name. */
  private List<String> mentioned(
      String type, Workbook workbook, Consumer<Workbook> changed, Object[]... rows) {
    List<Object[]> all = new ArrayList<>(List.of(HEADINGS, rows[0]));
    all.addAll(List.of(rows).subList(1, rows.length));
    TestInput input = new TestInput(folder);
    input.workbook(TestInput.AUTUMN + "/County." + type, workbook, Map.of("Schools", all), changed);
    RecognisedReturn recognised = input.recognised();
    List<String> notes = new ArrayList<>(recognised.notes());
    try (TypedRows each = recognised.rows()) {
      each.forEachRemaining(row -> {});
      notes.addAll(each.notes());
    }
    return notes.stream()
        .map(note -> note.replace(TestInput.AUTUMN + "/County." + type + ", ", ""))
        .filter(note -> !note.contains("no part of the return"))
        .toList();
  }

  private List<String> mentioned(Object[]... rows) {
    return mentioned("xlsx", new XSSFWorkbook(), workbook -> {}, rows);
  }

  private static Object[] school(int urn, String name) {
    return row(urn, name, "Permanent", 2, 1);
  }

  private static void hide(Workbook workbook) {
    workbook.createSheet("Front");
    workbook.setActiveSheet(1);
    workbook.setSheetHidden(0, true);
    Sheet sheet = workbook.getSheetAt(0);
    sheet.setColumnHidden(0, true);
    sheet.setColumnHidden(4, true);
    sheet.getRow(1).setZeroHeight(true);
    sheet.getRow(2).setZeroHeight(true);
  }

  @Test
  void whatIsHiddenIsReadAndMentioned() {
    Object[][] rows = {school(121001, "Wherry"), school(121002, "Broad")};
    String[] mentions = {
      "sheet \"Schools\": the sheet is hidden; it is read like the others.",
      "sheet \"Schools\": the column \"School URN\" is hidden; it is read like the others.",
      "sheet \"Schools\": the column \"Aspiring leaders developing\" is hidden; it is read like the others.",
      "sheet \"Schools\": 2 rows are hidden, the first of them row 2; they are read like the others."
    };

    assertThat(mentioned("xlsx", new XSSFWorkbook(), NoticedRowsTest::hide, rows))
        .containsExactly(mentions);
    folder.resolve(TestInput.AUTUMN + "/County.xlsx").toFile().delete();
    assertThat(mentioned("xls", new HSSFWorkbook(), NoticedRowsTest::hide, rows))
        .containsExactly(mentions);
  }

  @Test
  void nothingIsMentionedOfAPlainReturn() {
    assertThat(mentioned(school(121001, "Wherry"), school(121001, "WHERRY "))).isEmpty();
  }

  @Test
  void twoSpellingsOfOneSchoolAreNoticedOnce() {
    assertThat(
            mentioned(
                school(121001, "Wherry Primary"),
                school(121002, "Broad Primary"),
                school(121001, "Wherry Prim."),
                school(121001, "Wherry Prim.")))
        .containsExactly(
            "sheet \"Schools\": the school 121001 is written \"Wherry Primary\" (row 2) and \"Wherry Prim.\" (row 4); its number is what counts.");
  }

  @Test
  void oneNameBesideTwoNumbersIsNoticed() {
    assertThat(mentioned(school(121001, "Wherry Primary"), school(121002, "Wherry Primary")))
        .containsExactly(
            "sheet \"Schools\": \"Wherry Primary\" stands beside the URN 121001 (row 2) and 121002 (row 3); the numbers are what counts.");
  }
}
