package strategymonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Definition;

/** What officers ask the board to decide, few enough for a page. */
final class DecisionsAsked {
  private static final int MOST = 5;
  private final TermReport report;

  DecisionsAsked(TermReport report) {
    this.report = report;
  }

  List<String> inWords() {
    Map<String, String> titles = new HashMap<>();
    for (Definition one : report.figures().definitions()) {
      titles.put(one.id(), one.title());
    }
    List<Comment> asked =
        report.papers().comments().stream().filter(one -> !one.decision().isEmpty()).toList();
    List<String> lines = new ArrayList<>();
    for (Comment one : asked.subList(0, Math.min(MOST, asked.size()))) {
      String title = titles.getOrDefault(one.indicator(), one.indicator());
      lines.add(title + ": " + one.decision() + " (asked by " + one.author() + ")");
    }
    if (asked.size() > MOST) {
      lines.add("And %d more, in the officers' commentary.".formatted(asked.size() - MOST));
    }
    return lines;
  }
}
