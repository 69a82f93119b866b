package strategymonitor.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;

/** An .xls workbook, whose records are read as they come and never made into a model of it. */
final class XlsWorkbook {
  private XlsWorkbook() {}

  /** Its worksheets in order, hidden ones included. */
  static List<RawSheet> sheets(ArrivedFile file) throws Unreadable {
    try {
      byte[] content = XlsContent.of(file);
      XlsShared shared = XlsShared.read(content);
      List<RawSheet> sheets = new ArrayList<>();
      for (XlsShared.Place place : shared.places()) {
        sheets.add(XlsSheet.read(file.shown(), content, place, shared));
      }
      return sheets;
    } catch (EncryptedDocumentException encrypted) {
      throw Unreadable.encrypted();
    } catch (IOException | RuntimeException damaged) {
      throw damaged();
    }
  }

  static Unreadable damaged() {
    return Unreadable.damaged("a damaged or incomplete workbook");
  }
}
