package strategymonitor.report.fixlist;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import strategymonitor.domain.FixListSheets;
import strategymonitor.report.WholeFile;

/**
 * Writes a fix-list: the submitter's own workbook with each finding marked at its cell, the list of
 * them before it. Where a workbook cannot be opened, or is written in a way that leaves no room for
 * marks, the list goes out alone.
 */
public final class WriteFixList {
  private final FixList list;

  public WriteFixList(FixList list) {
    this.list = list;
  }

  /**
   * Writes it under a name in a folder, which is made where it is not there.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public Path into(Path folder, String name) {
    return WholeFile.write(folder.resolve(name), out -> write(list, out));
  }

  private static void write(FixList list, OutputStream out) throws IOException {
    try (Parts parts = parts(list)) {
      prepare(parts, list);
      parts.write(out, list.issued());
    } catch (Uneditable | IndexOutOfBoundsException | NumberFormatException unusual) {
      if (list.alone()) {
        throw new IllegalStateException("a list alone must be written", unusual);
      }
      LoggerFactory.getLogger(WriteFixList.class)
          .info("{}: its list goes out alone: {}", list.file(), unusual.getMessage());
      write(list.listAlone(), out);
    }
  }

  private static Parts parts(FixList list) throws IOException {
    Path original = list.original();
    if (original == null) {
      return PlainBook.of("To correct: " + list.file(), list.rows());
    }
    try {
      return Parts.of(original);
    } catch (IOException damaged) {
      throw new Uneditable("a file that cannot be opened");
    }
  }

  private static void prepare(Parts parts, FixList list) {
    Book book = new Book(parts);
    List<String> ours = List.of(FixListSheets.FINDINGS, FixListSheets.ABOUT);
    book.sheets().stream().filter(s -> ours.contains(s.name())).forEach(book::remove);
    Styles styles = new Styles(parts, book);
    mark(parts, book, styles, list);
    Look look = new Look(styles);
    AboutSheet about = new AboutSheet(list, look);
    about.into(parts, book, book.add(FixListSheets.ABOUT, false, "$4:$4"));
    new FindingsSheet(list, look, about).into(parts, book);
    styles.write();
    book.openOnFirst();
  }

  private static void mark(Parts parts, Book book, Styles styles, FixList list) {
    Marks marks = new Marks(list);
    for (Book.SheetPart sheet : book.sheets()) {
      String before = parts.text(sheet.part());
      String after = new MarkCells(before, styles, marks.fills(sheet.name())).marked();
      if (!after.equals(before)) {
        parts.put(sheet.part(), after);
      }
      new Notes(parts, book, sheet.part()).put(marks.words(sheet.name()));
    }
  }
}
