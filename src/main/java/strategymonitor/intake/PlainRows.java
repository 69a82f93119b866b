package strategymonitor.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.intake.PlainMarkup.NotPlain;

/**
 * Reads the rows of a worksheet as spreadsheet programs write them, and stops at the first that is
 * written in any other way.
 */
final class PlainRows {
  private static final int LAST_ROW = 1_048_576;
  private static final List<String> TYPES = List.of("s", "n", "str", "b", "inlineStr", "e", "d");

  private final PlainMarkup xml;
  private final XlsxCells cells;
  private int row;
  private int rowNow;
  private boolean hidden;
  private int column;
  private int style;
  private String type = "n";

  /**
   * @param row the number of the last row before these; 0: none
   */
  PlainRows(CutContent content, XlsxCells cells, int row) {
    this.xml = new PlainMarkup(content);
    this.cells = cells;
    this.row = row;
  }

  /** The number of the row read last. */
  int row() {
    return row;
  }

  /** The next filled row; null where what comes next is for the parser. */
  @Nullable RawRow next() throws Unreadable {
    try {
      while (true) {
        Optional<RawRow> read = xml.take(this::read);
        row = rowNow;
        if (read.isPresent()) {
          return read.get();
        }
      }
    } catch (NotPlain | IOException forTheParser) {
      return null; // which comes upon the same
    }
  }

  /** A row, empty where none of its cells holds anything. */
  private Optional<RawRow> read() throws NotPlain, Unreadable {
    xml.skipSpace();
    if (!xml.passesTag("<row")) {
      throw PlainMarkup.unusual();
    }
    rowAttributes();
    List<Cell> read = new ArrayList<>(12);
    if (!xml.endTag()) {
      cells(read);
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(new RawRow(rowNow, read, hidden));
  }

  private void rowAttributes() throws NotPlain {
    rowNow = row + 1;
    hidden = false;
    boolean numbered = false;
    while (xml.attribute()) {
      xml.refuseNamespaces();
      if (xml.named("r")) {
        once(numbered);
        numbered = true;
        rowNow = xml.whole();
      } else if (xml.named("hidden")) {
        hidden = xml.valued("1") || xml.valued("true");
      }
    }
    if (rowNow <= row || rowNow > LAST_ROW) {
      throw PlainMarkup.unusual();
    }
  }

  private static void once(boolean already) throws NotPlain {
    if (already) {
      throw PlainMarkup.unusual();
    }
  }

  private void cells(List<Cell> read) throws NotPlain, Unreadable {
    column = -1;
    int characters = 0;
    while (true) {
      xml.skipSpace();
      if (xml.passesTag("<c")) {
        Cell cell = cell();
        if (cell != null) {
          read.add(cell);
          characters += cell.text().length();
          RawRow.bound(rowNow, characters);
        }
      } else {
        xml.expect("</row>");
        return;
      }
    }
  }

  private @Nullable Cell cell() throws NotPlain, Unreadable {
    cellAttributes();
    if (xml.endTag()) {
      return null;
    }
    if (type.equals("s") && xml.passes("<v>")) {
      return sharedText();
    }
    String value = null;
    String formula = null;
    xml.skipSpace();
    while (!xml.passes("</c>")) {
      if (value == null && xml.passesTag("<v")) {
        value = text("</v>");
      } else if (value == null && xml.passes("<is>")) {
        value = inline();
      } else if (formula == null && xml.passesTag("<f")) {
        formula = text("</f>");
      } else {
        throw PlainMarkup.unusual();
      }
      xml.skipSpace();
    }
    return cells.of(column, type, style, value, formula);
  }

  private void cellAttributes() throws NotPlain {
    int before = column;
    column = -1;
    style = XlsxCells.NO_STYLE;
    type = "";
    while (xml.attribute()) {
      xml.refuseNamespaces();
      if (xml.named("r")) {
        once(column >= 0);
        column = xml.column() - 1;
      } else if (xml.named("s")) {
        once(style >= 0);
        style = xml.whole();
      } else if (xml.named("t")) {
        once(!type.isEmpty());
        type = type();
      }
    }
    type = type.isEmpty() ? "n" : type;
    column = column < 0 ? before + 1 : column;
    if (column >= XlsxCells.LAST_COLUMN) {
      throw PlainMarkup.unusual();
    }
  }

  private String type() throws NotPlain {
    for (String known : TYPES) {
      if (xml.valued(known)) {
        return known;
      }
    }
    throw PlainMarkup.unusual();
  }

  private @Nullable Cell sharedText() throws NotPlain, Unreadable {
    xml.passText();
    if (!xml.textIsWhole()) {
      throw PlainMarkup.unusual();
    }
    int index = xml.textAsWhole();
    xml.expect("</v>");
    xml.skipSpace();
    xml.expect("</c>");
    return cells.shared(column, index);
  }

  /** The text of an element whose tag has begun. */
  private String text(String closing) throws NotPlain {
    while (xml.attribute()) {
      xml.refuseNamespaces();
    }
    if (xml.endTag()) {
      return "";
    }
    xml.passText();
    String text = xml.text();
    xml.expect(closing);
    return text;
  }

  private String inline() throws NotPlain {
    if (!xml.passesTag("<t")) {
      throw PlainMarkup.unusual();
    }
    String text = SharedStrings.unescaped(text("</t>"));
    xml.expect("</is>");
    return text;
  }
}
