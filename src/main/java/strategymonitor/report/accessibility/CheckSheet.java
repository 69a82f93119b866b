package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import strategymonitor.report.workbook.Fonts;

/** Looks at one sheet. */
final class CheckSheet {
  private static final double LEAST_CONTRAST = 4.5;
  private static final double LEAST_POINTS = 12;
  private static final int MOST_PORTRAIT_COLUMNS = 6;
  private static final String A4 = "9";

  private final ZipFile zip;
  private final String part;
  private final SharedTexts texts;
  private final CellLooks looks;
  private final Relations relations;
  private final List<MarkedTable> tables = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();
  private final Map<Integer, String> formats = new TreeMap<>();
  private final List<String> breaches = new ArrayList<>();
  private String title = "";
  private String selected = "";
  private String type = "n";
  private String frozen = "";
  private String margin = "";
  private int column;
  private boolean fitted;
  private boolean a4;
  private boolean landscape;
  private final Rigour rigour;
  private int lastFilled;

  CheckSheet(ZipFile zip, String part, SharedTexts texts, CellLooks looks, Rigour rigour) {
    this.rigour = rigour;
    this.zip = zip;
    this.part = part;
    this.texts = texts;
    this.looks = looks;
    this.relations = new Relations(zip, part);
    relations.parts("table").forEach(table -> tables.add(new MarkedTable(zip, table)));
  }

  /** What is wrong with it, one sentence each. */
  List<String> breaches() {
    read();
    expect(!title.isBlank(), "expected its title in A1, found nothing");
    expect(!tables.isEmpty(), "expected its tables to be marked up, found none");
    expect(fitted, "expected it to be printed as wide as a page, found another setting");
    expect(a4, "expected A4, found another size of paper");
    int widest = tables.stream().mapToInt(table -> table.area.columns()).max().orElse(0);
    expect(
        landscape || widest <= MOST_PORTRAIT_COLUMNS,
        "expected landscape for " + widest + " columns, found portrait");
    tables.forEach(this::check);
    checkLetters();
    checkPictures();
    checkLinks();
    if (rigour == Rigour.DATA) {
      checkAsData();
    }
    return breaches;
  }

  /** The selected cell of the sheet, such as {@code A1}. */
  String selected() {
    return selected;
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      breaches.add(otherwise + ".");
    }
  }

  private void read() {
    try (Elements elements = new Elements(zip, part)) {
      SortedMap<Integer, String> row = new TreeMap<>();
      int number = 0;
      while (elements.next()) {
        switch (elements.name()) {
          case "row" -> {
            see(number, row);
            row = new TreeMap<>();
            number = elements.number("r", number + 1);
          }
          case "c" -> cell(elements);
          case "v" -> row.put(column, value(elements.text()));
          case "t" -> row.merge(column, elements.text(), String::concat);
          case "mergeCell" -> merged.add(Area.of(elements.attribute("ref", "A1")));
          case "selection" -> selected = elements.attribute("activeCell", "A1");
          case "pane" -> frozen = elements.attribute("topLeftCell", "A1");
          case "oddHeader", "oddFooter" -> margin += elements.text();
          case "pageSetUpPr" -> fitted = elements.yes("fitToPage");
          case "pageSetup" -> {
            a4 = elements.attribute("paperSize", "").equals(A4);
            landscape = elements.attribute("orientation", "").equals("landscape");
          }
          default -> {}
        }
      }
      see(number, row);
    }
  }

  private void cell(Elements elements) {
    type = elements.attribute("t", "n");
    String at = elements.attribute("r", "A1");
    column = Area.column(at);
    formats.putIfAbsent(elements.number("s", 0), at);
  }

  private String value(String stored) {
    return type.equals("s") ? texts.of(stored) : stored;
  }

  private void see(int number, SortedMap<Integer, String> row) {
    if (number == 1) {
      title = row.getOrDefault(0, "");
    }
    lastFilled = row.isEmpty() ? lastFilled : number;
    tables.forEach(table -> table.see(number, row));
  }

  private void check(MarkedTable table) {
    String about = "table " + table.name + ": ";
    table.breaches().forEach(breach -> breaches.add(about + breach + "."));
    expect(
        merged.stream().noneMatch(table.area::meets),
        about + "expected no merged cells, found some");
  }

  private void checkLetters() {
    formats.forEach(
        (format, first) -> {
          CellLooks.Look look = looks.of(format);
          expect(
              look.contrast() >= LEAST_CONTRAST,
              "expected a contrast of 4.5, found " + tenths(look.contrast()) + " at " + first);
          expect(
              look.font().isEmpty() || Fonts.sansSerif(look.font()),
              "expected letters without serifs, found " + look.font() + " at " + first);
        });
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }

  /** What the Analysis Function asks of a sheet that is data and nothing else. */
  private void checkAsData() {
    expect(tables.size() == 1, "expected one table, found " + tables.size());
    expect(merged.isEmpty(), "expected no merged cells, found some");
    expect(frozen.isEmpty(), "expected no frozen panes, found some above " + frozen);
    expect(margin.isBlank(), "expected neither header nor footer, found " + margin);
    expect(selected.equals("A1"), "expected the cursor in A1, found " + selected);
    formats.forEach(this::checkAsData);
    for (MarkedTable table : tables) {
      String about = "table " + table.name + ": ";
      table.breachesAsData().forEach(breach -> breaches.add(about + breach + "."));
      expect(
          lastFilled <= table.area.lastRow(),
          about + "expected nothing below it, found row " + lastFilled);
    }
  }

  private void checkAsData(int format, String first) {
    CellLooks.Look look = looks.of(format);
    expect(!look.filled(), "expected no fill, found one at " + first);
    expect(
        look.points() >= LEAST_POINTS,
        "expected letters of 12 points, found " + look.points() + " at " + first);
  }

  private void checkPictures() {
    for (String drawing : relations.parts("drawing")) {
      try (Elements elements = new Elements(zip, drawing)) {
        while (elements.next("cNvPr")) {
          expect(
              !elements.attribute("descr", "").isBlank(),
              "expected alternative text, found none on " + elements.attribute("name", ""));
        }
      }
    }
  }

  private void checkLinks() {
    for (String address : relations.outside()) {
      expect(
          address.startsWith("https://") || address.startsWith("mailto:"),
          "expected links to https and mailto only, found " + address);
    }
  }
}
