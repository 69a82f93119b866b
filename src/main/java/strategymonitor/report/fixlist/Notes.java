package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The notes on a sheet's cells. Its own stay; ours of an earlier round go, and those of this one
 * are added.
 */
final class Notes {
  static final String AUTHOR = "Strategy Monitor";
  private static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  private static final String EMPTY_DRAWING =
      """
      <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:x="urn:schemas-microsoft-com:office:excel">\
      <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="7"/></o:shapelayout>\
      <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
      <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>
      """;

  /** What the elements after a sheet's {@code legacyDrawing} are called. */
  private static final Set<String> AFTER =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final Parts parts;
  private final Book book;
  private final String sheet;
  private final Relationships relationships;

  Notes(Parts parts, Book book, String sheet) {
    this.parts = parts;
    this.book = book;
    this.sheet = sheet;
    this.relationships = new Relationships(parts, sheet);
  }

  /**
   * @param wanted the text for each cell, by its row (from 1) and column (from 0)
   */
  void put(SortedMap<Integer, SortedMap<Integer, String>> wanted) {
    Optional<Relationships.One> comments = relationships.of("comments");
    Optional<Relationships.One> drawing = relationships.of("vmlDrawing");
    if (comments.isEmpty() && wanted.isEmpty()) {
      return;
    }
    if (comments.isPresent() != drawing.isPresent()) {
      throw new Uneditable("notes without their drawing");
    }
    String list = comments.isPresent() ? comments.get().target() : newComments();
    String shapes = drawing.isPresent() ? drawing.get().target() : newDrawing();
    Set<String> gone = clear(list);
    clear(shapes, gone);
    add(list, shapes, wanted);
  }

  private String newComments() {
    String part = parts.unused("xl/commentsMend", ".xml");
    parts.put(
        part,
        Xml.DECLARATION
            + "<comments xmlns=\""
            + book.namespace()
            + "\"><authors></authors><commentList></commentList></comments>");
    new ContentTypes(parts).override(part, COMMENTS);
    relationships.add(book.references() + "/comments", part);
    return part;
  }

  private String newDrawing() {
    String part = parts.unused("xl/drawings/vmlMend", ".vml");
    parts.put(part, EMPTY_DRAWING);
    new ContentTypes(parts).ending("vml", DRAWING);
    String id = relationships.add(book.references() + "/vmlDrawing", part);
    String before = parts.text(sheet);
    Edits edits = new Edits(before);
    String prefix = root(before).prefix();
    edits.insert(
        placeOfDrawing(before),
        "<%slegacyDrawing xmlns:rel=\"%s\" rel:id=\"%s\"/>"
            .formatted(prefix, book.references(), id));
    parts.put(sheet, edits.after());
    return part;
  }

  private static Tag root(String xml) {
    Tag root = new Tags(xml).next();
    if (root == null) {
      throw new Uneditable("an empty part");
    }
    return root;
  }

  private static int placeOfDrawing(String xml) {
    Tags tags = new Tags(xml);
    Tag data = tags.next("sheetData");
    if (data == null) {
      throw new Uneditable("a sheet without rows");
    }
    tags.endOf(data);
    for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
      if (tag.closing() || AFTER.contains(tag.name())) {
        return tag.start();
      }
      tags.endOf(tag);
    }
    throw new Uneditable("a sheet without an end");
  }

  /** Takes our notes out, and gives the cells they were on. */
  private Set<String> clear(String list) {
    String before = parts.text(list);
    Edits edits = new Edits(before);
    Set<String> gone = new HashSet<>();
    Tags tags = new Tags(before);
    for (Tag tag = tags.next("comment"); tag != null; tag = tags.next("comment")) {
      int end = tags.endOf(tag);
      String text = before.substring(tag.end(), end).replaceAll("<[^>]*>", "");
      if (text.strip().startsWith(AUTHOR + ",")) {
        edits.replace(tag.start(), end, "");
        gone.add(tag.value("ref"));
      }
    }
    parts.put(list, edits.after());
    return gone;
  }

  private void clear(String shapes, Set<String> gone) {
    if (gone.isEmpty()) {
      return;
    }
    String before = parts.text(shapes);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    for (Tag tag = tags.next("shape"); tag != null; tag = tags.next("shape")) {
      int end = tags.endOf(tag);
      if (gone.contains(cell(before.substring(tag.start(), end)))) {
        edits.replace(tag.start(), end, "");
      }
    }
    parts.put(shapes, edits.after());
  }

  private static String cell(String shape) {
    int row = inside(shape, "Row");
    int column = inside(shape, "Column");
    return row < 0 || column < 0 ? "" : Cells.name(row + 1, column);
  }

  private static int inside(String shape, String name) {
    Tag tag = new Tags(shape).next(name);
    if (tag == null) {
      return -1;
    }
    String text = shape.substring(tag.end(), shape.indexOf('<', tag.end())).strip();
    return text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
  }

  private void add(
      String list, String shapes, SortedMap<Integer, SortedMap<Integer, String>> wanted) {
    Set<String> taken = taken(list);
    List<String> comments = new ArrayList<>();
    StringBuilder drawn = new StringBuilder();
    String before = parts.text(list);
    String prefix = root(before).prefix();
    int author = authors(before);
    wanted.forEach(
        (row, cells) ->
            cells.forEach(
                (column, text) -> {
                  String cell = Cells.name(row, column);
                  if (taken.add(cell)) {
                    comments.add(comment(prefix, cell, author, text));
                    drawn.append(shape(row, column, comments.size(), text));
                  }
                }));
    if (comments.isEmpty()) {
      return;
    }
    Edits edits = new Edits(before);
    append(edits, before, "authors", "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>");
    append(edits, before, "commentList", String.join("", comments));
    parts.put(list, edits.after());
    String drawing = parts.text(shapes);
    Edits onDrawing = new Edits(drawing);
    onDrawing.insert(drawing.lastIndexOf("</"), drawn.toString());
    parts.put(shapes, onDrawing.after());
  }

  private static void append(Edits edits, String xml, String name, String content) {
    Tag tag = new Tags(xml).next(name);
    if (tag == null) {
      throw new Uneditable("notes without " + name);
    }
    Xml.append(edits, xml, tag, content);
  }

  private Set<String> taken(String list) {
    Set<String> taken = new HashSet<>();
    Tags tags = new Tags(parts.text(list));
    for (Tag tag = tags.next("comment"); tag != null; tag = tags.next("comment")) {
      taken.add(tag.value("ref"));
    }
    return taken;
  }

  private static int authors(String xml) {
    int authors = 0;
    Tags tags = new Tags(xml);
    while (tags.next("author") != null) {
      authors++;
    }
    return authors;
  }

  private static String comment(String prefix, String cell, int author, String text) {
    return "<{}comment ref=\"%s\" authorId=\"%d\"><{}text><{}t xml:space=\"preserve\">%s</{}t></{}text></{}comment>"
        .replace("{}", prefix)
        .formatted(cell, author, Text.escaped(text));
  }

  private static String shape(int row, int column, int number, String text) {
    int lines = 3 + text.length() / 38;
    return """
    <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;\
    width:230pt;height:%dpt;z-index:%d;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
    <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
    <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
    <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
    <x:Anchor>%d, 12, %d, 4, %d, 20, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
    <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>"""
        .formatted(
            7 * 1024 + number,
            lines * 13,
            number,
            column + 1,
            Math.max(0, row - 2),
            column + 5,
            Math.max(0, row - 2) + lines,
            row - 1,
            column);
  }
}
