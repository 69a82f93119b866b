package strategymonitor.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Unit;

/** One column of figures of the open data: an indicator's value, or what it was worked out from. */
record OpenDataColumn(Definition definition, Part part) {
  private static final int LONGEST_LABEL = 80;

  enum Part {
    VALUE("", ""),
    NUMERATOR("_numerator", ": counted"),
    DENOMINATOR("_denominator", ": of");

    private final String ending;
    private final String words;

    Part(String ending, String words) {
      this.ending = ending;
      this.words = words;
    }
  }

  static List<OpenDataColumn> of(Definition definition) {
    boolean share = definition.unit() == Unit.PERCENT || definition.unit() == Unit.RATE;
    List<Part> parts = share ? List.of(Part.values()) : List.of(Part.VALUE);
    return parts.stream().map(part -> new OpenDataColumn(definition, part)).toList();
  }

  String name() {
    return definition.id().replace('-', '_') + part.ending;
  }

  String label() {
    String label = definition.title() + unitInWords() + part.words;
    return label.length() <= LONGEST_LABEL ? label : definition.id() + part.words;
  }

  private String unitInWords() {
    return part != Part.VALUE
        ? ""
        : switch (definition.unit()) {
          case DAYS -> " (days)";
          case RATE -> " (per hundred)";
          case PERCENT, COUNT, POINTS -> "";
        };
  }

  /** As the screening rules spell units: {@code %}, {@code pp} or none. */
  String unit() {
    if (part != Part.VALUE) {
      return "";
    }
    return switch (definition.unit()) {
      case PERCENT -> "%";
      case POINTS -> "pp";
      case COUNT, RATE, DAYS -> "";
    };
  }

  /** Places to show: the file holds up to four. */
  int places() {
    return part == Part.VALUE && definition.unit() != Unit.COUNT ? 1 : 0;
  }

  /** The cell of one figure: its number, else the letter that stands for it. */
  String cell(Shown shown) {
    BigDecimal number = number(shown);
    if (number != null) {
      return FigureCells.plain(number);
    }
    return shown.value() == null ? shown.symbol().substring(1, 2) : "z";
  }

  /** What was counted is told of an empty whole too: none of none. */
  private @Nullable BigDecimal number(Shown shown) {
    return switch (part) {
      case VALUE -> shown.value() == null ? null : shown.value().rounded(4);
      case NUMERATOR -> shown.numerator();
      case DENOMINATOR -> shown.denominator();
    };
  }
}
