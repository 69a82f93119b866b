package strategymonitor.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An .ods workbook, as LibreOffice and others save it. */
final class OdsWorkbook {
  private static final int MOST_SHEETS = 1_000;
  private static final int MOST_LISTED = 1_000_000;

  /** What may be passed over, again for each sheet that there is no room for. */
  private static final long MOST_READ_AGAIN = 4L << 30;

  private final ArrivedFile file;
  private final Limits limits;
  private final ReadSheet.Room room = new ReadSheet.Room();
  private boolean full;

  private OdsWorkbook(ArrivedFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Its sheets in order, hidden ones included, once it is clear that it is a plain workbook. */
  static List<RawSheet> sheets(ArrivedFile file, Limits limits) throws Unreadable {
    try (Parts parts = Parts.open(file.path(), limits)) {
      FileContent content = FileContent.ofParts(parts);
      if (content != FileContent.OPEN_WORKBOOK) {
        throw Unreadable.otherContent(content, "ods");
      }
      refuseMacros(parts);
      refuseEncrypted(parts);
      return new OdsWorkbook(file, limits).sheets(parts);
    }
  }

  /** Lists of libraries are no macros, and come with workbooks that have none. */
  private static void refuseMacros(Parts parts) throws Unreadable {
    for (String name : parts.names()) {
      boolean basic = name.matches("(basic|dialogs)/.*/(?!(script|dialog)-l[bc]\\.xml)[^/]+");
      if (basic || name.matches("scripts/.*[^/]")) {
        throw Unreadable.macros();
      }
    }
  }

  /** Looked for and not parsed: the list of older programs names a document type. */
  private static void refuseEncrypted(Parts parts) throws Unreadable {
    if (parts.text("META-INF/manifest.xml", MOST_LISTED).contains("encryption-data")) {
      throw Unreadable.encrypted();
    }
  }

  private List<RawSheet> sheets(Parts parts) throws Unreadable {
    List<RawSheet> sheets = new ArrayList<>();
    try (OdsTables tables = OdsTables.open(parts)) {
      for (int place = 0; tables.next(); place++) {
        String name = tables.name();
        boolean hidden = tables.hidden();
        OdsRows rows = tables.rows();
        OdsSheet.Kept kept = kept(rows);
        if (!rows.external()) {
          sheets.add(new OdsSheet(file.path(), file.shown(), name, place, hidden, kept, limits));
        }
        if (place >= MOST_SHEETS) {
          throw Unreadable.tooLarge("a workbook of more than %,d sheets".formatted(MOST_SHEETS));
        }
      }
    }
    refuseReadingAgain(sheets, parts.bytes(OdsTables.CONTENT));
    return sheets;
  }

  /** The table's rows; null where there is no room for them. */
  private OdsSheet.@Nullable Kept kept(OdsRows rows) throws Unreadable {
    List<RawRow> kept = new ArrayList<>();
    for (RawRow row = rows.next(); row != null; row = rows.next()) {
      full = full || !room.takes(row);
      if (full) {
        kept.clear();
      } else {
        kept.add(row);
      }
    }
    return full ? null : new OdsSheet.Kept(kept, rows.hiddenColumns());
  }

  /** All sheets stand in one part, so each that is read anew has those before it passed over. */
  private static void refuseReadingAgain(List<RawSheet> sheets, long bytes) throws Unreadable {
    long again = sheets.stream().filter(RawSheet::large).count();
    if (again * bytes > MOST_READ_AGAIN) {
      throw Unreadable.tooLarge("a workbook of %d large sheets".formatted(again));
    }
  }
}
