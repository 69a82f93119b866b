package strategymonitor.report;

import java.util.List;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.SentenceBank;

/**
 * What the board reads beside the figures.
 *
 * @param progress of each recommendation, then of each next step
 * @param disagreements each flag that may be raised, in words
 * @param sentences that may be said of the figures
 * @param changes since figures were shown before
 */
public record BoardPapers(
    List<Progress> progress,
    List<Disagreement> disagreements,
    SentenceBank sentences,
    Changes changes) {
  public BoardPapers {
    progress = List.copyOf(progress);
    disagreements = List.copyOf(disagreements);
  }

  /** Nothing beside the figures. */
  public static BoardPapers none() {
    return new BoardPapers(List.of(), List.of(), SentenceBank.NONE, Changes.NONE);
  }
}
