package strategymonitor.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An .xlsx workbook: which sheets it has, and what they share. */
final class XlsxWorkbook {
  private static final int MOST_SHEETS = 1_000;

  /** About as many bytes as the cells that are kept in memory take. */
  private static final long LARGE = 10_000_000;

  private final Parts parts;
  private final String main;

  private XlsxWorkbook(Parts parts, String main) {
    this.parts = parts;
    this.main = main;
  }

  /** Its sheets in order, hidden ones included, once it is clear that it is a plain workbook. */
  static List<RawSheet> sheets(ArrivedFile file, Limits limits) throws Unreadable {
    try (Parts parts = Parts.open(file.path(), limits)) {
      refuseMacros(parts);
      XlsxWorkbook workbook = new XlsxWorkbook(parts, mainPart(parts));
      return workbook.sheets(file.path(), file.shown(), limits);
    }
  }

  private static void refuseMacros(Parts parts) throws Unreadable {
    for (String name : parts.names()) {
      if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
        throw Unreadable.macros();
      }
    }
  }

  private static String mainPart(Parts parts) throws Unreadable {
    Map<String, Relationship> ofPackage = relationships(parts, "");
    for (Relationship relationship : ofPackage.values()) {
      if (relationship.type.endsWith("/officeDocument")) {
        refuseOtherTypes(parts, contentType(parts, relationship.target));
        return relationship.target;
      }
    }
    throw Unreadable.otherContent(FileContent.ofParts(parts), "xlsx");
  }

  private static void refuseOtherTypes(Parts parts, String contentType) throws Unreadable {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.contains("macro")) {
      throw Unreadable.macros();
    }
    if (type.contains("binary")) {
      throw Unreadable.otherType("a binary workbook");
    }
    if (type.contains("spreadsheetml.template")) {
      throw Unreadable.otherType("a template, not a workbook");
    }
    if (!type.contains("spreadsheetml.sheet.main")) {
      FileContent named = FileContent.ofParts(parts);
      boolean workbook = named == FileContent.WORKBOOK;
      throw Unreadable.otherContent(workbook ? FileContent.DOCUMENT : named, "xlsx");
    }
  }

  private static String contentType(Parts parts, String part) throws Unreadable {
    String extension = part.substring(part.lastIndexOf('.') + 1);
    String byExtension = "";
    String byName = null;
    try (Xml types = parts.get("[Content_Types].xml")) {
      while (types.nextElement()) {
        String type = types.attribute("ContentType", "");
        if (type.contains("vbaProject") || type.contains("macrosheet")) {
          throw Unreadable.macros();
        }
        if (("/" + part).equalsIgnoreCase(types.attribute("PartName", ""))) {
          byName = type;
        } else if (extension.equalsIgnoreCase(types.attribute("Extension", ""))) {
          byExtension = type;
        }
      }
    }
    return byName == null ? byExtension : byName;
  }

  private record Relationship(String type, String target) {}

  /** The relationships of a part (of the package, where the part is empty) by their ids. */
  private static Map<String, Relationship> relationships(Parts parts, String part)
      throws Unreadable {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relationship> all = new HashMap<>();
    try (Xml xml = parts.find(folder + "_rels/" + part.substring(slash + 1) + ".rels")) {
      while (xml != null && xml.nextElement()) {
        String target = xml.attribute("Target", "");
        if (all.size() > MOST_SHEETS) {
          throw Unreadable.tooLarge("a workbook of more than %,d sheets".formatted(MOST_SHEETS));
        }
        if (xml.at("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
          all.put(
              xml.attribute("Id", ""),
              new Relationship(xml.attribute("Type", ""), resolved(folder, target)));
        }
      }
    }
    return all;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    try {
      return Path.of(folder + target).normalize().toString().replace('\\', '/');
    } catch (InvalidPathException noPath) {
      return ""; // which no part is called
    }
  }

  private record SheetPart(String name, String part, boolean hidden, boolean large) {}

  private List<RawSheet> sheets(Path path, String shown, Limits limits) throws Unreadable {
    Map<String, Relationship> relationships = relationships(parts, main);
    boolean from1904 = false;
    List<SheetPart> sheets = new ArrayList<>();
    try (Xml xml = parts.get(main)) {
      while (xml.nextElement()) {
        if (xml.at("workbookPr")) {
          from1904 = List.of("1", "true", "on").contains(xml.attribute("date1904", "0"));
        } else if (xml.at("sheet")) {
          Relationship sheet = relationships.get(xml.attribute("id", ""));
          if (sheet != null && sheet.type.endsWith("/worksheet")) {
            sheets.add(
                new SheetPart(
                    xml.attribute("name", ""),
                    sheet.target,
                    xml.attribute("state", "").toLowerCase(Locale.ROOT).endsWith("hidden"),
                    parts.bytes(sheet.target) > LARGE));
            refuseSharing(sheets);
          }
        }
      }
    }
    CellStyles styles = CellStyles.read(parts, target(relationships, "/styles"), from1904);
    SharedTexts strings = SharedStrings.read(parts, target(relationships, "/sharedStrings"));
    return sheets.stream()
        .<RawSheet>map(
            s ->
                new XlsxSheet(
                    path, shown, s.name, s.part, s.hidden, s.large, styles, strings, limits))
        .toList();
  }

  /** Sheets that are one part would let a small file have a large one read many times. */
  private static void refuseSharing(List<SheetPart> sheets) throws Unreadable {
    String part = sheets.get(sheets.size() - 1).part;
    if (sheets.stream().filter(sheet -> sheet.part.equalsIgnoreCase(part)).count() > 1) {
      throw Unreadable.damaged("a workbook of which two sheets are the same part, " + part);
    }
  }

  /** The part of a type; an empty name, which no part has, where there is none. */
  private static String target(Map<String, Relationship> relationships, String type) {
    return relationships.values().stream()
        .filter(relationship -> relationship.type.endsWith(type))
        .map(relationship -> relationship.target)
        .findFirst()
        .orElse("");
  }
}
