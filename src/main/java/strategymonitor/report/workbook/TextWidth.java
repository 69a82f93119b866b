package strategymonitor.report.workbook;

/**
 * How wide text is in Arial, without asking for fonts: loading them would cost more than writing
 * the whole workbook.
 */
final class TextWidth {
  // Thousandths of the point size, for the characters from space to tilde.
  private static final short[] REGULAR = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };
  private static final double BOLD = 1.08;
  private static final int OTHER = 700;

  private TextWidth() {}

  /** In pixels of 1/96 inch. */
  static double of(CharSequence text, Style style) {
    long thousandths = 0;
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) - ' ';
      thousandths += at >= 0 && at < REGULAR.length ? REGULAR[at] : OTHER;
    }
    double pixels = thousandths / 1000.0 * style.points * 96 / 72;
    return style.bold ? pixels * BOLD : pixels;
  }

  /** How many lines the text takes in so many pixels, broken between words where it can be. */
  static int lines(String text, Style style, double pixels) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += Math.max(1, linesOfOne(paragraph, style, pixels));
    }
    return lines;
  }

  private static int linesOfOne(String paragraph, Style style, double pixels) {
    double space = of(" ", style);
    int lines = 1;
    double at = 0;
    for (String word : paragraph.split(" ", -1)) {
      double width = of(word, style);
      if (at > 0 && at + space + width > pixels) {
        lines++;
        at = 0;
      }
      lines += (int) (width / pixels);
      at = (at == 0 ? 0 : at + space) + width % pixels;
    }
    return lines;
  }
}
