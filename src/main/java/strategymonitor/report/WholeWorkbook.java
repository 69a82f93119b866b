package strategymonitor.report;

import java.nio.file.Path;
import java.util.List;
import strategymonitor.report.accessibility.CheckAccessibility;
import strategymonitor.report.accessibility.Rigour;
import strategymonitor.report.workbook.Workbook;

/** A workbook that appears whole, and only if everybody can read it. */
final class WholeWorkbook {
  private WholeWorkbook() {}

  /**
   * @throws NotForEverybody if it breaks an essential line; then no file appears
   */
  static Path write(Path file, Workbook workbook, Rigour rigour) {
    return WholeFile.write(file, workbook::write, unfinished -> check(unfinished, file, rigour));
  }

  private static void check(Path unfinished, Path file, Rigour rigour) {
    List<String> breaches =
        new CheckAccessibility(unfinished, String.valueOf(file.getFileName()), rigour).breaches();
    if (!breaches.isEmpty()) {
      throw new NotForEverybody(breaches);
    }
  }
}
