package strategymonitor.report.fixlist;

/** The formats of the sheets that are added, as numbers in the workbook's own list. */
final class Look {
  private static final String BLACK = "<color rgb=\"FF000000\"/>";
  private static final String TOP = "vertical=\"top\" wrapText=\"1\"";
  private static final String LINE = "FFBFC7CE";
  final int title;
  final int text;
  final int heading;
  final int body;
  final int number;
  final int link;
  final int answer;
  private final Styles styles;
  private final int strong;
  private final int ruled;

  Look(Styles styles) {
    this.styles = styles;
    int plain = styles.font("<sz val=\"11\"/>" + BLACK);
    this.strong = styles.font("<b/><sz val=\"11\"/>" + BLACK);
    this.ruled = styles.border(LINE);
    int none = 0;
    this.title =
        styles.format(
            styles.font("<b/><sz val=\"20\"/><color rgb=\"FF12436D\"/>"),
            none,
            none,
            "vertical=\"center\"");
    this.text = styles.format(plain, none, none, "vertical=\"center\"");
    this.heading =
        styles.format(
            styles.font("<b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/>"),
            styles.fill("FF12436D"),
            ruled,
            TOP);
    this.body = styles.format(plain, none, ruled, TOP);
    this.number = styles.format(plain, none, ruled, "horizontal=\"right\" vertical=\"top\"");
    this.link =
        styles.format(
            styles.font("<u/><sz val=\"11\"/><color rgb=\"FF12436D\"/>"), none, ruled, TOP);
    this.answer = styles.format(plain, styles.fill("FFFFF8E7"), ruled, TOP);
  }

  int mark(Mark mark) {
    return styles.format(strong, styles.fill(mark.colour()), ruled, TOP);
  }
}
