package strategymonitor.report;

import org.jspecify.annotations.Nullable;
import strategymonitor.report.workbook.Style;

/** How far a recommendation has come, in words first. */
enum ProgressStatus {
  COMPLETE("Complete", "✓", Style.MET),
  ON_TRACK("On track", "→", Style.MET),
  AT_RISK("At risk", "!", Style.WITHIN_TOLERANCE),
  NOT_STARTED("Not started", "–", Style.NO_TARGET),
  NOT_REPORTED("Not reported", "?", Style.CANT_TELL);

  private final String words;
  private final String symbol;
  private final Style style;

  ProgressStatus(String words, String symbol, Style style) {
    this.words = words;
    this.symbol = symbol;
    this.style = style;
  }

  static ProgressStatus of(Progress progress) {
    @Nullable String said = progress.status();
    for (ProgressStatus one : values()) {
      if (one.words.equals(said)) {
        return one;
      }
    }
    return NOT_REPORTED;
  }

  boolean good() {
    return this == COMPLETE || this == ON_TRACK;
  }

  String shown() {
    return symbol + " " + words;
  }

  Style style() {
    return style;
  }
}
