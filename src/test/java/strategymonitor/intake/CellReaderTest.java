package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;

@NullUnmarked
class CellReaderTest {
  private static Object read(ColumnType type, Cell.Kind kind, String text) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String code : List.of("Norfolk", "Regional", "Co-opted")) {
      codes.put(code.toLowerCase(java.util.Locale.ROOT), code);
    }
    codes.put("4", "Regional");
    Column column = new Column("Heading", List.of(), type, false, false, codes);
    return new CellReader(column).read(new Cell(0, kind, PlainText.of(text)));
  }

  private static Object text(ColumnType type, String text) {
    return read(type, Cell.Kind.TEXT, text);
  }

  private static Object number(ColumnType type, String stored) {
    return read(type, Cell.Kind.NUMBER, stored);
  }

  private static void assertProblem(Object read, String number) {
    assertThat(read).isInstanceOf(Problem.class);
    assertThat(((Problem) read).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes", "yes", "Y", "TRUE", "1", " yES "})
  void yesIsWrittenInManyWays(String written) {
    assertThat(text(ColumnType.YES_NO, written)).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"No", "n", "false", "0"})
  void noIsWrittenInManyWays(String written) {
    assertThat(text(ColumnType.YES_NO, written)).isEqualTo(false);
  }

  @Test
  void excelsBooleansAndOneAndZeroAreYesAndNo() {
    assertThat(read(ColumnType.YES_NO, Cell.Kind.BOOLEAN, "TRUE")).isEqualTo(true);
    assertThat(number(ColumnType.YES_NO, "1")).isEqualTo(true);
    assertThat(number(ColumnType.YES_NO, "0")).isEqualTo(false);
    assertProblem(number(ColumnType.YES_NO, "2"), "1030");
  }

  @Test
  void aCodesNumberIsTheStoredOneWhateverItsFormatShows() {
    assertThat(read(ColumnType.YES_NO, Cell.Kind.PERCENT, "1")).isEqualTo(true);
    assertThat(read(ColumnType.YES_NO, Cell.Kind.DATE_1900, "0")).isEqualTo(false);
    assertThat(read(ColumnType.CODE, Cell.Kind.PERCENT, "4")).isEqualTo("Regional");
    assertThat(read(ColumnType.CODES, Cell.Kind.DATE_1904, "4")).isEqualTo("Regional");
    assertProblem(text(ColumnType.YES_NO, "maybe"), "1030");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-09-30", "2025-09-30T00:00:00", "2025-09-30 00:00", "30/09/2025", "30/9/2025",
        "30-09-2025", "30.09.2025", "30 September 2025", "30 sep 2025", "30th Sept 2025",
        "30/09/2025 00:00:00"
      })
  void aDateIsWrittenInIsoOrBritishForm(String written) {
    assertThat(text(ColumnType.DATE, written)).isEqualTo(LocalDate.of(2025, 9, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/09/2025",
        "09/30/2025",
        "2025-02-29",
        "soon",
        "45930",
        "30/09/25",
        "30 Sextember 2025",
        "2025"
      })
  void whatIsNoDayIsNoDate(String written) {
    assertProblem(text(ColumnType.DATE, written), "1022");
  }

  @ParameterizedTest
  @CsvSource({
    "30/09/25, Write the year with its four figures",
    "30-Sep-25, Write the year with its four figures",
    "9/30/2025, Write the day before the month",
    "13/25/2025, Correct the cell",
    "31/09/2025, Correct the cell"
  })
  void whatIsPlainlyWrongWithADateIsSaid(String written, String mend) {
    assertThat(text(ColumnType.DATE, written))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.mend()).startsWith(mend));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE_1900, 45930, 2025-09-30",
    "DATE_1900, 45930.75, 2025-09-30",
    "DATE_1900, 1, 1900-01-01",
    "DATE_1900, 59, 1900-02-28",
    "DATE_1900, 61, 1900-03-01",
    "DATE_1904, 44468, 2025-09-30",
    "DATE_1904, 0, 1904-01-01"
  })
  void excelCountsDaysFromEitherStart(Cell.Kind kind, String stored, LocalDate day) {
    assertThat(read(ColumnType.DATE, kind, stored)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "60", "-1", "2958466"})
  void aDayThatNeverWasIsNoDate(String stored) {
    assertProblem(read(ColumnType.DATE, Cell.Kind.DATE_1900, stored), "1022");
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "'1,200', 1200", "1 200, 1200", "'1,234,567', 1234567", "7.0, 7", "+3, 3"})
  void digitsAsTextAreAWholeNumber(String written, long number) {
    assertThat(text(ColumnType.WHOLE, written)).isEqualTo(number);
  }

  @Test
  void aStoredNumberIsWholeDespiteTheDustOfBinaryFractions() {
    assertThat(number(ColumnType.WHOLE, "2.9999999999999996")).isEqualTo(3L);
    assertThat(number(ColumnType.WHOLE, "1.2E+3")).isEqualTo(1200L);
  }

  @ParameterizedTest
  @CsvSource({
    "ten, 1040",
    "'1,5', 1040",
    "1 2, 1040",
    "£5, 1040",
    "1e3, 1040",
    "--1, 1040",
    "5%, 1040",
    "-1, 1041",
    "2.5, 1041",
    "1000000000000000000, 1040"
  })
  void whatIsNoWholeNumberSaysWhy(String written, String problem) {
    assertProblem(text(ColumnType.WHOLE, written), problem);
  }

  @Test
  void aNumberMayHaveAFraction() {
    assertThat(number(ColumnType.NUMBER, "2.5")).isEqualTo(new BigDecimal("2.5"));
    assertThat(number(ColumnType.NUMBER, "0.30000000000000004")).isEqualTo(new BigDecimal("0.3"));
    assertThat(text(ColumnType.NUMBER, "1,234.50")).isEqualTo(new BigDecimal("1234.5"));
    assertProblem(number(ColumnType.NUMBER, "-0.5"), "1041");
    assertProblem(read(ColumnType.NUMBER, Cell.Kind.BOOLEAN, "TRUE"), "1040");
  }

  @Test
  void aPercentageIsReadAsShown() {
    assertThat(read(ColumnType.PERCENT, Cell.Kind.PERCENT, "0.65300000000000002"))
        .isEqualTo(new BigDecimal("65.3"));
    assertThat(text(ColumnType.PERCENT, "65.3%")).isEqualTo(new BigDecimal("65.3"));
    assertThat(text(ColumnType.PERCENT, "65.3 %")).isEqualTo(new BigDecimal("65.3"));
    assertThat(number(ColumnType.PERCENT, "65.3")).isEqualTo(new BigDecimal("65.3"));
  }

  @Test
  void onlyAColumnMeasuredInPercentReadsPercentagesAsShown() {
    assertThat(read(ColumnType.NUMBER, Cell.Kind.PERCENT, "0.5")).isEqualTo(new BigDecimal("0.5"));
  }

  @Test
  void aUrnHasSixDigits() {
    assertThat(number(ColumnType.URN, "121001")).isEqualTo(121001);
    assertThat(text(ColumnType.URN, "121001")).isEqualTo(121001);
    assertThat(text(ColumnType.URN, "121,001")).isEqualTo(121001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12100", "1210011", "12100a", "-121001", "121001.5", "n/a"})
  void anythingElseIsNoUrn(String written) {
    assertProblem(text(ColumnType.URN, written), "1010");
    if (written.matches("[-0-9.]+")) {
      assertProblem(number(ColumnType.URN, written), "1010");
    }
  }

  @Test
  void aCodeIsReadWithoutCaseIntoItsCanonicalSpelling() {
    assertThat(text(ColumnType.CODE, "NORFOLK ")).isEqualTo("Norfolk");
    assertThat(number(ColumnType.CODE, "4")).isEqualTo("Regional");
    assertThat(text(ColumnType.CODE, "co\u2011opted")).isEqualTo("Co-opted");
  }

  @Test
  void aCodeNearlyRightIsSuggested() {
    Object read = text(ColumnType.CODE, "Norfork");

    assertProblem(read, "1030");
    assertThat(((Problem) read).expected()).isEqualTo("one of Norfolk, Regional, Co-opted");
    assertThat(((Problem) read).mend()).startsWith("Did you mean \"Norfolk\"?");
  }

  @Test
  void severalCodesAreSeparatedBySemicolons() {
    assertThat(text(ColumnType.CODES, "norfolk; 4;Norfolk;")).isEqualTo("Norfolk; Regional");
    assertProblem(text(ColumnType.CODES, "Norfolk; 5"), "1030");
  }

  @Test
  void aNumberInAColumnOfTextIsItsDigits() {
    assertThat(number(ColumnType.TEXT, "101")).isEqualTo("101");
    assertThat(number(ColumnType.TEXT, "1.5E+3")).isEqualTo("1500");
    assertThat(read(ColumnType.TEXT, Cell.Kind.DATE_1900, "45930")).isEqualTo("2025-09-30");
  }

  @Test
  void textIsComposedAndItsSpacesAreSingle() {
    assertThat(text(ColumnType.TEXT, " Zoe\u0308\u00a0 and\nall ")).isEqualTo("Zoë and all");
  }
}
