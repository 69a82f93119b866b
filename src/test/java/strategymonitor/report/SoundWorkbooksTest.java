package strategymonitor.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import strategymonitor.report.sound.SoundWorkbook;

class SoundWorkbooksTest {
  @TempDir private static Path folder = Path.of("");
  private static Map<String, String> whole = Map.of();

  @BeforeAll
  static void writeAWholeOne() {
    try (Opened opened =
        new Opened(new WriteBoardReport(OddTerms.longNames().report()).into(folder))) {
      whole = opened.parts();
    }
  }

  @Test
  void noWorkbookOfAnOddTermWantsRepair() {
    OddTerms.all()
        .forEach(
            (name, report) -> {
              Path into = folder.resolve(name);
              assertThat(SoundWorkbook.faults(new WriteBoardReport(report).into(into))).isEmpty();
              assertThat(SoundWorkbook.faults(new WriteDataWorkbook(report).into(into))).isEmpty();
              assertThat(SoundWorkbook.faults(new WriteDataQuality(report).into(into))).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          xl/worksheets/sheet2.xml | <cols> | <columns/><cols> | instead of 'columns@
          xl/worksheets/sheet2.xml | r="A5" | r="A4" | A4: out of its place
          xl/worksheets/sheet2.xml | t="n"><v>5.0 | t="n"><v>5,0 | no number: 5,0
          xl/worksheets/sheet2.xml | s="13" | s="1300" | no format 1300
          xl/worksheets/sheet2.xml | >Strand< | >Strands< | is not "Strand"
          xl/worksheets/sheet2.xml | <xm:f>'Outputs | <xm:f>'Output | a sparkline at
          xl/worksheets/sheet2.xml | <row r="3" | <row r="2" | row 2 comes after 2
          xl/worksheets/sheet2.xml | " ht="[0-9.]+" | " ht="426.0" | larger than Excel takes: 426.0
          xl/worksheets/sheet2.xml | &P of &N | &P & more | no header or footer
          xl/tables/table4.xml | table id="4" | table id="3" | its id is taken
          xl/tables/.* | displayName="summary_strands" | displayName="Summary_Headlines" | its name is taken
          xl/tables/.* | (?<to>"summary_strands" ref="A\\d+:[A-Z]) | ${to}9 | lie on one another
          xl/charts/chart1.xml | <c:f>Summary! | <c:f>Sumary! | draws from nowhere
          xl/charts/chart1.xml | <c:crossAx val=" | <c:crossAx val="9 | axes
          xl/drawings/drawing2.xml | id="3" | id="2" | two objects of one id
          xl/workbook.xml | name="Cover" | name="Cover?" | no name for a sheet: Cover?
          xl/workbook.xml | >Cover!\\$1:\\$1< | >Kover!\\$1:\\$1< | leads nowhere
          xl/styles.xml | fontId="1" | fontId="100" | no fontId 100
          xl/styles.xml | patternType="solid" | patternType="plain" | plain
          docProps/app.xml | <Application> | <Programme/><Application> | Programme
          .Content_Types.*xml | /xl/styles.xml | /xl/style.xml | no part /xl/style.xml
          xl/worksheets/_rels/sheet2.xml.rels | tables/table | table/table | which is not there
          """)
  void aFaultIsFound(String part, String sound, String broken, String said) throws IOException {
    Path changed = folder.resolve("changed.xlsx");
    boolean found = false;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (Map.Entry<String, String> one : whole.entrySet()) {
        String text = one.getValue();
        Matcher place = Pattern.compile(sound).matcher(text);
        if (!found && one.getKey().matches(part) && place.find()) {
          text = place.replaceFirst(broken);
          found = true;
        }
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(text.getBytes(UTF_8));
      }
    }

    assertThat(found).isTrue();
    assertThat(SoundWorkbook.faults(changed)).anyMatch(fault -> fault.contains(said));
  }
}
