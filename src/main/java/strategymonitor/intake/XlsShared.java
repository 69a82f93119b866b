package strategymonitor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/**
 * What the sheets of an .xls workbook share.
 *
 * @param places where its worksheets lie, in order
 */
record XlsShared(List<Place> places, CellStyles styles, SharedTexts texts) {
  private static final int MOST_SHEETS = 1_000;
  private static final int WORKSHEET = 0;
  private static final int MACRO_SHEET = 1;

  /**
   * A worksheet's name and bytes.
   *
   * @param from its first byte
   * @param to the first byte after it
   */
  record Place(String name, boolean hidden, int from, int to) {}

  static XlsShared read(byte[] workbook) throws Unreadable {
    XlsRecords records = new XlsRecords(workbook, 0, workbook.length);
    List<Place> places = new ArrayList<>();
    Map<Integer, String> formats = new HashMap<>();
    List<Integer> styles = new ArrayList<>();
    SharedTexts texts = new SharedTexts();
    boolean from1904 = false;
    for (RecordInputStream in = records.next(); in != null; in = records.next()) {
      switch (in.getSid()) {
        case BoundSheetRecord.sid -> place(in, workbook.length, places);
        case DateWindow1904Record.sid -> from1904 = in.readUShort() == 1;
        case FormatRecord.sid -> {
          FormatRecord format = new FormatRecord(in);
          formats.put(format.getIndexCode(), format.getFormatString());
        }
        case ExtendedFormatRecord.sid -> {
          in.readUShort(); // its font
          styles.add(in.readUShort());
        }
        case SSTRecord.sid -> texts(in, texts);
        default -> {}
      }
    }
    return new XlsShared(ended(places), CellStyles.of(styles, formats, from1904), texts);
  }

  private static void texts(RecordInputStream in, SharedTexts texts) throws Unreadable {
    in.readInt(); // how often they are used
    int count = in.readInt();
    for (int i = 0; i < count && (in.remaining() > 0 || isContinued(in)); i++) {
      texts.add(PlainText.of(new UnicodeString(in).getString()));
    }
  }

  private static boolean isContinued(RecordInputStream in) {
    return in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
  }

  private static void place(RecordInputStream in, int bytes, List<Place> places) throws Unreadable {
    int from = in.readInt();
    boolean hidden = (in.readUByte() & 3) != 0;
    int type = in.readUByte();
    if (type == MACRO_SHEET) {
      throw Unreadable.macros();
    }
    if (type == WORKSHEET) {
      int length = in.readUByte();
      boolean wide = (in.readUByte() & 1) != 0;
      String name = wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
      places.add(new Place(name, hidden, from, bytes));
    }
    if (places.size() > MOST_SHEETS) {
      throw Unreadable.tooLarge("a workbook of more than %,d sheets".formatted(MOST_SHEETS));
    }
  }

  /** Each ends where the next begins, so that no byte is read as part of two. */
  private static List<Place> ended(List<Place> places) {
    return places.stream()
        .map(
            place ->
                new Place(
                    place.name,
                    place.hidden,
                    place.from,
                    places.stream()
                        .mapToInt(Place::from)
                        .filter(other -> other > place.from)
                        .min()
                        .orElse(place.to)))
        .toList();
  }
}
