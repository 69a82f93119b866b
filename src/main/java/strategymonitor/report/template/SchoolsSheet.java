package strategymonitor.report.template;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.FixListSheets;
import strategymonitor.domain.School;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** The schools and their numbers. */
final class SchoolsSheet {
  static final int FIRST_ROW = 4;

  private SchoolsSheet() {}

  static Sheet of(List<School> schools) {
    Sheet sheet = new Sheet(FixListSheets.SCHOOLS, false, 12, 48, 26, 26);
    sheet.title("List of schools");
    sheet.subtitle("Another school's number may be typed too.");
    List<List<Cell>> rows = new ArrayList<>();
    for (School school : schools) {
      rows.add(
          List.of(
              Cell.of(java.math.BigDecimal.valueOf(school.urn()), "0", Style.NUMBER),
              Cell.of(school.name()),
              Cell.of(school.district().isEmpty() ? "[x]" : school.district()),
              Cell.of(school.phase())));
    }
    int headings =
        sheet.table(
            Table.of(
                    "list_of_schools",
                    "Each school with its number, area and phase",
                    List.of("URN", "School", "Area", "Phase"),
                    rows)
                .numbersIn(0));
    if (headings + 1 != FIRST_ROW) {
      throw new IllegalStateException("schools must begin in row " + FIRST_ROW);
    }
    return sheet.repeat(headings);
  }
}
