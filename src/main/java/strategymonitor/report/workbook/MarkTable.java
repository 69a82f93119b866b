package strategymonitor.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Marks the cells of a table up as one, so that it can be found by its name. */
final class MarkTable {
  private static final String URI = "{504A1905-F514-4f6f-8877-14C23A59335A}";

  private MarkTable() {}

  static void on(XSSFSheet sheet, Sheet.PlacedTable placed) {
    Table table = placed.table();
    List<String> headings = table.headings();
    XSSFTable marked = sheet.createTable(null);
    marked.setName(table.name());
    marked.setDisplayName(table.name());
    CTTable mark = marked.getCTTable();
    mark.setRef(Place.range(placed.row(), 0, placed.row() + table.size(), headings.size() - 1));
    mark.setTotalsRowShown(false);
    // The rows are streamed, so the table cannot take its headings from their cells.
    addColumns(mark.addNewTableColumns(), headings);
    addStyle(mark.addNewTableStyleInfo());
    describe(mark, table);
  }

  private static void addColumns(CTTableColumns columns, List<String> headings) {
    columns.setCount(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      var column = columns.addNewTableColumn();
      column.setId(i + 1);
      column.setName(headings.get(i));
    }
  }

  private static void addStyle(CTTableStyleInfo style) {
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
    style.setShowRowStripes(false);
    style.setShowColumnStripes(false);
  }

  /** The alternative text. */
  private static void describe(CTTable mark, Table table) {
    try (XmlCursor cursor = Extension.in(mark.addNewExtLst().addNewExt(), URI)) {
      cursor.beginElement(Extension.name("table"));
      cursor.insertAttributeWithValue("altText", table.name());
      cursor.insertAttributeWithValue("altTextSummary", table.description());
    }
  }
}
