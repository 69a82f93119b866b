package strategymonitor.report.workbook;

/** The contrast of two colours as WCAG 2.2 defines it: 1 to 21. */
public final class Contrast {
  private Contrast() {}

  /**
   * @param one six hexadecimal digits
   * @param other six hexadecimal digits
   */
  public static double of(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String rgb) {
    return 0.2126 * part(rgb, 0) + 0.7152 * part(rgb, 2) + 0.0722 * part(rgb, 4);
  }

  private static double part(String rgb, int at) {
    double part = Integer.parseInt(rgb.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
