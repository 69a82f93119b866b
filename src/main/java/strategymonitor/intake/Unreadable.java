package strategymonitor.intake;

/** Why a file cannot be read as a return (1006), in words for the person who sent it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;
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
    return new Unreadable(
        "a workbook (.xlsx or .xls) or comma-separated values (.csv)",
        found,
        "Save it as an Excel workbook (.xlsx) and send it again.");
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

  /** An encrypted workbook has the outside of an old one, whatever its name. */
  static Unreadable encryptedOrOld() {
    return new Unreadable(
        "an Excel workbook (.xlsx) that opens without a password",
        "an encrypted workbook, or an old one (.xls) under another name",
        "Take the password off, save it as an Excel workbook (.xlsx) and send that.");
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
