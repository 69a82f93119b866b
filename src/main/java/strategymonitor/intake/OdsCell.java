package strategymonitor.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads one cell of an .ods workbook: its value by its type, else the text of its paragraphs. */
final class OdsCell {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String CALC =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  /** Before it, Excel counts a day too many. */
  private static final LocalDate MARCH_1900 = LocalDate.of(1900, 3, 1);

  private final String type;
  private final String value;
  private final boolean error;
  private final @Nullable String formula;
  private final int column;

  private OdsCell(Xml xml, int column) {
    this.type = xml.attribute(OFFICE, "value-type", "");
    this.value = value(xml, type);
    this.error = xml.attribute(CALC, "value-type", "").equals("error");
    this.formula = xml.attribute("formula");
    this.column = column;
  }

  /** Reads the cell just begun, to its end; null where it holds nothing. */
  static @Nullable Cell read(Xml xml, int column) throws Unreadable {
    OdsCell cell = new OdsCell(xml, column);
    return cell.of(paragraphs(xml));
  }

  private static String value(Xml xml, String type) {
    return switch (type) {
      case "date" -> xml.attribute(OFFICE, "date-value", "");
      case "boolean" -> xml.attribute(OFFICE, "boolean-value", "");
      case "string" -> xml.attribute(OFFICE, "string-value", "");
      default -> xml.attribute(OFFICE, "value", "");
    };
  }

  private @Nullable Cell of(String shown) throws Unreadable {
    if (error || (formula != null && shown.matches("Err:\\d+|#[A-Z0-9/]+[!?]?"))) {
      return new Cell(column, Cell.Kind.ERROR, shown);
    }
    if (formula != null && type.isEmpty()) {
      return new Cell(column, Cell.Kind.UNCALCULATED, formula.replaceFirst("^[a-z]+:(?==)", ""));
    }
    return switch (type) {
      case "float", "currency" -> number(Cell.Kind.NUMBER, shown);
      case "percentage" -> number(Cell.Kind.PERCENT, shown);
      case "date" -> date(shown);
      case "boolean" ->
          new Cell(column, Cell.Kind.BOOLEAN, value.equals("true") ? "TRUE" : "FALSE");
      default -> text(value.isEmpty() ? shown : value);
    };
  }

  private @Nullable Cell number(Cell.Kind kind, String shown) throws Unreadable {
    return value.isEmpty() ? text(shown) : new Cell(column, kind, value);
  }

  private @Nullable Cell date(String shown) throws Unreadable {
    try {
      LocalDate day = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
      return day.isBefore(MARCH_1900)
          ? text(value)
          : new Cell(
              column, Cell.Kind.DATE_1900, String.valueOf(ChronoUnit.DAYS.between(DAY_0, day)));
    } catch (DateTimeException noDay) {
      return text(value.isEmpty() ? shown : value);
    }
  }

  private @Nullable Cell text(String written) throws Unreadable {
    String plain = PlainText.of(written);
    return plain.isEmpty() ? null : Cell.ofText(column, plain);
  }

  /** The cell's own paragraphs, a line each; notes and drawings on it are none of its text. */
  private static String paragraphs(Xml xml) throws Unreadable {
    String text = "";
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.at("p")) {
        StringBuilder paragraph = new StringBuilder(text);
        if (!text.isEmpty()) {
          paragraph.append('\n');
        }
        inline(xml, paragraph);
        text = paragraph.toString();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        xml.skip();
      }
    }
    return text;
  }

  /** What stands in a paragraph or a stretch of it, to its end. */
  private static void inline(Xml xml, StringBuilder text) throws Unreadable {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> element(xml, text);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.characters());
        default -> {}
      }
      if (text.length() > Xml.LONGEST_TEXT) {
        throw Unreadable.tooLarge("a text of more than " + Xml.LONGEST_TEXT + " characters");
      }
    }
  }

  private static void element(Xml xml, StringBuilder text) throws Unreadable {
    switch (xml.name()) {
      case "span", "a", "ruby", "ruby-base" -> inline(xml, text);
      case "s", "tab", "line-break" -> {
        text.append(' ');
        xml.skip();
      }
      default -> xml.skip();
    }
  }
}
