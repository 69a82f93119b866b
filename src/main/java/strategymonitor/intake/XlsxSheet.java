package strategymonitor.intake;

import java.nio.file.Path;

/** A worksheet of an .xlsx workbook. */
record XlsxSheet(
    Path path,
    String file,
    String name,
    String part,
    boolean hidden,
    boolean large,
    CellStyles styles,
    SharedTexts strings,
    Limits limits)
    implements RawSheet {

  @Override
  public RawRows rows() throws Unreadable {
    Parts parts = Parts.open(path, limits);
    try {
      return new XlsxRows(parts, parts.get(part, "sheetData"), styles, strings);
    } catch (Unreadable damaged) {
      parts.close();
      throw damaged;
    }
  }
}
