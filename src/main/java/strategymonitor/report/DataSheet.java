package strategymonitor.report;

import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** A sheet of the data workbook: its title, what stands on it, and one table. */
record DataSheet(Sheet sheet, String title, int rows) {
  static final String CONTENTS = "Contents";

  static DataSheet of(String name, String title, String about, Table table, double... widths) {
    Sheet sheet = new Sheet(name, widths.length > 6, widths).plain();
    sheet.title(title);
    sheet.text("This worksheet contains one table. " + about);
    sheet.line(Cell.of("Go to the contents", Style.PLAIN_LINE_LINK).linkedTo("#" + CONTENTS));
    sheet.repeat(sheet.table(table));
    return new DataSheet(sheet, title, table.size());
  }
}
