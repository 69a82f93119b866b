package strategymonitor.intake;

/** A sheet of a workbook, or a CSV file, whatever its format. */
interface RawSheet {

  /** Its file's path below the input folder, with {@code /}. */
  String file();

  /** Its name; of a CSV file, the part of the file's name after the last dash. */
  String name();

  /** Whether the file hides it. */
  default boolean hidden() {
    return false;
  }

  /** Whether it is clear from outside that it holds more than is kept in memory. */
  default boolean large() {
    return false;
  }

  /** Its filled rows, from the first; each call reads anew. */
  RawRows rows() throws Unreadable;
}
