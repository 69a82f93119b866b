package strategymonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by what is in it, whatever its name says. */
enum FileContent {
  WORKBOOK("an Excel workbook (.xlsx)", "xlsx"),
  OLD_WORKBOOK("an old Excel workbook (.xls)", "xls"),
  OPEN_WORKBOOK("an OpenDocument spreadsheet (.ods)", "ods"),
  BINARY_WORKBOOK("a binary workbook (.xlsb)", ""),
  ENCRYPTED("an encrypted file", ""),
  WORD("a Word document", ""),
  PRESENTATION("a PowerPoint presentation", ""),
  MESSAGE("an Outlook message", ""),
  OPEN_DOCUMENT("an OpenDocument text, presentation or drawing", ""),
  NUMBERS("an Apple Numbers document", ""),
  PDF("a PDF document", ""),
  PICTURE("a picture", ""),
  RICH_TEXT("a rich text document", ""),
  WEB_PAGE("a web page", ""),
  OLD_XML("an XML spreadsheet of Excel 2003", ""),
  XML("XML", ""),
  ARCHIVE("an archive that is no workbook", ""),
  DOCUMENT("a document that is no workbook", ""),
  TEXT("plain text", ""),
  VALUES("comma-separated values (.csv)", "csv"),
  UNKNOWN("a file that is no workbook", "");

  private static final int START = 4_096;
  private static final int LONGEST_TYPE = 200;

  private final String words;
  private final String type;

  FileContent(String words, String type) {
    this.words = words;
    this.type = type;
  }

  /** What it is, in words for the person who sent it. */
  String words() {
    return words;
  }

  /** The type that its name should give; empty where no return is of its type. */
  String type() {
    return type;
  }

  /** Looks into a file that is regular; one that is damaged is what its start says. */
  static FileContent of(Path path) throws Unreadable {
    byte[] start = start(path, START);
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004")) {
      return ofArchive(path);
    }
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return ofCompound(path);
    }
    FileContent signed = bySign(text);
    return signed == UNKNOWN ? ofText(start, text) : signed;
  }

  /** The first bytes of a file, as many as there are and are wanted. */
  static byte[] start(Path path, int count) throws Unreadable {
    try (InputStream content = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return content.readNBytes(count);
    } catch (IOException unreadable) {
      throw Unreadable.damaged("a file that cannot be read");
    }
  }

  private static FileContent bySign(String start) {
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*").stream()
        .anyMatch(start::startsWith)) {
      return PICTURE;
    }
    return List.of("7z\u00bc\u00af", "Rar!", "\u001f\u008b").stream().anyMatch(start::startsWith)
        ? ARCHIVE
        : UNKNOWN;
  }

  private static FileContent ofText(byte[] start, String latin) {
    String text = Encoding.decode(start).strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<")) {
      return ofMarkup(text);
    }
    if (latin.indexOf('\0') >= 0 && Encoding.byMark(start, start.length) == null) {
      return UNKNOWN;
    }
    String line = text.lines().findFirst().orElse("");
    return line.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t') ? VALUES : TEXT;
  }

  private static FileContent ofMarkup(String text) {
    if (text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")) {
      return WEB_PAGE;
    }
    return text.contains("schemas-microsoft-com:office:spreadsheet") ? OLD_XML : XML;
  }

  private static FileContent ofArchive(Path path) {
    try (Parts parts = Parts.open(path, Limits.USUAL)) {
      return ofParts(parts);
    } catch (Unreadable damaged) {
      return ARCHIVE;
    }
  }

  /** What an archive is by the names of its parts, and by what it says itself. */
  static FileContent ofParts(Parts parts) throws Unreadable {
    Collection<String> names = parts.names();
    if (has(names, name -> name.startsWith("xl/"))) {
      return names.contains("xl/workbook.bin") ? BINARY_WORKBOOK : WORKBOOK;
    }
    if (has(names, name -> name.startsWith("word/"))) {
      return WORD;
    }
    if (has(names, name -> name.startsWith("ppt/"))) {
      return PRESENTATION;
    }
    return has(names, name -> name.endsWith(".iwa")) ? NUMBERS : ofOpenDocument(parts);
  }

  private static FileContent ofOpenDocument(Parts parts) throws Unreadable {
    if (parts.bytes("encrypted-package") > 0) {
      return ENCRYPTED;
    }
    if (parts.bytes("content.xml") == 0 || parts.bytes("META-INF/manifest.xml") == 0) {
      return ARCHIVE;
    }
    String type = parts.text("mimetype", LONGEST_TYPE);
    return type.isEmpty() || type.contains("opendocument.spreadsheet")
        ? OPEN_WORKBOOK
        : OPEN_DOCUMENT;
  }

  private static boolean has(Collection<String> names, Predicate<String> such) {
    return names.stream().anyMatch(such);
  }

  private static FileContent ofCompound(Path path) {
    try (POIFSFileSystem content = new POIFSFileSystem(path.toFile(), true)) {
      return ofEntries(content.getRoot());
    } catch (IOException | RuntimeException damaged) {
      return DOCUMENT;
    }
  }

  /** What an old document is by its directory: an encrypted new one has the outside of an old. */
  static FileContent ofEntries(DirectoryNode root) {
    if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
      return ENCRYPTED;
    }
    if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
      return OLD_WORKBOOK;
    }
    if (root.hasEntry("WordDocument")) {
      return WORD;
    }
    if (root.hasEntry("PowerPoint Document")) {
      return PRESENTATION;
    }
    return root.hasEntry("__properties_version1.0") ? MESSAGE : DOCUMENT;
  }
}
