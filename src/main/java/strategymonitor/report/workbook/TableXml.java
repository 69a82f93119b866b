package strategymonitor.report.workbook;

import java.util.List;

/** Writes the mark-up of one table. */
final class TableXml {
  private TableXml() {}

  static void write(Xml xml, Sheet.PlacedTable placed, int number) {
    Table table = placed.table();
    List<String> headings = table.headings();
    String range = Place.range(placed.row(), 0, placed.row() + table.size(), headings.size() - 1);
    xml.raw("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"")
        .raw(number)
        .raw("\" name=\"" + table.name() + "\" displayName=\"" + table.name() + "\" ref=\"" + range)
        .raw("\" totalsRowShown=\"0\"><tableColumns count=\"" + headings.size() + "\">");
    for (int i = 0; i < headings.size(); i++) {
      xml.raw("<tableColumn id=\"" + (i + 1) + "\" name=\"").text(headings.get(i)).raw("\"/>");
    }
    xml.raw("</tableColumns><tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\"")
        .raw(" showRowStripes=\"0\" showColumnStripes=\"0\"/>")
        .raw("<extLst><ext uri=\"{504A1905-F514-4f6f-8877-14C23A59335A}\"")
        .raw(" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">")
        .raw("<x14:table altText=\"" + table.name() + "\" altTextSummary=\"")
        .text(table.description())
        .raw("\"/></ext></extLst></table>");
  }
}
