package strategymonitor.report.workbook;

import static strategymonitor.report.workbook.Colour.BLACK;
import static strategymonitor.report.workbook.Colour.DARK_BLUE;
import static strategymonitor.report.workbook.Colour.DARK_GREY;
import static strategymonitor.report.workbook.Colour.DARK_PINK;
import static strategymonitor.report.workbook.Colour.LIGHT_PURPLE;
import static strategymonitor.report.workbook.Colour.MIST;
import static strategymonitor.report.workbook.Colour.ORANGE;
import static strategymonitor.report.workbook.Colour.PAPER;
import static strategymonitor.report.workbook.Colour.TURQUOISE;
import static strategymonitor.report.workbook.Colour.WHITE;

import org.jspecify.annotations.Nullable;

/** How a cell looks. The theme as data: nothing else decides on fonts, fills or borders. */
public enum Style {
  TITLE(20, true, DARK_BLUE, null, Side.LEFT, false, false),
  SUBTITLE(11, false, DARK_GREY, null, Side.LEFT, false, false),
  HEADING(14, true, DARK_BLUE, null, Side.LEFT, false, false),
  TEXT(11, false, BLACK, null, Side.LEFT, false, false),
  PARAGRAPH(11, false, BLACK, null, Side.LEFT, true, false),
  TABLE_HEADING(11, true, WHITE, DARK_BLUE, Side.LEFT, true, true),
  TABLE_HEADING_RIGHT(11, true, WHITE, DARK_BLUE, Side.RIGHT, true, true),
  STRONG_LINE(12, true, BLACK, null, Side.LEFT, false, false),
  BODY(11, false, BLACK, null, Side.LEFT, true, true),
  STRONG(11, true, BLACK, null, Side.LEFT, true, true),
  PROSE(11, false, BLACK, null, Side.LEFT, true, true),
  STRONG_PROSE(11, true, BLACK, null, Side.LEFT, true, true),
  LINK(11, false, DARK_BLUE, null, Side.LEFT, true, true),
  NUMBER(11, false, BLACK, null, Side.RIGHT, true, true),
  STRONG_NUMBER(11, true, BLACK, null, Side.RIGHT, true, true),
  TOTAL(11, true, BLACK, MIST, Side.LEFT, true, true),
  TOTAL_NUMBER(11, true, BLACK, MIST, Side.RIGHT, true, true),
  MET(11, true, BLACK, TURQUOISE, Side.LEFT, true, true),
  WITHIN_TOLERANCE(11, true, BLACK, ORANGE, Side.LEFT, true, true),
  NOT_MET(11, true, WHITE, DARK_PINK, Side.LEFT, true, true),
  NO_TARGET(11, false, DARK_GREY, null, Side.LEFT, true, true),
  CANT_TELL(11, true, BLACK, LIGHT_PURPLE, Side.LEFT, true, true),
  TO_FILL(11, false, DARK_GREY, PAPER, Side.LEFT, true, true),
  ENTRY(11, false, BLACK, null, Side.LEFT, false, false),
  PLAIN_TITLE(16, true, BLACK, null, Side.LEFT, false, false),
  PLAIN_LINE(12, false, BLACK, null, Side.LEFT, false, false),
  PLAIN_LINE_LINK(12, false, DARK_BLUE, null, Side.LEFT, false, false),
  PLAIN_HEADING(12, true, BLACK, null, Side.LEFT, true, true),
  PLAIN_HEADING_RIGHT(12, true, BLACK, null, Side.RIGHT, true, true),
  PLAIN(12, false, BLACK, null, Side.LEFT, true, true),
  PLAIN_NUMBER(12, false, BLACK, null, Side.RIGHT, true, true),
  PLAIN_LINK(12, false, DARK_BLUE, null, Side.LEFT, true, true);

  enum Side {
    LEFT,
    RIGHT
  }

  final int points;
  final boolean bold;
  final Colour ink;
  final @Nullable Colour fill;
  final Side side;
  final boolean wrapped;
  final boolean ruled;

  Style(
      int points,
      boolean bold,
      Colour ink,
      @Nullable Colour fill,
      Side side,
      boolean wrapped,
      boolean ruled) {
    this.points = points;
    this.bold = bold;
    this.ink = ink;
    this.fill = fill;
    this.side = side;
    this.wrapped = wrapped;
    this.ruled = ruled;
  }

  /** Whether long texts of a row begin at one height. */
  boolean top() {
    return this == PROSE || this == STRONG_PROSE || plain();
  }

  /** Whether it is of a sheet that is data and nothing else. */
  private boolean plain() {
    return name().startsWith("PLAIN");
  }

  boolean underlined() {
    return name().endsWith("LINK");
  }

  /** The height of one line in it, in points. */
  double lineHeight() {
    return Math.ceil(points * 1.3 * 4) / 4;
  }
}
