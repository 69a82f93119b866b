package strategymonitor.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.job.Outcome;
import strategymonitor.job.Outcome.TermOutcome;

/** What a command says at its end: where the board report lies, and what needs a person. */
final class Summary {
  private static final int SHOWN = 10;
  private final Console console;

  Summary(Console console) {
    this.console = console;
  }

  void say(Outcome outcome) {
    TermOutcome term = outcome.term();
    if (term == null) {
      console.print(
          "No return has come for any term yet. Put workbooks into a folder named for their term,"
              + " such as 2025-26-autumn, in the input folder.");
      return;
    }
    term.boardReport()
        .ifPresent(
            file -> console.print("Board report, %s: %s".formatted(term.term().title(), file)));
    List<String> attention = attention(term);
    if (attention.isEmpty()) {
      console.say("Nothing needs a person's attention.");
      return;
    }
    console.print("");
    console.print("What needs a person's attention, %s:".formatted(term.term().title()));
    attention.forEach(console::print);
  }

  private static List<String> attention(TermOutcome term) {
    List<String> lines = new ArrayList<>();
    rejections(term, lines);
    leftOut(term, lines);
    missing(term, lines);
    late(term, lines);
    if (term.queries() > 0) {
      lines.add("  " + count(term.queries(), "query waits", "queries wait") + " for an answer.");
    }
    if (!lines.isEmpty() && term.boardReport().isPresent()) {
      String id = term.term().id();
      lines.add(
          "  Every finding, with its cell: data-quality-%s.xlsx and findings-%s.csv beside the board report."
              .formatted(id, id));
    }
    return lines;
  }

  private static void rejections(TermOutcome term, List<String> lines) {
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    for (RecordedFinding rejection : term.rejections()) {
      byFile
          .computeIfAbsent(rejection.finding().file(), file -> new ArrayList<>())
          .add(rejection.finding().message());
    }
    if (byFile.isEmpty()) {
      return;
    }
    lines.add("  " + count(byFile.size(), "file was", "files were") + " turned away:");
    byFile.values().stream()
        .limit(SHOWN)
        .forEach(messages -> messages.forEach(message -> lines.add("    " + message)));
    more(byFile.size(), lines);
  }

  private static void leftOut(TermOutcome term, List<String> lines) {
    Map<String, Long> elsewhere = term.rowsLeftOutElsewhere();
    long all = term.rowsLeftOut() + elsewhere.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return;
    }
    lines.add("  " + count(all, "row was", "rows were") + " left out by errors:");
    elsewhere.forEach((file, rows) -> lines.add("    %s: %d".formatted(file, rows)));
    List<ReturnStatus> affected = term.returns().stream().filter(r -> leftOut(r) > 0).toList();
    affected.stream()
        .limit(SHOWN)
        .forEach(r -> lines.add("    %s, %s: %d".formatted(r.kind(), r.submitter(), leftOut(r))));
    more(affected.size(), lines);
  }

  private static long leftOut(ReturnStatus status) {
    return status.counts().stream().mapToLong(count -> count.leftOut()).sum();
  }

  private static void missing(TermOutcome term, List<String> lines) {
    List<ReturnStatus> missing = term.missing();
    if (missing.isEmpty()) {
      return;
    }
    lines.add(
        "  "
            + count(missing.size(), "expected return has", "expected returns have")
            + " not come:");
    missing.stream()
        .limit(SHOWN)
        .forEach(r -> lines.add("    %s, from %s".formatted(r.kind(), r.submitter())));
    more(missing.size(), lines);
  }

  private static void late(TermOutcome term, List<String> lines) {
    long late = term.returns().stream().filter(r -> r.state() == ReturnStatus.State.LATE).count();
    if (late > 0) {
      lines.add("  " + count(late, "return came", "returns came") + " after the deadline.");
    }
  }

  private static void more(int size, List<String> lines) {
    if (size > SHOWN) {
      lines.add("    … and " + (size - SHOWN) + " more.");
    }
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
