package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Refused;
import strategymonitor.report.sound.SoundWorkbook;
import strategymonitor.report.workbook.Colour;
import strategymonitor.report.workbook.Look;

class ThemeTest {
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  private final Path folder;

  ThemeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Theme theme(String yaml) throws IOException {
    return Theme.read(Files.writeString(folder.resolve("theme.yaml"), yaml));
  }

  private TermReport report(Theme theme) {
    TermReport usual = County.report();
    return new TermReport(
        Issuer.of(theme, "Norfolk", "1.0.0"),
        usual.dates(),
        usual.run(),
        usual.figures(),
        usual.quality(),
        usual.inputs(),
        usual.papers(),
        usual.notes());
  }

  @Test
  void theOneThatComesWithTheProgramIsTheUsualLook() {
    assertThat(Theme.usual().look()).isEqualTo(Look.USUAL);
    assertThat(Theme.usual().geography().areas()).containsEntry("South Norfolk", "E07000149");
  }

  @Test
  void whatIsLeftOutIsAsUsual() throws IOException {
    assertThat(theme("font: Tahoma").look())
        .isEqualTo(new Look("Tahoma", java.util.Map.of(), null));
    assertThat(theme("").geography()).isEqualTo(Theme.usual().geography());
  }

  @Test
  void aColourOnWhichLettersCouldNotBeReadIsRefusedWithItsLine() {
    assertThatThrownBy(() -> theme("colours:\n  met: 28A197\n  main: \"FFD700\"\n"))
        .isInstanceOf(Refused.class)
        .hasMessageEndingWith(
            "theme.yaml, line 3: letters of FFD700 on FFFFFF have a contrast of 1.4; to be read by"
                + " everybody it must be 4.5 or more. Choose another colour.");
    assertThatThrownBy(() -> theme("colours: {to fill: 808080}"))
        .hasMessageContaining("letters of 3D3D3D on 808080");
  }

  @Test
  void lettersOnAFillAreBlackOrWhiteWhicheverIsReadMoreEasily() throws IOException {
    Look look = theme("colours: {met: 004D40}").look();

    assertThat(look.unreadable(Colour.TURQUOISE)).isEmpty();
  }

  @Test
  void anUnknownKeyOrTypefaceIsRefusedWithASuggestion() {
    assertThatThrownBy(() -> theme("colour: {}"))
        .hasMessageContaining("line 1: unknown key \"colour\". Did you mean \"colours\"?");
    assertThatThrownBy(() -> theme("font: Arail")).hasMessageContaining("Did you mean \"Arial\"?");
    assertThatThrownBy(() -> theme("font: Times New Roman"))
        .hasMessageContaining("expected one of");
    assertThatThrownBy(() -> theme("colours: {met: green}"))
        .hasMessageContaining("expected six hexadecimal digits such as 12436D, found \"green\".");
  }

  @Test
  void aLogoThatIsNoPngOrIsNotThereIsRefused() throws IOException {
    Files.writeString(folder.resolve("logo.png"), "GIF89a and more bytes than a header has");

    assertThatThrownBy(() -> theme("logo: logo.png")).hasMessageContaining("Save it as PNG.");
    assertThatThrownBy(() -> theme("logo: none.png")).hasMessageContaining("Put it there");
  }

  @Test
  void anAuthorityChangesItsReportWithoutAProgrammer() throws IOException {
    Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode(DOT));
    Theme theme =
        theme(
            """
            authority: Westshire
            contact: strategy@westshire.example
            logo: logo.png
            font: Verdana
            colours: {main: 5B2A86, met: 1B7F3B}
            """);

    try (Opened opened = new Opened(new WriteBoardReport(report(theme)).into(folder))) {
      XSSFSheet cover = opened.sheet("Cover");
      assertThat(cover.getRow(0).getCell(0).getStringCellValue()).startsWith("Westshire");
      assertThat(opened.font(cover.getRow(0).getCell(0)))
          .matches(font -> font.getFontName().equals("Verdana"))
          .matches(font -> font.getXSSFColor().getARGBHex().equals("FF5B2A86"));
      assertThat(opened.table("cover_details").toString()).contains("strategy@westshire.example");
      assertThat(opened.parts().get("docProps/core.xml")).contains("creator>Westshire<", "en-GB");
      assertThat(opened.parts().get("docProps/app.xml")).contains("<Company>Westshire<");
      XSSFPicture logo = (XSSFPicture) cover.getDrawingPatriarch().getShapes().get(0);
      assertThat(logo.getCTPicture().getNvPicPr().getCNvPr().getDescr())
          .isEqualTo("Logo of Westshire");
      assertThat(opened.parts().get("xl/theme/theme1.xml"))
          .contains("5B2A86", "Verdana")
          .doesNotContain("12436D", "Arial");
      assertThat(opened.parts().toString()).doesNotContain("12436D");
    }
  }

  @Test
  void anAuthorityMayHaveAnOddAndLongName() throws IOException {
    Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode(DOT));
    Theme theme =
        theme(
            """
            authority: %s
            contact: "jo<jo@ouse.example>"
            logo: logo.png
            """
                .formatted("2 & a half <Counties> of \"Ouse\" 'n' Yare &P ".repeat(8)));

    Path file = new WriteBoardReport(report(theme)).into(folder);

    assertThat(SoundWorkbook.faults(file)).isEmpty();
    try (Opened opened = new Opened(file)) {
      assertThat(opened.sheet("Cover").getFooter().getLeft())
          .startsWith("&8&\"Arial,Regular\"2 && a half")
          .endsWith("…");
    }
  }

  @Test
  void theSameThemeGivesTheSameBytesAndAnotherGivesOthers() throws IOException {
    Theme purple = theme("colours: {main: 5B2A86}");
    byte[] once = Files.readAllBytes(new WriteBoardReport(report(purple)).into(folder));
    byte[] again = Files.readAllBytes(new WriteBoardReport(report(purple)).into(folder));
    byte[] usual = Files.readAllBytes(new WriteBoardReport(report(Theme.usual())).into(folder));

    assertThat(again).isEqualTo(once).isNotEqualTo(usual);
  }
}
