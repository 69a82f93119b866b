package strategymonitor.report.sound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/**
 * Tables that Excel would take apart: their headings are not the cells', or they lie on another.
 */
final class TableFaults {
  private final Parts parts;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private TableFaults(Parts parts) {
    this.parts = parts;
  }

  static List<String> of(Parts parts) {
    TableFaults found = new TableFaults(parts);
    Sheets.of(parts).values().forEach(found::sheet);
    return found.faults;
  }

  private void sheet(Part sheet) {
    List<Part> tables = parts.related(sheet.name(), "table");
    Map<String, String> texts = tables.isEmpty() ? Map.of() : CellTexts.of(parts, sheet);
    List<CellRangeAddress> taken = new ArrayList<>();
    for (Part table : tables) {
      taken.add(CellRangeAddress.valueOf(table.root().getAttribute("ref")));
      table(table, texts);
    }
    taken.addAll(SoundWorkbook.areas(sheet.all("mergeCell"), "ref"));
    if (SoundWorkbook.overlap(taken)) {
      faults.add(sheet.name() + ": tables or merged cells lie on one another");
    }
    List<String> listed =
        sheet.all("tablePart").stream().map(o -> o.getAttributeNS(Part.RELATED, "id")).toList();
    if (listed.size() != tables.size()
        || !parts.targets(sheet.name()).keySet().containsAll(listed)) {
      faults.add(sheet.name() + ": lists " + listed + " for " + tables.size() + " tables");
    }
    for (Element list : sheet.all("tableParts")) {
      if (!Part.counts(list, listed.size())) {
        faults.add(sheet.name() + ": counts its tables wrong");
      }
    }
  }

  private void table(Part table, Map<String, String> texts) {
    Element root = table.root();
    CellRangeAddress area = CellRangeAddress.valueOf(root.getAttribute("ref"));
    if (!ids.add(root.getAttribute("id"))) {
      faults.add(table.name() + ": its id is taken");
    }
    if (area.getFirstRow() >= area.getLastRow()) {
      faults.add(table.name() + ": has no row below its headings");
    }
    for (Element filter : Part.children(root, "autoFilter")) {
      if (!filter.getAttribute("ref").equals(root.getAttribute("ref"))) {
        faults.add(table.name() + ": filters " + filter.getAttribute("ref"));
      }
    }
    List<Element> columns = table.all("tableColumn");
    headings(table, area, columns, texts);
    if (!SoundWorkbook.differ(columns.stream().map(one -> one.getAttribute("name")).toList())
        || !SoundWorkbook.differ(columns.stream().map(one -> one.getAttribute("id")).toList())) {
      faults.add(table.name() + ": two columns of one name or number");
    }
  }

  private void headings(
      Part table, CellRangeAddress area, List<Element> columns, Map<String, String> texts) {
    int width = area.getLastColumn() - area.getFirstColumn() + 1;
    if (columns.size() != width) {
      faults.add(table.name() + ": " + columns.size() + " columns in " + width);
    }
    for (int i = 0; i < columns.size(); i++) {
      String cell =
          new CellReference(area.getFirstRow(), area.getFirstColumn() + i).formatAsString();
      String name = columns.get(i).getAttribute("name").replaceAll("_x000[aA]_", "\n");
      if (!name.equals(texts.get(cell))) {
        faults.add(table.name() + ": " + cell + " is not \"" + name + "\": " + texts.get(cell));
      }
    }
  }
}
