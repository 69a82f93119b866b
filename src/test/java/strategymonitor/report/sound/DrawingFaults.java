package strategymonitor.report.sound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/** Charts, pictures and sparklines that draw from nowhere, or stand nowhere. */
final class DrawingFaults {
  private final Parts parts;
  private final Part sheet;
  private final List<String> faults = new ArrayList<>();

  DrawingFaults(Parts parts, Part sheet) {
    this.parts = parts;
    this.sheet = sheet;
  }

  List<String> all() {
    for (Part drawing : parts.related(sheet.name(), "drawing")) {
      anchors(drawing);
      parts.related(drawing.name(), "chart").forEach(this::chart);
    }
    sparklines();
    return faults;
  }

  private void anchors(Part drawing) {
    List<String> ids = drawing.all("cNvPr").stream().map(one -> one.getAttribute("id")).toList();
    if (!SoundWorkbook.differ(ids)) {
      faults.add(drawing.name() + ": two objects of one id " + ids);
    }
    for (Element anchor : drawing.all("twoCellAnchor")) {
      Element from = Part.children(anchor, "from").get(0);
      Element to = Part.children(anchor, "to").get(0);
      if (at(from, "row") > at(to, "row") || at(from, "col") > at(to, "col")) {
        faults.add(drawing.name() + ": an object that ends before it begins");
      }
    }
    Map<String, String> targets = parts.targets(drawing.name());
    for (Element chart : drawing.all("chart")) {
      if (!targets.containsKey(chart.getAttributeNS(Part.RELATED, "id"))) {
        faults.add(drawing.name() + ": a chart that is not there");
      }
    }
    for (Element picture : drawing.all("blip")) {
      if (!targets.containsKey(picture.getAttributeNS(Part.RELATED, "embed"))) {
        faults.add(drawing.name() + ": a picture that is not there");
      }
    }
  }

  private static int at(Element marker, String what) {
    return Integer.parseInt(Part.children(marker, what).get(0).getTextContent());
  }

  private void chart(Part chart) {
    for (Element formula : chart.all("f")) {
      long cells = cells(formula.getTextContent());
      Element kept = (Element) formula.getParentNode();
      if (cells == 0) {
        faults.add(chart.name() + ": draws from nowhere: " + formula.getTextContent());
      }
      for (Element count : Part.all(kept, "ptCount")) {
        if (Part.number(count, "val") != cells) {
          faults.add(chart.name() + ": keeps another number than " + formula.getTextContent());
        }
      }
      points(chart, kept, cells);
    }
    axes(chart);
    for (String one : List.of("idx", "order")) {
      List<String> values =
          chart.all("ser").stream()
              .flatMap(series -> Part.children(series, one).stream())
              .map(element -> element.getAttribute("val"))
              .toList();
      if (!SoundWorkbook.differ(values)) {
        faults.add(chart.name() + ": two series of one " + one + " " + values);
      }
    }
  }

  private void points(Part chart, Element kept, long cells) {
    int before = -1;
    for (Element point : Part.all(kept, "pt")) {
      int at = Part.number(point, "idx");
      if (at <= before || at >= cells) {
        faults.add(chart.name() + ": a point out of its place: " + at);
      }
      before = at;
    }
  }

  private void axes(Part chart) {
    Set<String> axes = new HashSet<>();
    Set<String> wanted = new HashSet<>();
    for (Element area : chart.all("plotArea")) {
      for (Element element : Part.elements(area.getChildNodes())) {
        Set<String> ids = element.getLocalName().endsWith("Ax") ? axes : wanted;
        Part.children(element, "axId").forEach(id -> ids.add(id.getAttribute("val")));
      }
    }
    chart.all("crossAx").forEach(id -> wanted.add(id.getAttribute("val")));
    if (!axes.equals(wanted)) {
      faults.add(chart.name() + ": axes " + axes + " where " + wanted + " are asked for");
    }
  }

  /** How many cells a reference names on a sheet that is there; 0 where it names none. */
  private long cells(String formula) {
    long cells = 0;
    for (String one : formula.replaceAll("^[(]|[)]$", "").split(",(?=[^,]*!)")) {
      Matcher reference = NameFaults.reference(one);
      if (!reference.matches() || !Sheets.of(parts).containsKey(NameFaults.sheet(reference))) {
        return 0;
      }
      cells += CellRangeAddress.valueOf(reference.group(3).replace("$", "")).getNumberOfCells();
    }
    return cells;
  }

  private void sparklines() {
    for (Element sparkline : sheet.all("sparkline")) {
      String formula = Part.children(sparkline, "f").get(0).getTextContent();
      String cell = Part.children(sparkline, "sqref").get(0).getTextContent();
      if (cells(formula) == 0 || !cell.matches("[A-Z]{1,3}\\d+")) {
        faults.add("a sparkline at " + cell + " from " + formula);
      }
    }
  }
}
