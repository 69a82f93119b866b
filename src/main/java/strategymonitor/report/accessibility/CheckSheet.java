package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** Looks at one sheet. */
final class CheckSheet {
  private static final double LEAST_CONTRAST = 4.5;
  private static final int MOST_PORTRAIT_COLUMNS = 6;
  private static final String A4 = "9";

  private final ZipFile zip;
  private final String part;
  private final SharedTexts texts;
  private final CellColours colours;
  private final Relations relations;
  private final List<MarkedTable> tables = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();
  private final TreeSet<Integer> formats = new TreeSet<>();
  private final List<String> breaches = new ArrayList<>();
  private String title = "";
  private String selected = "";
  private String type = "n";
  private int column;
  private boolean fitted;
  private boolean a4;
  private boolean landscape;

  CheckSheet(ZipFile zip, String part, SharedTexts texts, CellColours colours) {
    this.zip = zip;
    this.part = part;
    this.texts = texts;
    this.colours = colours;
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
    checkContrast();
    checkPictures();
    checkLinks();
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
    column = Area.column(elements.attribute("r", "A1"));
    formats.add(elements.number("s", 0));
  }

  private String value(String stored) {
    return type.equals("s") ? texts.of(stored) : stored;
  }

  private void see(int number, SortedMap<Integer, String> row) {
    if (number == 1) {
      title = row.getOrDefault(0, "");
    }
    tables.forEach(table -> table.see(number, row));
  }

  private void check(MarkedTable table) {
    String about = "table " + table.name + ": ";
    table.breaches().forEach(breach -> breaches.add(about + breach + "."));
    expect(
        merged.stream().noneMatch(table.area::meets),
        about + "expected no merged cells, found some");
  }

  private void checkContrast() {
    for (int format : formats) {
      double contrast = colours.contrast(format);
      expect(
          contrast >= LEAST_CONTRAST,
          "expected a contrast of 4.5, found " + Math.round(contrast * 10) / 10.0);
    }
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
