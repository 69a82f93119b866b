package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class CsvReadingTest {
  private static final String FILE = TestInput.AUTUMN + "/County - Reviews.csv";
  private static final String HEADINGS =
      "Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\n";
  private static final String REVIEW = "C1,Café – “offer”,01/09/2025,2025-12-01,,2,\"1,200\",3\n";

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private void assertRead() {
    assertThat(input.rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.row().values())
                    .containsExactly(
                        "C1",
                        "Café – “offer”",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 12, 1),
                        null,
                        "2",
                        1200L,
                        3L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void eitherEncodingIsRead(String encoding) {
    input.write(FILE, HEADINGS + REVIEW, Charset.forName(encoding));

    assertRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheEncoding(String encoding) {
    input.write(FILE, "\ufeff" + HEADINGS + REVIEW, Charset.forName(encoding));

    assertRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void semicolonsAndTabsSeparateToo(String separator) {
    String separated = REVIEW.replace("\"1,200\"", "1200").replace(",", separator);
    input.write(FILE, "Reviews, autumn term\n" + HEADINGS.replace(",", separator) + separated);

    assertRead();
  }

  @Test
  void aLineThatNamesTheSeparatorIsNoRow() {
    input.write(
        FILE,
        "sep=;\n"
            + HEADINGS.replace(',', ';')
            + REVIEW.replace("\"1,200\"", "1200").replace(',', ';'));

    assertRead();
    assertThat(input.rows().get(0).row().number()).isEqualTo(2);
  }

  @Test
  void rowsAreNumberedAsExcelWouldShowThem() {
    input.write(
        FILE,
        HEADINGS
            + "\n"
            + "C1,\"two\nlines\",01/09/2025,01/12/2025,,,1,1\r\n"
            + ",,,,,,,\n"
            + "C2,Offer,01/09/2025,01/12/2025,,,1,1");

    assertThat(input.rows())
        .extracting(row -> row.row().number() + " " + row.row().text("Aspect"))
        .containsExactly("3 two lines", "5 Offer");
  }

  @Test
  void excelsErrorValuesAreErrorsInTextToo() {
    input.write(FILE, HEADINGS + "C1,#N/A,01/09/2025,01/12/2025,,,#REF!,1\n");

    assertThat(input.cellFindings())
        .containsExactly("Reviews 2 Aspect 1040", "Reviews 2 Actions due 1040");
  }

  @Test
  void aBareNumberIsNoDate() {
    input.write(FILE, HEADINGS + "C1,Offer,45901,01/12/2025,,,1,1\n");

    assertThat(input.cellFindings()).containsExactly("Reviews 2 Commissioned on 1022");
  }

  @Test
  void theSubmitterIsInTheFilesName() {
    input.write(FILE, HEADINGS + REVIEW, StandardCharsets.UTF_8);

    assertThat(input.recognised().submitter()).isEqualTo("County");
    assertThat(input.recognised().definition().kind()).isEqualTo("Commissioned reviews");
    assertThat(input.rows()).extracting(TypedRow::sheetInFile).isEqualTo(List.of("Reviews"));
  }

  @Test
  void aSheetReturnMayBeAFileOfItsOwn() {
    input.write(FILE, HEADINGS + REVIEW);
    input.write(
        TestInput.AUTUMN + "/County - Return.csv",
        "Field,Value\nReturn,Commissioned reviews\nTerm,2025-26-autumn\nSubmitted by,The county\nDate submitted,09/01/2026\n");

    assertThat(input.recognised().submitter()).isEqualTo("The county");
    assertThat(input.recognised().dateSubmitted()).isEqualTo(LocalDate.of(2026, 1, 9));
    assertRead();
  }
}
