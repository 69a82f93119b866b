package strategymonitor.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is, by its name and its first bytes; anything but a workbook or CSV is refused. */
enum FileKind {
  XLSX,
  XLS,
  ODS,
  CSV;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Text in an encoding that nobody knows is refused where it is read. */
  private static final Set<FileContent> TEXTS =
      Set.of(FileContent.VALUES, FileContent.TEXT, FileContent.UNKNOWN);

  private static final Set<String> MACROS = Set.of("xlsm", "xltm", "xlam", "xla");

  static FileKind of(ArrivedFile file, Limits limits) throws Unreadable {
    refuseIrregular(file.path());
    String type = FileName.type(file.name());
    if (MACROS.contains(type)) {
      throw Unreadable.macros();
    }
    if (file.bytes() == 0) {
      throw Unreadable.damaged("an empty file");
    }
    if (file.bytes() > (type.equals("xls") ? limits.binaryBytes() : limits.fileBytes())) {
      throw Unreadable.tooLarge("a file of " + file.bytes() / 1_000_000 + " MB");
    }
    FileKind named = named(type);
    if (named == null || !named.beginsSo(file.path())) {
      throw Unreadable.otherContent(FileContent.of(file.path()), type);
    }
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

  private static @Nullable FileKind named(String type) {
    return switch (type) {
      case "xlsx" -> XLSX;
      case "xls" -> XLS;
      case "ods" -> ODS;
      case "csv" -> CSV;
      default -> null;
    };
  }

  /** Whether the file begins as one of its kind does; what is further in is looked at later. */
  private boolean beginsSo(Path path) throws Unreadable {
    return switch (this) {
      case XLSX, ODS -> Arrays.equals(FileContent.start(path, ZIP.length), ZIP);
      case XLS -> Arrays.equals(FileContent.start(path, OLE.length), OLE);
      case CSV -> TEXTS.contains(FileContent.of(path));
    };
  }
}
