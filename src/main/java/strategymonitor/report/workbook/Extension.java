package strategymonitor.report.workbook;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;

/** What Excel 2010 added to the format, which POI has no types for. */
final class Extension {
  private static final String EXCEL_2010 =
      "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String FORMULAS = "http://schemas.microsoft.com/office/excel/2006/main";

  private Extension() {}

  /** A place to add elements in; the prefixes are those that Excel itself writes. */
  static XmlCursor in(CTExtension extension, String uri) {
    extension.setUri(uri);
    XmlCursor cursor = extension.newCursor();
    cursor.toNextToken();
    cursor.insertNamespace("x14", EXCEL_2010);
    cursor.insertNamespace("xm", FORMULAS);
    cursor.toParent();
    cursor.toEndToken();
    return cursor;
  }

  static QName name(String name) {
    return new QName(EXCEL_2010, name, "x14");
  }

  static QName formula(String name) {
    return new QName(FORMULAS, name, "xm");
  }
}
