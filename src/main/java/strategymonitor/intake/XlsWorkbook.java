package strategymonitor.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** An .xls workbook, read into memory: its format holds no more than 65,536 rows a sheet. */
final class XlsWorkbook {
  private static final int MOST_COLUMNS = 256;

  private final boolean from1904;

  private XlsWorkbook(boolean from1904) {
    this.from1904 = from1904;
  }

  /** One workbook at a time, since each takes many times its size while it is read. */
  static synchronized List<RawSheet> sheets(ArrivedFile file) throws Unreadable {
    try (POIFSFileSystem content = new POIFSFileSystem(file.path().toFile(), true)) {
      refuse(content.getRoot());
      try (HSSFWorkbook workbook = new HSSFWorkbook(content)) {
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        return new XlsWorkbook(from1904).sheets(workbook, file.shown());
      }
    } catch (EncryptedDocumentException encrypted) {
      throw Unreadable.encrypted();
    } catch (OldExcelFormatException old) {
      throw Unreadable.otherType("a workbook of Excel 95 or older");
    } catch (OutOfMemoryError tooMuch) {
      throw Unreadable.tooLarge("an old workbook (.xls) that does not fit into memory");
    } catch (IOException | RuntimeException damaged) {
      throw Unreadable.damaged("a damaged or incomplete workbook");
    }
  }

  private static void refuse(DirectoryNode root) throws Unreadable {
    if (root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("_VBA_PROJECT")) {
      throw Unreadable.macros();
    }
    FileContent content = FileContent.ofEntries(root);
    if (content != FileContent.OLD_WORKBOOK) {
      throw Unreadable.otherContent(content, "xls");
    }
  }

  private List<RawSheet> sheets(HSSFWorkbook workbook, String shown) {
    List<RawSheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      HSSFSheet sheet = workbook.getSheetAt(i);
      List<RawRow> rows =
          StreamSupport.stream(sheet.spliterator(), false)
              .map(this::row)
              .filter(row -> !row.cells().isEmpty())
              .toList();
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      sheets.add(new XlsSheet(shown, sheet.getSheetName(), hidden, hiddenColumns(sheet), rows));
    }
    return sheets;
  }

  private static BitSet hiddenColumns(HSSFSheet sheet) {
    BitSet hidden = new BitSet();
    for (int column = 0; column < MOST_COLUMNS; column++) {
      hidden.set(column, sheet.isColumnHidden(column));
    }
    return hidden;
  }

  private RawRow row(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (org.apache.poi.ss.usermodel.Cell cell : row) {
      Cell read = cell(cell);
      if (read != null) {
        cells.add(read);
      }
    }
    return new RawRow(row.getRowNum() + 1, cells, row.getZeroHeight());
  }

  private @Nullable Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    int column = cell.getColumnIndex();
    return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case NUMERIC -> new Cell(column, kind(cell), String.valueOf(cell.getNumericCellValue()));
      case STRING -> text(column, PlainText.of(cell.getStringCellValue()));
      case BOOLEAN ->
          new Cell(column, Cell.Kind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> new Cell(column, Cell.Kind.ERROR, error(cell));
      case BLANK, FORMULA, _NONE -> null;
    };
  }

  private static String error(org.apache.poi.ss.usermodel.Cell cell) {
    return org.apache.poi.ss.usermodel.FormulaError.forInt(cell.getErrorCellValue()).getString();
  }

  private static @Nullable Cell text(int column, String text) {
    return text.isEmpty() ? null : new Cell(column, Cell.Kind.TEXT, text);
  }

  private Cell.Kind kind(org.apache.poi.ss.usermodel.Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    return format == null ? Cell.Kind.NUMBER : CellStyles.kind(format, from1904);
  }

  /** A sheet that was read with its workbook. */
  private record XlsSheet(
      String file, String name, boolean hidden, BitSet hiddenColumns, List<RawRow> kept)
      implements RawSheet {
    @Override
    public RawRows rows() {
      return RawRows.of(kept, hiddenColumns);
    }
  }
}
