package strategymonitor.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a worksheet's XML as they come, keeping none. */
final class XlsxRows implements RawRows {
  private static final int LAST_ROW = 1_048_576;

  private final Parts parts;
  private final Xml xml;
  private final XlsxCells cells;
  private @Nullable PlainRows plain;
  private int row;
  private int column;
  private final BitSet hiddenColumns = new BitSet();

  XlsxRows(Parts parts, Xml xml, CellStyles styles, SharedTexts strings) {
    this.parts = parts;
    this.xml = xml;
    this.cells = new XlsxCells(styles, strings);
  }

  @Override
  public @Nullable RawRow next() throws Unreadable {
    RawRow read = plain == null ? null : plain.next();
    if (plain != null && read == null) {
      row = plain.row();
      plain = null;
    }
    return read == null ? parsed() : read;
  }

  /** The next row, of the parser where the rows are not plain. */
  private @Nullable RawRow parsed() throws Unreadable {
    int event = xml.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        CutContent left = xml.at("sheetData") ? xml.leaves() : null;
        if (left != null) {
          plain = new PlainRows(left, cells, row);
          return next();
        }
        RawRow read = element();
        if (read != null) {
          return read;
        }
      }
      event = xml.next();
    }
    return null;
  }

  private @Nullable RawRow element() throws Unreadable {
    if (xml.at("row")) {
      row = rowNumber(xml.attribute("r"));
      boolean hidden = XlsxCells.yes(xml.attribute("hidden", "0"));
      List<Cell> read = cells();
      return read.isEmpty() ? null : new RawRow(row, read, hidden);
    }
    if (xml.at("col")) {
      hideColumns();
    }
    return null;
  }

  private void hideColumns() throws Unreadable {
    if (XlsxCells.yes(xml.attribute("hidden", "0"))) {
      int first = number(xml.attribute("min"), 1, XlsxCells.LAST_COLUMN);
      int last = number(xml.attribute("max"), first, XlsxCells.LAST_COLUMN);
      hiddenColumns.set(Math.max(first - 1, 0), Math.max(first, last));
    }
  }

  @Override
  public BitSet hiddenColumns() {
    return hiddenColumns;
  }

  /** Rows come in order: no two have the same number. */
  private int rowNumber(@Nullable String written) throws Unreadable {
    int number = number(written, row + 1, LAST_ROW);
    if (number <= row || number > LAST_ROW) {
      throw Unreadable.damaged("a row that cannot be, numbered " + number + " after " + row);
    }
    return number;
  }

  private List<Cell> cells() throws Unreadable {
    List<Cell> cells = new ArrayList<>(12);
    column = -1;
    int characters = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.at("c")) {
        Cell cell = cell();
        if (cell != null) {
          cells.add(cell);
          characters += cell.text().length();
          RawRow.bound(row, characters);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.at("row")) {
        return cells;
      }
    }
  }

  private @Nullable Cell cell() throws Unreadable {
    String type = "n";
    String style = null;
    String reference = null;
    for (int i = xml.attributes() - 1; i >= 0; i--) {
      switch (xml.attributeName(i)) {
        case "r" -> reference = xml.attributeValue(i);
        case "s" -> style = xml.attributeValue(i);
        case "t" -> type = xml.attributeValue(i);
        default -> {}
      }
    }
    column = column(reference);
    String value = null;
    String formula = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.at("v")) {
          value = xml.text();
        } else if (xml.at("is")) {
          value = SharedStrings.rich(xml, "is");
        } else if (xml.at("f")) {
          formula = xml.text();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.at("c")) {
        return cells.of(column, type, styleOf(type, style, value), value, formula);
      }
    }
  }

  /** Of a number; no other cell's style matters, whatever it is. */
  private static int styleOf(String type, @Nullable String style, @Nullable String value)
      throws Unreadable {
    boolean number = value != null && !value.isBlank() && !XlsxCells.WITHOUT_STYLE.contains(type);
    return number && style != null ? number(style, 0, Integer.MAX_VALUE) : XlsxCells.NO_STYLE;
  }

  private int column(@Nullable String reference) throws Unreadable {
    int number = reference == null ? column + 2 : letters(reference);
    if (number < 1 || number > XlsxCells.LAST_COLUMN) {
      throw Unreadable.damaged("a cell that cannot be, in row " + row);
    }
    return number - 1;
  }

  /** The column of a reference such as AB12, counted from 1; 0 where it names none. */
  private static int letters(String reference) {
    int number = 0;
    for (int i = 0; i < reference.length() && number <= XlsxCells.LAST_COLUMN; i++) {
      int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
      if (letter < 0 || letter > 25) {
        return number;
      }
      number = number * 26 + letter + 1;
    }
    return number;
  }

  private static int number(@Nullable String written, int otherwise, int most) throws Unreadable {
    if (written == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(written);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException damaged) {
      // as if out of range
    }
    throw Unreadable.damaged("a row or style that cannot be, numbered " + written);
  }

  @Override
  public void close() {
    xml.close();
    parts.close();
  }
}
