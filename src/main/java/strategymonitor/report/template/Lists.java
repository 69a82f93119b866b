package strategymonitor.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import strategymonitor.domain.FixListSheets;
import strategymonitor.domain.School;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Entry;
import strategymonitor.report.workbook.Place;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Table;

/** The lists that cells are chosen from and that are too long to stand in the cells. */
final class Lists {
  private static final int HIGHEST_URN = 999_999;
  private final List<School> schools;
  private final Sheet sheet = new Sheet(FixListSheets.LISTS, false, 60);
  private final Map<List<String>, String> ranges = new LinkedHashMap<>();

  Lists(List<School> schools) {
    this.schools = schools;
    sheet.title("Lists to choose from");
    sheet.subtitle("The drop-downs of the other sheets take their choices from here.");
  }

  /** A drop-down of these texts. */
  Entry.Choice choice(List<String> texts, boolean only) {
    boolean fits = Entry.Choice.fits(texts);
    String range = fits ? "" : ranges.computeIfAbsent(texts, this::place);
    return new Entry.Choice(texts, range, only);
  }

  private String place(List<String> texts) {
    List<List<Cell>> rows = new ArrayList<>();
    texts.forEach(text -> rows.add(List.of(Cell.of(text))));
    String number = String.valueOf(ranges.size() + 1);
    sheet.gap();
    int headings =
        sheet.table(Table.of("choices_" + number, "Choices", List.of("Choices " + number), rows));
    sheet.repeat(headings);
    return Place.on(FixListSheets.LISTS, headings + 1, 0, headings + texts.size(), 0);
  }

  /** A school's number, from the list where there is one; another may be typed. */
  Entry.Allowed schools() {
    if (schools.isEmpty()) {
      return new Entry.Whole(100_000, HIGHEST_URN);
    }
    int first = SchoolsSheet.FIRST_ROW;
    return new Entry.Choice(
        List.of(), Place.on(FixListSheets.SCHOOLS, first, 0, first + schools.size() - 1, 0), false);
  }

  /** The sheet, if any list stands there. */
  Optional<Sheet> sheet() {
    return ranges.isEmpty() ? Optional.empty() : Optional.of(sheet);
  }
}
