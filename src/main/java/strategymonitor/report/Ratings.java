package strategymonitor.report;

import strategymonitor.domain.TargetStatus;

/** What each rating says, in a sentence. */
final class Ratings {
  private Ratings() {}

  static String of(TargetStatus status) {
    return switch (status) {
      case MET -> "The figure is at its target or on the better side of it";
      case WITHIN_TOLERANCE -> "On the worse side of its target, by no more than the tolerance";
      case NOT_MET -> "On the worse side of its target by more than the tolerance";
      case NO_TARGET -> "Nobody has agreed a target, or the figure is context and is never rated";
      case CANT_TELL -> "Evidence is missing, hidden or too thin to say; the note says which";
    };
  }
}
