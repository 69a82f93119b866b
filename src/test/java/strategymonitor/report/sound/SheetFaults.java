package strategymonitor.report.sound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Cells out of order or of two minds, and lists, formats, links and notes that lead nowhere. */
final class SheetFaults {
  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_LIST = 255;
  private static final int LONGEST_FOOTER = 255;
  private static final double HIGHEST_ROW = 409.5;
  private static final double WIDEST_COLUMN = 255;
  private static final Set<String> TITLES = Set.of("promptTitle", "errorTitle");
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_PROMPT = 255;

  private final Parts parts;
  private final Part sheet;
  private final List<String> faults = new ArrayList<>();

  SheetFaults(Parts parts, Part sheet) {
    this.parts = parts;
    this.sheet = sheet;
  }

  List<String> all() {
    rows();
    columns();
    sizes();
    areas();
    validations();
    relations();
    comments();
    return faults;
  }

  private void rows() {
    int formats =
        parts.related("xl/workbook.xml", "styles").stream()
            .mapToInt(styles -> StyleFaults.size(styles, "cellXfs"))
            .sum();
    int shared = CellTexts.shared(parts).size();
    int before = 0;
    for (Element row : sheet.all("row")) {
      int number = row.hasAttribute("r") ? Part.number(row, "r") : before + 1;
      if (number <= before) {
        faults.add("row " + number + " comes after " + before);
      }
      before = number;
      int last = -1;
      for (Element cell : Part.children(row, "c")) {
        last = cell(cell, number, last);
        content(cell, shared);
        if (cell.hasAttribute("s") && Part.number(cell, "s") >= formats) {
          faults.add(cell.getAttribute("r") + ": no format " + cell.getAttribute("s"));
        }
      }
    }
  }

  private int cell(Element cell, int row, int before) {
    if (!cell.hasAttribute("r")) {
      return before + 1;
    }
    CellReference at = new CellReference(cell.getAttribute("r"));
    if (at.getRow() != row - 1
        || at.getCol() <= before
        || at.getRow() > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
      faults.add(cell.getAttribute("r") + ": out of its place");
    }
    return at.getCol();
  }

  private void content(Element cell, int shared) {
    String kind = cell.getAttribute("t");
    String at = cell.getAttribute("r");
    String value =
        String.join("", Part.children(cell, "v").stream().map(Element::getTextContent).toList());
    boolean inline = !Part.children(cell, "is").isEmpty();
    if (inline != kind.equals("inlineStr")) {
      faults.add(at + ": text of its own in a cell of kind " + kind);
    }
    if (cell.getTextContent().length() > LONGEST_TEXT) {
      faults.add(at + ": more text than a cell holds");
    }
    if (kind.equals("s") && (!value.matches("\\d+") || Integer.parseInt(value) >= shared)) {
      faults.add(at + ": no text " + value);
    }
    if ((kind.isEmpty() || kind.equals("n"))
        && !value.matches("|-?\\d+([.]\\d+)?([eE][-+]?\\d+)?")) {
      faults.add(at + ": no number: " + value);
    }
    if (kind.equals("b") && !value.matches("[01]")) {
      faults.add(at + ": neither true nor false: " + value);
    }
  }

  private void columns() {
    int before = 0;
    for (Element column : sheet.all("col")) {
      if (Part.number(column, "min") <= before
          || Part.number(column, "max") < Part.number(column, "min")) {
        faults.add("column " + column.getAttribute("min") + " is said twice or out of order");
      }
      before = Part.number(column, "max");
    }
  }

  private void sizes() {
    within("row", "ht", HIGHEST_ROW);
    within("col", "width", WIDEST_COLUMN);
    for (String one : List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter")) {
      for (Element text : sheet.all(one)) {
        if (text.getTextContent().length() > LONGEST_FOOTER
            || !text.getTextContent()
                .matches("(?s)(&(\"[^\"]*\"|[LCRPNDTZFABIUESXYGO&]|\\d+)|[^&])*")) {
          faults.add("no header or footer: " + text.getTextContent());
        }
      }
    }
  }

  private void within(String name, String attribute, double most) {
    for (Element element : sheet.all(name)) {
      String size = element.getAttribute(attribute);
      if (!size.isEmpty() && Double.parseDouble(size) > most) {
        faults.add(name + " " + element.getAttribute("r") + ": larger than Excel takes: " + size);
      }
    }
  }

  private void areas() {
    if (SoundWorkbook.overlap(SoundWorkbook.areas(sheet.all("mergeCell"), "ref"))) {
      faults.add("merged cells lie on one another");
    }
    for (Element element : Part.elements(sheet.root().getElementsByTagNameNS("*", "*"))) {
      for (String attribute : List.of("sqref", "ref", "activeCell", "topLeftCell")) {
        for (String area : element.getAttribute(attribute).split(" ")) {
          if (!area.isEmpty() && !area.matches("[A-Z]{1,3}\\d{1,7}(:[A-Z]{1,3}\\d{1,7})?")) {
            faults.add(element.getLocalName() + ": no cells: " + area);
          }
        }
      }
    }
    int formats =
        parts.related("xl/workbook.xml", "styles").stream()
            .mapToInt(styles -> StyleFaults.size(styles, "dxfs"))
            .sum();
    for (Element rule : sheet.all("cfRule")) {
      if (rule.hasAttribute("dxfId") && Part.number(rule, "dxfId") >= formats) {
        faults.add("a rule for a format that is not there: " + rule.getAttribute("dxfId"));
      }
    }
  }

  private void validations() {
    List<CellRangeAddress> taken = new ArrayList<>();
    for (Element validation : sheet.all("dataValidation")) {
      for (String area : validation.getAttribute("sqref").split(" ")) {
        taken.add(CellRangeAddress.valueOf(area));
      }
      for (Element formula : Part.children(validation, "formula1")) {
        String text = formula.getTextContent();
        if (text.startsWith("\"") && text.length() > LONGEST_LIST + 2) {
          faults.add("a list longer than Excel takes: " + text);
        }
      }
      for (String attribute : List.of("promptTitle", "errorTitle", "prompt", "error")) {
        int most = TITLES.contains(attribute) ? LONGEST_TITLE : LONGEST_PROMPT;
        if (validation.getAttribute(attribute).length() > most) {
          faults.add("longer than Excel takes: " + validation.getAttribute(attribute));
        }
      }
    }
    if (SoundWorkbook.overlap(taken)) {
      faults.add("two lists for one cell");
    }
    for (Element list : sheet.all("dataValidations")) {
      if (!Part.counts(list, Part.children(list, "dataValidation").size())) {
        faults.add("counts its lists wrong");
      }
    }
  }

  private void relations() {
    Map<String, String> targets = parts.targets(sheet.name());
    for (Element element : Part.elements(sheet.root().getElementsByTagNameNS("*", "*"))) {
      String id = element.getAttributeNS(Part.RELATED, "id");
      if (!id.isEmpty() && !targets.containsKey(id)) {
        faults.add(element.getLocalName() + " leads nowhere: " + id);
      }
    }
    for (Element link : sheet.all("hyperlink")) {
      if (!link.hasAttributeNS(Part.RELATED, "id") && !link.hasAttribute("location")) {
        faults.add("a link without an address at " + link.getAttribute("ref"));
      }
    }
  }

  /** Every note has its box in the drawing that older programs show it with. */
  private void comments() {
    for (Part comments : parts.related(sheet.name(), "comments")) {
      List<String> cells =
          comments.all("comment").stream().map(one -> one.getAttribute("ref")).toList();
      if (new HashSet<>(cells).size() != cells.size()) {
        faults.add(comments.name() + ": two notes at one cell");
      }
      int authors = comments.all("author").size();
      for (Element comment : comments.all("comment")) {
        if (Part.number(comment, "authorId") >= authors) {
          faults.add(comments.name() + ": a note by nobody");
        }
      }
      Set<String> boxes = boxes();
      for (String cell : cells) {
        CellReference at = new CellReference(cell);
        if (!boxes.contains(at.getRow() + " " + at.getCol())) {
          faults.add(comments.name() + ": no box for the note at " + cell);
        }
      }
      if (boxes.size() != cells.size() || sheet.all("legacyDrawing").size() != 1) {
        faults.add(comments.name() + ": " + boxes.size() + " boxes for " + cells.size() + " notes");
      }
    }
  }

  private Set<String> boxes() {
    Set<String> boxes = new HashSet<>();
    for (Part drawing : parts.related(sheet.name(), "vmlDrawing")) {
      List<String> ids = drawing.all("shape").stream().map(one -> one.getAttribute("id")).toList();
      if (!SoundWorkbook.differ(ids)) {
        faults.add(drawing.name() + ": two boxes of one id");
      }
      for (Element data : drawing.all("ClientData")) {
        if (data.getAttribute("ObjectType").equals("Note")) {
          boxes.add(
              Part.children(data, "Row").get(0).getTextContent().strip()
                  + " "
                  + Part.children(data, "Column").get(0).getTextContent().strip());
        }
      }
    }
    return boxes;
  }
}
