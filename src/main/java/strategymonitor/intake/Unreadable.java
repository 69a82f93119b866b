package strategymonitor.intake;

import java.util.Set;

/** Why a file cannot be read as a return (1006), in words for the person who sent it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;
  private static final String WANTED =
      "a workbook (.xlsx, .xls or .ods) or comma-separated values (.csv)";

  private final String expected;
  private final String found;
  private final String mend;

  Unreadable(String expected, String found, String mend) {
    super(found);
    this.expected = expected;
    this.found = found;
    this.mend = mend;
  }

  static Unreadable otherType(String found) {
    return new Unreadable(WANTED, found, "Save it as an Excel workbook (.xlsx) and send it again.");
  }

  static Unreadable symbolicLink() {
    return irregular("a symbolic link, which is not followed");
  }

  static Unreadable irregular(String found) {
    return new Unreadable("a regular file", found, "Put the return itself into the folder.");
  }

  static Unreadable encrypted() {
    return new Unreadable(
        "a file that opens without a password",
        "an encrypted file",
        "Take the password off and send it again.");
  }

  /** A file that is not what its name says, or whose type is none of a return's. */
  static Unreadable otherContent(FileContent content, String named) {
    if (content == FileContent.ENCRYPTED) {
      return encrypted();
    }
    if (content.type().equals(named) && !named.isEmpty()) {
      return damaged("a damaged or incomplete workbook");
    }
    return new Unreadable(WANTED, found(content, named), mend(content));
  }

  private static String found(FileContent content, String named) {
    boolean promised = Set.of("xlsx", "xls", "ods", "csv").contains(named);
    if (content == FileContent.UNKNOWN && !promised) {
      return typed(named);
    }
    boolean misnamed = promised || (!content.type().isEmpty() && !named.isEmpty());
    return content.words() + (misnamed ? " named ." + named : "");
  }

  private static String typed(String named) {
    return named.isEmpty() ? "a file whose name gives no type" : "a file of type ." + named;
  }

  private static String mend(FileContent content) {
    if (!content.type().isEmpty()) {
      return "Give it a name that ends in .%s and send it again.".formatted(content.type());
    }
    return switch (content) {
      case WEB_PAGE, OLD_XML, BINARY_WORKBOOK, NUMBERS ->
          "Open it in Excel, save it as an Excel workbook (.xlsx) and send that.";
      case ARCHIVE -> "Unpack it and send the workbook that is in it.";
      default -> "Fill in the return's own workbook, save it as .xlsx and send that.";
    };
  }

  static Unreadable macros() {
    return new Unreadable(
        "a workbook without macros",
        "a workbook with macros",
        "Save it as an Excel workbook without macros (.xlsx) and send that.");
  }

  static Unreadable damaged(String found) {
    return new Unreadable(
        "a file that can be read to its end",
        found,
        "Open it in Excel, save it again as a workbook (.xlsx) and send that.");
  }

  static Unreadable tooLarge(String found) {
    return new Unreadable(
        "a return of usual size", found, "Delete what is no part of the return and send it again.");
  }

  String expected() {
    return expected;
  }

  String found() {
    return found;
  }

  String mend() {
    return mend;
  }
}
