package strategymonitor.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes one return into its term's folder, and says what is to be found in it. */
final class WriteReturn {
  private WriteReturn() {}

  static List<Truth> to(Path folder, MadeReturn made) throws IOException {
    if (made.csv()) {
      for (Sheet sheet : made.sheets()) {
        WriteCsv.to(folder.resolve(made.file(sheet.name())), sheet);
      }
    } else {
      WriteXlsx.to(folder.resolve(made.file("")), sheets(made));
    }
    return truths(made);
  }

  /** The sheet that says whose return of what it is, then the data sheets. */
  static List<Sheet> sheets(MadeReturn made) {
    List<Sheet> sheets = new ArrayList<>(List.of(front(made)));
    sheets.addAll(made.sheets());
    return sheets;
  }

  private static Sheet front(MadeReturn made) {
    Sheet sheet = Sheet.of("Return", "Field", "Value");
    boolean titled = made.submittedBy().length() % 2 == 0;
    sheet.add("Return", made.kind());
    sheet.add("Term", titled ? made.term().title() : made.term().id());
    sheet.add("Submitted by", made.submittedBy());
    sheet.add("Contact", made.contact());
    sheet.add("Date submitted", made.submitted());
    return sheet;
  }

  private static List<Truth> truths(MadeReturn made) {
    List<Truth> truths = new ArrayList<>();
    for (Sheet sheet : made.sheets()) {
      for (int i = 0; i < sheet.lines().size(); i++) {
        int row = sheet.row(i);
        sheet
            .lines()
            .get(i)
            .raised()
            .forEach(
                r ->
                    truths.add(
                        new Truth(
                            made.file(sheet.name()), sheet.name(), row, r.column(), r.number())));
      }
    }
    return truths;
  }
}
