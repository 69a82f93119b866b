package strategymonitor.report.fixlist;

import java.util.Optional;
import strategymonitor.domain.Answer;
import strategymonitor.domain.Answers;
import strategymonitor.domain.RecordedFinding;

/** What a finding means to who mends it, what matters most first. */
enum Mark {
  REJECTED("Error: the file is not taken in", "FFFFC9B8"),
  LEFT_OUT("Error: the row is left out", "FFFFC9B8"),
  BLANKED("Error: the cell is read as blank", "FFFFDCC9"),
  OPEN("Query: please answer", "FFFFEDB3"),
  ANSWERED("Query: answered", "FFDCEBDD");

  private final String words;
  private final String colour;

  Mark(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  static Mark of(RecordedFinding recorded, Answers answers) {
    if (recorded.finding().query()) {
      Optional<Answer> answer = answers.to(recorded);
      return answer.isPresent() ? ANSWERED : OPEN;
    }
    if (recorded.finding().outcome().startsWith("The file")) {
      return REJECTED;
    }
    return recorded.finding().outcome().startsWith("The row") ? LEFT_OUT : BLANKED;
  }

  String words() {
    return words;
  }

  /** The fill of the cell: alpha, red, green, blue. Black on it has a contrast of 13 and more. */
  String colour() {
    return colour;
  }

  boolean error() {
    return this != OPEN && this != ANSWERED;
  }

  /** Whether a fill's colour is one of the marks. */
  static boolean marks(String colour) {
    for (Mark mark : values()) {
      if (mark.colour.equalsIgnoreCase(colour)) {
        return true;
      }
    }
    return false;
  }
}
