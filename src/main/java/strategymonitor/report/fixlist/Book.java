package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The workbook part: which sheets there are, in which order. */
final class Book {
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  private final Parts parts;
  private final String part;
  private final Relationships relationships;
  final boolean strict;

  /**
   * A worksheet.
   *
   * @param part where its content is
   */
  record SheetPart(String name, String part, String relationship) {}

  Book(Parts parts) {
    this.parts = parts;
    this.part =
        new Relationships(parts, "")
            .of("officeDocument")
            .orElseThrow(() -> new Uneditable("no workbook in it"))
            .target();
    this.relationships = new Relationships(parts, part);
    this.strict = parts.text(part).contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
  }

  /** The namespace of spreadsheets: strict workbooks have another. */
  String namespace() {
    return strict
        ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
        : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  }

  /** The namespace of references to parts, which also begins the names of their types. */
  String references() {
    return strict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  }

  Relationships relationships() {
    return relationships;
  }

  List<SheetPart> sheets() {
    List<SheetPart> sheets = new ArrayList<>();
    Tags tags = new Tags(parts.text(part));
    for (Tag tag = tags.next("sheet"); tag != null; tag = tags.next("sheet")) {
      String id = tag.value("id");
      String name = tag.value("name");
      relationships.all().stream()
          .filter(one -> one.id().equals(id) && one.type().endsWith("/worksheet"))
          .forEach(one -> sheets.add(new SheetPart(name, one.target(), one.id())));
    }
    return sheets;
  }

  /**
   * Adds a sheet.
   *
   * @param printed the rows that are repeated on each page
   * @return its part
   */
  String add(String name, boolean first, String printed) {
    String sheet = parts.unused("xl/worksheets/mend", ".xml");
    parts.put(sheet, "");
    new ContentTypes(parts).override(sheet, SHEET);
    String id = relationships.add(references() + "/worksheet", sheet);
    String before = parts.text(part);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    Tag sheets = tags.next("sheets");
    if (sheets == null) {
      throw new Uneditable("no list of sheets");
    }
    String tag =
        "<%ssheet name=\"%s\" sheetId=\"%d\" xmlns:rel=\"%s\" rel:id=\"%s\"/>"
            .formatted(sheets.prefix(), Text.escaped(name), unusedNumber(), references(), id);
    if (first && !sheets.empty()) {
      edits.insert(sheets.end(), tag);
    } else {
      Xml.append(edits, before, sheets, tag);
    }
    parts.put(part, edits.after());
    int position = first ? 0 : count() - 1;
    shift(position, first ? 1 : 0);
    print(name, position, printed);
    return sheet;
  }

  private int count() {
    int count = 0;
    Tags tags = new Tags(parts.text(part));
    while (tags.next("sheet") != null) {
      count++;
    }
    return count;
  }

  private int unusedNumber() {
    int highest = 0;
    Tags tags = new Tags(parts.text(part));
    for (Tag tag = tags.next("sheet"); tag != null; tag = tags.next("sheet")) {
      highest = Math.max(highest, tag.number("sheetId", 0));
    }
    return highest + 1;
  }

  /** Takes a sheet out, with its tables. */
  void remove(SheetPart sheet) {
    String before = parts.text(part);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    int position = 0;
    int at = 0;
    for (Tag tag = tags.next("sheet"); tag != null; tag = tags.next("sheet"), at++) {
      if (tag.value("id").equals(sheet.relationship())) {
        edits.replace(tag.start(), tags.endOf(tag), "");
        position = at;
      }
    }
    parts.put(part, edits.after());
    forget(position);
    shift(position, -1);
    Relationships own = new Relationships(parts, sheet.part());
    ContentTypes types = new ContentTypes(parts);
    own.all().stream()
        .filter(one -> one.type().endsWith("/table"))
        .forEach(
            one -> {
              parts.remove(one.target());
              types.remove(one.target());
            });
    own.removeAll();
    types.remove(sheet.part());
    parts.remove(sheet.part());
    relationships.remove(sheet.relationship());
  }

  /** Names of a sheet count it by its place: those behind it move. */
  private void shift(int from, int by) {
    String before = parts.text(part);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    for (Tag tag = tags.next("definedName"); tag != null; tag = tags.next("definedName")) {
      int place = tag.number("localSheetId", -1);
      if (place >= from && by != 0) {
        edits.replace(tag, tag.with("localSheetId", String.valueOf(place + by)));
      }
    }
    parts.put(part, edits.after());
  }

  private void forget(int position) {
    String before = parts.text(part);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    for (Tag tag = tags.next("definedName"); tag != null; tag = tags.next("definedName")) {
      if (tag.number("localSheetId", -1) == position) {
        edits.replace(tag.start(), tags.endOf(tag), "");
      }
    }
    parts.put(part, edits.after());
  }

  private void print(String name, int position, String rows) {
    String before = parts.text(part);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    Tag sheets = tags.next("sheets");
    if (sheets == null) {
      throw new Uneditable("no list of sheets");
    }
    String prefix = sheets.prefix();
    String one =
        "<%sdefinedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">%s!%s</%sdefinedName>"
            .formatted(
                prefix, position, Text.escaped("'" + name.replace("'", "''") + "'"), rows, prefix);
    Tag names = new Tags(before).next("definedNames");
    if (names != null) {
      Xml.append(edits, before, names, one);
    } else {
      String whole = "<" + prefix + "definedNames>" + one + "</" + prefix + "definedNames>";
      edits.insert(endOfSheets(before, sheets), whole);
    }
    parts.put(part, edits.after());
  }

  /** Names come after the sheets and what they lead to outside. */
  private static int endOfSheets(String xml, Tag sheets) {
    int end = Xml.endOf(xml, sheets);
    for (String name : List.of("functionGroups", "externalReferences")) {
      Tag tag = new Tags(xml).next(name);
      end = tag == null ? end : Math.max(end, Xml.endOf(xml, tag));
    }
    return end;
  }

  /** Opens on the first sheet, and on that alone: what is typed must not go to others too. */
  void openOnFirst() {
    String before = parts.text(part);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    for (Tag tag = tags.next("workbookView"); tag != null; tag = tags.next("workbookView")) {
      Tag first = new Tags(tag.with("activeTab", "0")).next();
      edits.replace(tag, first == null ? tag.text() : first.with("firstSheet", "0"));
    }
    parts.put(part, edits.after());
    sheets().stream().skip(1).forEach(sheet -> deselect(sheet.part()));
  }

  private void deselect(String sheet) {
    String before = parts.text(sheet);
    Tag view = new Tags(before).next("sheetView");
    if (view != null && view.raw("tabSelected") != null) {
      Edits edits = new Edits(before);
      edits.replace(view, view.with("tabSelected", "0"));
      parts.put(sheet, edits.after());
    }
  }

  /** A number that no table has, and a name. */
  int unusedTable() {
    Set<Integer> used = new HashSet<>();
    for (SheetPart sheet : sheets()) {
      new Relationships(parts, sheet.part())
          .all().stream()
              .filter(one -> one.type().endsWith("/table") && parts.has(one.target()))
              .forEach(one -> used.add(tableNumber(one.target())));
    }
    int number = 1;
    while (used.contains(number)) {
      number++;
    }
    return number;
  }

  private int tableNumber(String table) {
    Tag tag = new Tags(parts.text(table)).next("table");
    return tag == null ? 0 : tag.number("id", 0);
  }
}
