package strategymonitor.report.sound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/**
 * A workbook as a spreadsheet program takes it that believes nothing: every part against its
 * schema, and what no schema says but makes Excel offer to repair.
 */
public final class SoundWorkbook {
  private SoundWorkbook() {}

  /** One line for each thing that is wrong; empty where nothing is. */
  public static List<String> faults(Path file) {
    Parts parts = new Parts(file);
    List<String> faults = new ArrayList<>(PackageFaults.of(parts));
    for (Part part : parts.xml()) {
      Part plain = part.plain();
      if (Schemas.knows(plain.document())) {
        Schemas.faults(plain.document()).forEach(fault -> faults.add(part.name() + ": " + fault));
      }
    }
    faults.addAll(StyleFaults.of(parts));
    faults.addAll(new NameFaults(parts).all());
    faults.addAll(TableFaults.of(parts));
    for (Map.Entry<String, Part> sheet : Sheets.of(parts).entrySet()) {
      String where = sheet.getKey() + " (" + sheet.getValue().name() + "): ";
      new SheetFaults(parts, sheet.getValue()).all().forEach(fault -> faults.add(where + fault));
      new DrawingFaults(parts, sheet.getValue()).all().forEach(fault -> faults.add(where + fault));
    }
    return faults;
  }

  static boolean overlap(List<CellRangeAddress> areas) {
    for (int i = 0; i < areas.size(); i++) {
      for (int j = i + 1; j < areas.size(); j++) {
        if (areas.get(i).intersects(areas.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  static List<CellRangeAddress> areas(List<Element> elements, String attribute) {
    return elements.stream()
        .map(element -> CellRangeAddress.valueOf(element.getAttribute(attribute)))
        .toList();
  }

  static boolean differ(List<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(java.util.Locale.ROOT)).distinct().count()
        == texts.size();
  }
}
