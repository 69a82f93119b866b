package strategymonitor.intake;

import strategymonitor.domain.Finding;
import strategymonitor.domain.Term;

/** The findings that reject a file. */
final class Rejections {
  private static final String REJECTED = "The file is rejected.";

  private Rejections() {}

  static Finding noTerm(String file, String expected, String found) {
    return ofFile(
        "1001", file, expected, found, "Move it to the folder of its term, or take it out.");
  }

  /**
   * @param meant the term's folder that was probably meant; empty where none
   */
  static Finding otherFolder(String file, String folder, String meant) {
    return ofFile(
        "1001",
        file,
        "a folder named after a term of calendar.yaml, such as 2025-26-autumn",
        folder,
        meant.isEmpty()
            ? "Move it to the folder of its term, or take it out."
            : "Did you mean %s? Give the folder that name.".formatted(meant));
  }

  static Finding otherTerm(String file, Term folder, String sheet, String written, boolean isTerm) {
    String found =
        isTerm ? written : written.isEmpty() ? "no term" : written + ", which is no term";
    return ofFile(
        "1001",
        file,
        "the term of its folder, " + folder.title() + ", in its sheet \"" + sheet + "\"",
        found,
        "Correct the term in the sheet, or move the file to the folder of its term.");
  }

  static Finding missingHeading(String file, String sheet, String heading, String near) {
    return new Finding(
        "1002",
        file,
        sheet,
        null,
        heading,
        "a column with this heading",
        near,
        REJECTED,
        near.isEmpty()
            ? "Add or correct the heading and send the return again."
            : "Did you mean it by \"%s\"? Correct that heading and send the return again."
                .formatted(near));
  }

  /**
   * @param meant a question after the sheet that was probably meant; empty where none
   */
  static Finding noDataSheet(String file, String expected, String found, String meant) {
    return ofFile(
        "1003",
        file,
        expected,
        found,
        (meant + " Use the return's own template and send it again.").strip());
  }

  /**
   * @param near the sheet that was probably meant; empty where none
   */
  static Finding missingSheet(String file, String sheet, String kind, String near) {
    return new Finding(
        "1005",
        file,
        sheet,
        null,
        null,
        "this sheet, which a return of " + kind + " must have",
        "none of that name or with its headings",
        REJECTED,
        near.isEmpty()
            ? "Add the sheet and send the return again."
            : "Did you mean it by \"%s\"? Give that sheet its name and headings and send the return again."
                .formatted(near));
  }

  static Finding unreadable(String file, Unreadable why) {
    return ofFile("1006", file, why.expected(), why.found(), why.mend());
  }

  private static Finding ofFile(
      String number, String file, String expected, String found, String mend) {
    return new Finding(number, file, null, null, null, expected, found, REJECTED, mend);
  }
}
