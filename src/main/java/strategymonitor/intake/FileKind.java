package strategymonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** What a file is, by its name and its first bytes; anything but a workbook or CSV is refused. */
enum FileKind {
  XLSX,
  XLS,
  CSV;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Set<String> MACROS = Set.of("xlsm", "xltm", "xlam", "xla");

  static FileKind of(ArrivedFile file, Limits limits) throws Unreadable {
    refuseIrregular(file.path());
    FileKind named = named(FileName.type(file.name()));
    if (file.bytes() == 0) {
      throw Unreadable.damaged("an empty file");
    }
    if (file.bytes() > (named == XLS ? limits.binaryBytes() : limits.fileBytes())) {
      throw Unreadable.tooLarge("a file of " + file.bytes() / 1_000_000 + " MB");
    }
    named.refuseOtherContent(start(file.path()));
    return named;
  }

  private static void refuseIrregular(Path path) throws Unreadable {
    if (Files.isSymbolicLink(path)) {
      throw Unreadable.symbolicLink();
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw Unreadable.irregular("a folder");
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw Unreadable.irregular("something that is no regular file");
    }
    if (!Files.isReadable(path)) {
      throw Unreadable.irregular("a file that this program may not read");
    }
  }

  private static FileKind named(String type) throws Unreadable {
    if (MACROS.contains(type)) {
      throw Unreadable.macros();
    }
    return switch (type) {
      case "xlsx" -> XLSX;
      case "xls" -> XLS;
      case "csv" -> CSV;
      case "xlsb" -> throw Unreadable.otherType("a binary workbook (.xlsb)");
      case "" -> throw Unreadable.otherType("a file whose name gives no type");
      default -> throw Unreadable.otherType("a file of type ." + type);
    };
  }

  private void refuseOtherContent(byte[] start) throws Unreadable {
    boolean zip = starts(start, ZIP);
    boolean ole = starts(start, OLE);
    if (this == XLSX && ole) {
      throw Unreadable.encryptedOrOld();
    }
    if (this == XLS && zip) {
      throw Unreadable.otherType("a newer workbook named as an old one (.xls)");
    }
    if ((this == XLSX && !zip) || (this == XLS && !ole)) {
      throw Unreadable.otherType(
          start.length > 0 && start[0] == '<'
              ? "a web page or XML named as a workbook"
              : "a file named as a workbook that is none");
    }
    if (this == CSV && (zip || ole)) {
      throw Unreadable.otherType("a workbook named as comma-separated values");
    }
  }

  private static boolean starts(byte[] content, byte[] with) {
    return Arrays.equals(content, with);
  }

  private static byte[] start(Path path) throws Unreadable {
    try (InputStream content = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return content.readNBytes(4);
    } catch (IOException unreadable) {
      throw Unreadable.damaged("a file that cannot be read");
    }
  }
}
