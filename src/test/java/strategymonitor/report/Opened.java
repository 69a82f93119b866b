package strategymonitor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A written workbook, opened again by a reader that had no part in writing it. */
final class Opened implements AutoCloseable {
  private final DataFormatter formatter = new DataFormatter(java.util.Locale.UK);
  private final Path file;
  final XSSFWorkbook workbook;

  Opened(Path file) {
    this.file = file;
    try {
      this.workbook = new XSSFWorkbook(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a person sees in a table: its body, row by row, one text a column. */
  List<List<String>> table(String name) {
    XSSFTable table = workbook.getTable(name);
    List<List<String>> rows = new ArrayList<>();
    for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        cells.add(seen(table.getXSSFSheet().getRow(row).getCell(column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  private String seen(@org.jspecify.annotations.Nullable Cell cell) {
    return cell == null ? "" : formatter.formatCellValue(cell);
  }

  /** Every filled cell of every sheet, as a person sees it. */
  String text() {
    StringBuilder text = new StringBuilder();
    workbook.forEach(
        sheet -> {
          text.append("== ").append(sheet.getSheetName()).append('\n');
          for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(seen(cell).replace("\n", " / ")));
            if (!String.join("", cells).isEmpty()) {
              text.append(String.join(" | ", cells)).append('\n');
            }
          }
        });
    return text.toString();
  }

  XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  List<XSSFSheet> sheets() {
    List<XSSFSheet> sheets = new ArrayList<>();
    workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
    return sheets;
  }

  XSSFFont font(Cell cell) {
    return workbook.getFontAt(cell.getCellStyle().getFontIndex());
  }

  /** Everything the file holds, part by part, as text. */
  Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
