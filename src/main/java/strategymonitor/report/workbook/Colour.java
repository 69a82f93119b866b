package strategymonitor.report.workbook;

/** The palette. Text on a fill always has a contrast of at least 4.5 to 1. */
public enum Colour {
  DARK_BLUE("12436D"),
  TURQUOISE("28A197"),
  DARK_PINK("801650"),
  ORANGE("F46A25"),
  DARK_GREY("3D3D3D"),
  LIGHT_PURPLE("A285D1"),
  WHITE("FFFFFF"),
  BLACK("000000"),
  MIST("E7ECF0"),
  PAPER("FFF8E7"),
  LINE("BFC7CE");

  private final String rgb;

  Colour(String rgb) {
    this.rgb = rgb;
  }

  /** Six hexadecimal digits: red, green, blue. */
  public String rgb() {
    return rgb;
  }
}
