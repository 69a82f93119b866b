package strategymonitor.report.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Opens a workbook again and says what of it not everybody could read: a title in A1 of each sheet,
 * tables marked up with headings that differ, no merged cells or empty rows and columns in them,
 * alternative text, contrast, title and language, A4 pages, and nothing that runs or leads away.
 */
public final class CheckAccessibility {
  private final Path file;
  private final String shown;
  private final Rigour rigour;
  private final List<String> breaches = new ArrayList<>();

  public CheckAccessibility(Path file) {
    this(file, String.valueOf(file.getFileName()), Rigour.REPORT);
  }

  /**
   * @param shown the file's name as messages give it
   */
  public CheckAccessibility(Path file, String shown, Rigour rigour) {
    this.file = file;
    this.shown = shown;
    this.rigour = rigour;
  }

  /**
   * One sentence for each thing that is wrong; empty where nothing is.
   *
   * @throws UncheckedIOException if the file cannot be opened as a zip
   */
  public List<String> breaches() {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      checkProperties(zip);
      checkParts(zip);
      checkSheets(zip);
      return breaches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void breach(String what) {
    breaches.add(shown + what);
  }

  private void checkProperties(ZipFile zip) {
    Set<String> filled = new HashSet<>();
    try (Elements elements = new Elements(zip, "docProps/core.xml")) {
      while (elements.next()) {
        String name = elements.name();
        if ((name.equals("title") || name.equals("language")) && !elements.text().isBlank()) {
          filled.add(name);
        }
      }
    }
    for (String name : List.of("title", "language")) {
      if (!filled.contains(name)) {
        breach(": expected a " + name + " among its properties, found none.");
      }
    }
  }

  private void checkParts(ZipFile zip) {
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.contains("vbaProject") || name.contains("externalLink"))
        .forEach(name -> breach(": expected neither macros nor external links, found " + name));
  }

  private void checkSheets(ZipFile zip) {
    Relations parts = new Relations(zip, "xl/workbook.xml");
    SharedTexts texts = new SharedTexts(zip);
    CellLooks looks = new CellLooks(zip);
    List<String> names = new ArrayList<>();
    int titles = 0;
    try (Elements elements = new Elements(zip, "xl/workbook.xml")) {
      while (elements.next()) {
        if (elements.is("workbookView") && elements.number("activeTab", 0) != 0) {
          breach(": expected to open on its first sheet, found another.");
        } else if (elements.is("definedName")) {
          titles += elements.attribute("name", "").equals("_xlnm.Print_Titles") ? 1 : 0;
        } else if (elements.is("sheet")) {
          String name = elements.attribute("name", "");
          checkName(name, elements.attribute("state", "visible"));
          String part = parts.part(elements.attribute("id", ""));
          check(new CheckSheet(zip, part, texts, looks, rigour), name, names.isEmpty());
          names.add(name);
        }
      }
    }
    if (titles != names.size()) {
      breach(": expected every sheet to repeat its title in print, found " + titles + ".");
    }
  }

  private void checkName(String name, String state) {
    if (name.matches("(?i)sheet ?\\d+")) {
      breach(": expected a sheet's name that says what it holds, found " + name + ".");
    }
    if (!state.equals("visible")) {
      breach(", sheet \"" + name + "\": expected it to be visible, found " + state + ".");
    }
  }

  private void check(CheckSheet sheet, String name, boolean first) {
    sheet.breaches().forEach(one -> breach(", sheet \"" + name + "\": " + one));
    if (first && !sheet.selected().equals("A1")) {
      breach(", sheet \"" + name + "\": expected the cursor in A1, found " + sheet.selected());
    }
  }
}
