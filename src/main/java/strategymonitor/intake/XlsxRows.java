package strategymonitor.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a worksheet's XML as they come, keeping none. */
final class XlsxRows implements RawRows {
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  private final Parts parts;
  private final Xml xml;
  private final CellStyles styles;
  private final SharedTexts strings;
  private int row;
  private int column;
  private final BitSet hiddenColumns = new BitSet();

  XlsxRows(Parts parts, Xml xml, CellStyles styles, SharedTexts strings) {
    this.parts = parts;
    this.xml = xml;
    this.styles = styles;
    this.strings = strings;
  }

  @Override
  public @Nullable RawRow next() throws Unreadable {
    int event = xml.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.at("row")) {
        row = rowNumber(xml.attribute("r"));
        boolean hidden = yes(xml.attribute("hidden", "0"));
        List<Cell> cells = cells();
        if (!cells.isEmpty()) {
          return new RawRow(row, cells, hidden);
        }
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.at("col")) {
        hideColumns();
      }
      event = xml.next();
    }
    return null;
  }

  private void hideColumns() throws Unreadable {
    if (yes(xml.attribute("hidden", "0"))) {
      int first = number(xml.attribute("min"), 1, LAST_COLUMN);
      int last = number(xml.attribute("max"), first, LAST_COLUMN);
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
        return cell(type, style, value, formula);
      }
    }
  }

  private @Nullable Cell cell(
      String type, @Nullable String style, @Nullable String value, @Nullable String formula)
      throws Unreadable {
    boolean text = type.equals("str") || type.equals("inlineStr") || type.equals("s");
    if (formula != null && (value == null || (value.isEmpty() && !text))) {
      return new Cell(column, Cell.Kind.UNCALCULATED, "=" + formula);
    }
    if (value == null || value.isBlank()) {
      return null;
    }
    return switch (type) {
      case "s" -> text(strings.get(value));
      case "str" -> text(PlainText.of(SharedStrings.unescaped(value)));
      case "inlineStr", "d" -> text(PlainText.of(value));
      case "b" -> new Cell(column, Cell.Kind.BOOLEAN, yes(value.strip()) ? "TRUE" : "FALSE");
      case "e" -> new Cell(column, Cell.Kind.ERROR, value);
      default -> new Cell(column, kind(style), value.strip());
    };
  }

  private @Nullable Cell text(String text) throws Unreadable {
    return text.isEmpty() ? null : Cell.ofText(column, text);
  }

  private static boolean yes(String value) {
    return value.equals("1") || value.equals("true");
  }

  private Cell.Kind kind(@Nullable String style) throws Unreadable {
    return style == null ? Cell.Kind.NUMBER : styles.kind(number(style, 0, Integer.MAX_VALUE));
  }

  private int column(@Nullable String reference) throws Unreadable {
    int number = reference == null ? column + 2 : letters(reference);
    if (number < 1 || number > LAST_COLUMN) {
      throw Unreadable.damaged("a cell that cannot be, in row " + row);
    }
    return number - 1;
  }

  /** The column of a reference such as AB12, counted from 1; 0 where it names none. */
  private static int letters(String reference) {
    int number = 0;
    for (int i = 0; i < reference.length() && number <= LAST_COLUMN; i++) {
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
