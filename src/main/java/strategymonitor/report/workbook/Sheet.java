package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sheet, put together from the top down. Rows count from 1, columns from 0. */
public final class Sheet {
  static final int PIXELS_A_UNIT = 8;
  private static final double GAP = 9;
  private static final double POINTS_A_PIXEL = 0.75;
  private static final double LANDSCAPE_WIDTH = 127;
  private static final double LANDSCAPE_HEIGHT = 508;
  private static final double PORTRAIT_WIDTH = 86;
  private static final double PORTRAIT_HEIGHT = 750;
  private static final double SHORTEST = 15;

  final String name;
  final boolean landscape;
  final double[] widths;
  final List<Band> bands = new ArrayList<>();
  final List<PlacedTable> tables = new ArrayList<>();
  final List<PlacedChart> charts = new ArrayList<>();
  final List<PlacedPicture> pictures = new ArrayList<>();
  final List<Sparkline> sparklines = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final List<Integer> breaks = new ArrayList<>();
  final List<Merge> merges = new ArrayList<>();
  final Map<Integer, List<Beside>> besides = new HashMap<>();
  boolean onePage;
  boolean plain;
  int printedColumns;
  int printedRows;
  private boolean tight;
  int repeatedFrom = 1;
  int repeatedTo = 1;
  private int next = 1;
  private double height;
  private double pageTop;

  /** Rows one under the other; a row's height is null where it is worked out from its cells. */
  record Band(int first, int size, Iterable<List<Cell>> rows, @Nullable Double height) {}

  /** A table and the row of its headings. */
  record PlacedTable(Table table, int row) {}

  /** A picture over room that was left for it, and the row it begins in. */
  record PlacedPicture(Picture picture, String description, int row, int width, int height) {}

  /** A chart, the cell of its upper left corner, and its size in pixels. */
  record PlacedChart(Chart chart, int row, int column, int width, int height) {}

  /**
   * Small columns in one cell, of the cells of a range; from nought on where the highest is known,
   * none of them being below it.
   */
  record Sparkline(int row, int column, String range, @Nullable BigDecimal highest) {}

  /** Cells of one row shown as one, for a paragraph of several lines; never in a table. */
  record Merge(int row, int lastColumn) {}

  /** A cell that is no part of the band its row is in. */
  record Beside(int column, Cell cell) {}

  /**
   * @param widths of the columns, in digits
   */
  public Sheet(String name, boolean landscape, double... widths) {
    this.name = name;
    this.landscape = landscape;
    this.widths = widths.clone();
  }

  public String name() {
    return name;
  }

  public int columns() {
    return widths.length;
  }

  /** How many pixels there are from the left of a column to the right of the last. */
  public int pixelsFrom(int column) {
    double width = 0;
    for (int i = column; i < widths.length; i++) {
      width += widths[i];
    }
    return (int) (width * PIXELS_A_UNIT);
  }

  /** The row that comes next. */
  public int next() {
    return next;
  }

  /** How high everything so far is, in points. */
  public double height() {
    return height;
  }

  /** The whole sheet on one page. */
  public Sheet onePage() {
    onePage = true;
    return this;
  }

  /** Only the first so many columns are printed, as wide as the page. */
  public Sheet printed(int columns) {
    printedColumns = columns;
    return this;
  }

  /** Only the rows down to this one are printed. */
  public Sheet printedTo(int row) {
    printedRows = row;
    return this;
  }

  /** Rows of tables without air, so that more of them fit on a page. */
  public Sheet tight() {
    tight = true;
    return this;
  }

  /** Data and nothing else: larger letters, no fills, no merged cells, the grid shown. */
  public Sheet plain() {
    plain = true;
    return this;
  }

  /** How many points fit under each other on one page, printed as wide as the page. */
  public double pageHeight() {
    int columns = printedColumns == 0 ? widths.length : printedColumns;
    double width = (double) (pixelsFrom(0) - pixelsFrom(columns)) / PIXELS_A_UNIT;
    double scale = Math.min(1, (landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH) / width);
    return (landscape ? LANDSCAPE_HEIGHT : PORTRAIT_HEIGHT) / scale;
  }

  public Sheet title(String title) {
    return line(Cell.of(title, plain ? Style.PLAIN_TITLE : Style.TITLE));
  }

  public Sheet subtitle(String text) {
    return text(text, Style.SUBTITLE);
  }

  public Sheet heading(String heading) {
    return line(Cell.of(heading, Style.HEADING));
  }

  /** A paragraph across the sheet. */
  public Sheet text(String text) {
    return text(text, Style.TEXT);
  }

  /** A paragraph from the first column to another, so that something may stand beside it. */
  public Sheet text(String text, int lastColumn) {
    return text(text, Style.TEXT, lastColumn);
  }

  private Sheet text(String text, Style style) {
    return text(text, style, widths.length - 1);
  }

  private Sheet text(String text, Style style, int lastColumn) {
    if (plain) {
      return line(Cell.of(text, Style.PLAIN_LINE));
    }
    double pixels = pixelsFrom(0) - pixelsFrom(lastColumn + 1) - 16.0;
    int lines = TextWidth.lines(text, style, pixels);
    if (lines > 1) {
      merges.add(new Merge(next, lastColumn));
    }
    Style kept = lines > 1 ? Style.PARAGRAPH : style;
    return add(List.of(List.of(Cell.of(text, kept))), 1, Math.max(SHORTEST, lines * 14.5));
  }

  public Sheet line(Cell... cells) {
    return add(List.of(List.of(cells)), 1, null);
  }

  public Sheet gap() {
    return add(List.of(List.of()), 1, GAP);
  }

  /** Rows without content, so high together, for a chart to stand on. */
  public Sheet room(double points) {
    double least = Math.max(0, points);
    while (least > 0) {
      double one = Math.min(least, SHORTEST);
      add(List.of(List.of()), 1, one);
      least -= one;
    }
    return this;
  }

  /**
   * A picture in rows of its own, made smaller where it is higher or wider than this.
   *
   * @param description the alternative text
   */
  public Sheet picture(Picture picture, String description, int mostWidth, int mostHeight) {
    double scale =
        Math.min(
            1,
            Math.min((double) mostWidth / picture.width(), (double) mostHeight / picture.height()));
    int height = (int) (picture.height() * scale);
    pictures.add(
        new PlacedPicture(picture, description, next, (int) (picture.width() * scale), height));
    return room(height * POINTS_A_PIXEL + GAP);
  }

  /** Starts a new page with the next row. */
  public Sheet newPage() {
    breaks.add(next - 1);
    pageTop = height;
    return this;
  }

  /**
   * A gap, or a new page where a table would not fit below what is there.
   *
   * @param above how high that is which stands above the table, in points
   */
  public Sheet together(Table table, double above) {
    double needed = GAP + above + heightOfAll(List.of(headings(table)), 1) + heightOf(table);
    boolean fits = needed <= pageHeight() - (height - pageTop) % pageHeight();
    return fits || height == pageTop ? gap() : newPage();
  }

  /** How high the rows of a table would be, without its headings, in points. */
  public double heightOf(Table table) {
    return heightOfAll(table.rows(), table.size());
  }

  /** Repeats the title, and on every page after the table's first its headings. */
  public Sheet repeat(int headingRow) {
    repeatedFrom = headingRow;
    repeatedTo = headingRow;
    return this;
  }

  /**
   * Adds a table.
   *
   * @return the row of its headings; its body begins with the next
   */
  public int table(Table table) {
    if (table.headings().size() > widths.length) {
      throw new IllegalArgumentException(
          "sheet %s must have a width for each column of %s".formatted(name, table.name()));
    }
    int row = next;
    tables.add(new PlacedTable(table, row));
    add(List.of(headings(table)), 1, null);
    add(table.rows(), table.size(), null);
    return row;
  }

  private List<Cell> headings(Table table) {
    List<Cell> headings = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      headings.add(Cell.of(table.headings().get(i), headingStyle(table, i)));
    }
    return headings;
  }

  private Style headingStyle(Table table, int column) {
    if (table.numbers().contains(column)) {
      return plain ? Style.PLAIN_HEADING_RIGHT : Style.TABLE_HEADING_RIGHT;
    }
    return plain ? Style.PLAIN_HEADING : Style.TABLE_HEADING;
  }

  /** Puts a chart with its upper left corner on a cell. */
  public Sheet chart(Chart chart, int row, int column, int width, int height) {
    charts.add(new PlacedChart(chart, row, column, width, height));
    return this;
  }

  public Sheet sparkline(int row, int column, String range, @Nullable BigDecimal highest) {
    sparklines.add(new Sparkline(row, column, range, highest));
    return this;
  }

  /** Cells of one column that somebody fills in. */
  public Sheet entry(Entry entry) {
    entries.add(entry);
    return this;
  }

  /** A cell to the right of a table, in the row of its headings or of its body. */
  public Sheet beside(int row, int column, Cell cell) {
    besides.computeIfAbsent(row, any -> new ArrayList<>()).add(new Beside(column, cell));
    return this;
  }

  double heightOf(List<Cell> cells) {
    double height = SHORTEST;
    for (int i = 0; i < cells.size(); i++) {
      height = Math.max(height, height(cells.get(i), i));
    }
    return Math.min(409, height);
  }

  private double height(Cell cell, int column) {
    Style style = cell.style();
    String text = cell.text();
    double pixels = widths[column] * PIXELS_A_UNIT - (style.ruled ? 20 : 9);
    int lines = text != null && style.wrapped ? TextWidth.lines(text, style, pixels) : 1;
    return lines * style.lineHeight() + (style.ruled && !tight ? 3 : 0);
  }

  private Sheet add(Iterable<List<Cell>> rows, int size, @Nullable Double fixed) {
    bands.add(new Band(next, size, rows, fixed));
    next += size;
    height += fixed != null ? fixed * size : heightOfAll(rows, size);
    return this;
  }

  /** Of long tables only the first rows are looked at: nothing is laid out after them. */
  private double heightOfAll(Iterable<List<Cell>> rows, int size) {
    double sum = 0;
    int seen = 0;
    for (List<Cell> row : rows) {
      if (++seen > 1000) {
        break;
      }
      sum += heightOf(row);
    }
    return seen > 1000 ? sum / 1000 * size : sum;
  }
}
