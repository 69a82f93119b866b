package strategymonitor.intake;

import java.util.ArrayList;
import java.util.List;

/** Opens files as sheets, whatever their format. */
final class Sheets {
  private final KnownHeadings headings;
  private final Limits limits;

  Sheets(KnownHeadings headings, Limits limits) {
    this.headings = headings;
    this.limits = limits;
  }

  /** The sheets of a file, of which a small one is read whole. */
  List<ReadSheet> of(ArrivedFile file, ReadSheet.Room room) throws Unreadable {
    List<ReadSheet> sheets = new ArrayList<>();
    for (RawSheet sheet : raw(file)) {
      sheets.add(ReadSheet.of(sheet, room));
    }
    return sheets;
  }

  /** The start of a CSV file's sheet, as much of it as can be read. */
  ReadSheet start(ArrivedFile csv) throws Unreadable {
    return ReadSheet.start(raw(csv).get(0));
  }

  private List<RawSheet> raw(ArrivedFile file) throws Unreadable {
    return switch (FileKind.of(file, limits)) {
      case XLSX -> XlsxWorkbook.sheets(file, limits);
      case XLS -> XlsWorkbook.sheets(file);
      case ODS -> OdsWorkbook.sheets(file, limits);
      case CSV -> List.of(CsvFile.sheet(file, headings));
    };
  }
}
