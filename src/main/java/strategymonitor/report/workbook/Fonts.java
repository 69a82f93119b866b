package strategymonitor.report.workbook;

import java.util.List;

/** The typefaces without serifs that a report may be set in: about as wide as Arial. */
public final class Fonts {
  private static final List<String> KNOWN =
      List.of(
          "Arial",
          "Aptos",
          "Calibri",
          "Carlito",
          "Franklin Gothic Book",
          "Gill Sans MT",
          "Helvetica",
          "Lato",
          "Liberation Sans",
          "Noto Sans",
          "Open Sans",
          "Roboto",
          "Segoe UI",
          "Source Sans Pro",
          "Tahoma",
          "Trebuchet MS",
          "Verdana");

  private Fonts() {}

  public static List<String> known() {
    return KNOWN;
  }

  public static boolean sansSerif(String font) {
    return KNOWN.contains(font);
  }
}
