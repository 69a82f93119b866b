package strategymonitor.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A board report in the hands of the board. */
final class IssuedReport {
  private static final int ACTION = 4;
  private static final int OWNER = 5;

  private IssuedReport() {}

  /** Agrees an action on every exception, and saves the report elsewhere; what was agreed. */
  static String write(Path issued, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(issued);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(to)) {
      for (Row row : workbook.getSheet("Exceptions")) {
        Cell action = row.getCell(ACTION);
        if (action != null && action.getStringCellValue().equals("To be agreed")) {
          // made anew: changed in place, the cell would keep its first text beside the new one
          row.createCell(ACTION).setCellValue("Visit every school");
          row.createCell(OWNER).setCellValue("Jo");
        }
      }
      workbook.write(out);
    }
    return "Visit every school (Jo)";
  }

  /** Every text of its exceptions. */
  static List<String> actions(Path report) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(report);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet sheet = workbook.getSheet("Exceptions");
      sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    }
    return texts;
  }
}
