package strategymonitor.domain;

import java.util.List;

/** The kinds of files that come in like returns and hold words for the board, not figures. */
public final class Papers {
  /** What officers write beside the figures. */
  public static final String COMMENTARY = "Commentary";

  /** A report that was issued, with what the board wrote into it. */
  public static final String BOARD_REPORT = "Board report";

  public static final List<String> KINDS = List.of(COMMENTARY, BOARD_REPORT);

  private Papers() {}
}
