package strategymonitor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is noticed down the rows of one sheet without being wrong: rows that are hidden, and schools
 * that are written in two ways.
 */
final class NoticedRows {
  private static final int MOST_SCHOOLS = 20;
  private static final int REMEMBERED = 50_000;

  private final String where;
  private final Map<Integer, Spelling> ofSchool = new HashMap<>();
  private final Map<String, Spelling> ofName = new HashMap<>();
  private final List<String> schools = new ArrayList<>();
  private int hidden;
  private int firstHidden;
  private int unsaid;

  NoticedRows(ReadSheet sheet) {
    this.where = "%s, sheet \"%s\":".formatted(sheet.file(), sheet.name());
  }

  /** A school as one row writes it. */
  private record Spelling(int urn, String name, int row) {}

  void row(RawRow raw, TypedRow row) {
    if (raw.hidden()) {
      firstHidden = hidden == 0 ? raw.number() : firstHidden;
      hidden++;
    }
    if (row.urn() != null && row.schoolName() != null && ofName.size() < REMEMBERED) {
      spelling(new Spelling(row.urn(), row.schoolName(), raw.number()));
    }
  }

  /** Each school, and each name, is spoken of once. */
  private void spelling(Spelling now) {
    Spelling sameSchool = ofSchool.putIfAbsent(now.urn, now);
    Spelling sameName = ofName.putIfAbsent(PlainText.key(now.name), now);
    if (sameSchool != null && sameName == null) {
      say(
          "the school %d is written \"%s\" (row %d) and \"%s\" (row %d); its number is what counts."
              .formatted(now.urn, sameSchool.name, sameSchool.row, now.name, now.row));
    } else if (sameName != null && sameName.urn != now.urn && sameSchool == null) {
      say(
          "\"%s\" stands beside the URN %d (row %d) and %d (row %d); the numbers are what counts."
              .formatted(now.name, sameName.urn, sameName.row, now.urn, now.row));
    }
  }

  private void say(String sentence) {
    if (schools.size() < MOST_SCHOOLS) {
      schools.add(where + " " + sentence);
    } else {
      unsaid++;
    }
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(schools);
    if (unsaid > 0) {
      all.add("%s %d more schools are written in two ways.".formatted(where, unsaid));
    }
    if (hidden > 0) {
      all.add(
          "%s %s hidden, the first of them row %d; they are read like the others."
              .formatted(where, hidden == 1 ? "1 row is" : hidden + " rows are", firstHidden));
    }
    return all;
  }
}
