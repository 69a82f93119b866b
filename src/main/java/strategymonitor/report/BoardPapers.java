package strategymonitor.report;

import java.util.List;
import java.util.stream.Collectors;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.SentenceBank;

/**
 * What the board reads beside the figures.
 *
 * @param progress of each recommendation, then of each next step
 * @param disagreements each flag that may be raised, in words
 * @param sentences that may be said of the figures
 * @param changes since figures were shown before
 * @param comments of officers, in the order in which they came
 * @param agreed what the board wrote into earlier reports, in the order in which they came
 */
public record BoardPapers(
    List<Progress> progress,
    List<Disagreement> disagreements,
    SentenceBank sentences,
    Changes changes,
    List<Comment> comments,
    List<AgreedAction> agreed) {
  public BoardPapers {
    comments = List.copyOf(comments);
    agreed = List.copyOf(agreed);
    progress = List.copyOf(progress);
    disagreements = List.copyOf(disagreements);
  }

  /** Without anybody's own words. */
  public BoardPapers(
      List<Progress> progress,
      List<Disagreement> disagreements,
      SentenceBank sentences,
      Changes changes) {
    this(progress, disagreements, sentences, changes, List.of(), List.of());
  }

  /** The same, with what people wrote. */
  public BoardPapers with(List<Comment> said, List<AgreedAction> before) {
    return new BoardPapers(progress, disagreements, sentences, changes, said, before);
  }

  /** What officers say of an indicator, each with its author; empty where nobody does. */
  String said(String indicator) {
    return comments.stream()
        .filter(comment -> comment.indicator().equals(indicator))
        .map(comment -> comment.text() + " (" + comment.author() + ")")
        .collect(Collectors.joining("\n"));
  }

  /** Nothing beside the figures. */
  public static BoardPapers none() {
    return new BoardPapers(List.of(), List.of(), SentenceBank.NONE, Changes.NONE);
  }
}
