package strategymonitor.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Finding;
import strategymonitor.domain.SheetDefinition;

/** Opens {@code history.xlsx}, the totals of terms from before there were returns. */
final class HistoryFile {
  private static final String SHEET = "Indicator history";

  /** Only these two must be there: the rest may be left to what is usual, or be absent. */
  private static final List<String> REQUIRED = List.of(HistoryRow.TERM, HistoryRow.INDICATOR);

  private static final SheetDefinition LAYOUT =
      new SheetDefinition(
          "History",
          SHEET,
          "",
          true,
          HistoryRow.HEADINGS.stream().map(HistoryFile::column).toList(),
          List.of(),
          false);

  private final Document document;
  private final Map<String, Definition> definitions;

  private HistoryFile(Document document, Map<String, Definition> definitions) {
    this.document = document;
    this.definitions = definitions;
  }

  private static Column column(String heading) {
    boolean optional = !REQUIRED.contains(heading);
    return new Column(heading, List.of(), ColumnType.TEXT, optional, optional, Map.of());
  }

  /**
   * What it says.
   *
   * @param definitions by indicator
   */
  static History read(Document document, Map<String, Definition> definitions) {
    HistoryFile file = new HistoryFile(document, definitions);
    try {
      Path copy = Files.createTempFile("history", ".xlsx");
      try {
        Files.write(copy, document.content());
        return file.read(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (Unreadable why) {
      return History.of(Rejections.unreadable(document.shown(), why));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private History read(Path copy) throws Unreadable {
    ArrivedFile file =
        new ArrivedFile(copy, document.shown(), document.fingerprint(), document.content().length);
    FileKind.of(file, Limits.USUAL);
    SheetHeadings headings = new SheetHeadings(LAYOUT);
    for (RawSheet raw : XlsxWorkbook.sheets(file, Limits.USUAL)) {
      ReadSheet sheet = ReadSheet.start(raw);
      HeadingRow row = headings.best(sheet);
      if (PlainText.key(raw.name()).equals(PlainText.key(SHEET)) || row.missing().isEmpty()) {
        return rows(sheet, row);
      }
    }
    return History.of(
        Rejections.noDataSheet(
            document.shown(), "a sheet \"" + SHEET + "\"", "none of that name or headings", ""));
  }

  private History rows(ReadSheet sheet, HeadingRow headings) throws Unreadable {
    if (!headings.missing().isEmpty()) {
      return missing(sheet, headings.missing());
    }
    HistoryRows rows = new HistoryRows(definitions);
    HistoryRow.Columns columns = new HistoryRow.Columns(headings.columns());
    try (RawRows all = sheet.raw().rows()) {
      int number = 0;
      for (RawRow row = all.next(); row != null; row = all.next()) {
        if (number++ > headings.above()) {
          rows.add(new HistoryRow(document.shown(), sheet.name(), row, columns));
        }
      }
    }
    return rows.history();
  }

  private History missing(ReadSheet sheet, List<String> headings) {
    List<Finding> findings = new ArrayList<>();
    headings.forEach(
        heading ->
            findings.add(
                Rejections.missingHeading(document.shown(), sheet.name(), heading, "none")));
    return new History(new java.util.TreeMap<>(), findings);
  }
}
