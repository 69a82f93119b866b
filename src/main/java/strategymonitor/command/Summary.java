package strategymonitor.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import strategymonitor.domain.BritishTime;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.job.CameEmpty;
import strategymonitor.job.Outcome;
import strategymonitor.job.Outcome.TermOutcome;

/** What a command says at its end: where the board report lies, and what needs a person. */
final class Summary {
  private static final int SHOWN = 10;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private final Console console;
  private final LocalDate today;

  /**
   * @param now by which it is told what is due
   */
  Summary(Console console, Instant now) {
    this.console = console;
    this.today = BritishTime.day(now);
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
    } else {
      console.print("");
      console.print("What needs a person's attention, %s:".formatted(term.term().title()));
      attention.forEach(console::print);
    }
    notYetDue(term).ifPresent(console::print);
  }

  private Optional<String> notYetDue(TermOutcome term) {
    int waiting = term.missing().size();
    if (waiting == 0 || overdue(term)) {
      return Optional.empty();
    }
    return Optional.of(
        "Not yet due: %s, by %s. Who owes them: monitor status"
            .formatted(count(waiting, "return", "returns"), DAY.format(term.dates().deadline())));
  }

  private boolean overdue(TermOutcome term) {
    return term.dates().overdue(today);
  }

  private List<String> attention(TermOutcome term) {
    List<String> lines = new ArrayList<>();
    rejections(term, lines);
    leftOut(term, lines);
    empty(term, lines);
    if (overdue(term)) {
      missing(term, lines);
    }
    notExpected(term, lines);
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
    for (RecordedFinding rejection : term.unsettledRejections()) {
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
    long all = term.allRowsLeftOut();
    if (all == 0) {
      return;
    }
    lines.add("  " + count(all, "row was", "rows were") + " left out by errors:");
    elsewhere.forEach((file, rows) -> lines.add("    %s: %d".formatted(file, rows)));
    List<ReturnStatus> affected = term.returns().stream().filter(r -> leftOut(r) > 0).toList();
    some(affected, r -> "%s, %s: %d".formatted(r.kind(), r.submitter(), leftOut(r)), lines);
  }

  private static long leftOut(ReturnStatus status) {
    return status.counts().stream().mapToLong(count -> count.leftOut()).sum();
  }

  private static void empty(TermOutcome term, List<String> lines) {
    List<CameEmpty> empty = term.arrived().empty();
    if (empty.isEmpty()) {
      return;
    }
    lines.add("  " + count(empty.size(), "return", "returns") + " came empty:");
    some(empty, e -> "%s, from %s: %s".formatted(e.kind(), e.submitter(), e.inWords()), lines);
  }

  private static void notExpected(TermOutcome term, List<String> lines) {
    List<String> names = new NotExpected(term.returns()).lines();
    if (names.isEmpty()) {
      return;
    }
    lines.add(
        "  "
            + count(names.size(), "return", "returns")
            + " came under a name that nobody expects, and counted all the same:");
    some(names, name -> name, lines);
    lines.add("    " + NotExpected.MEND);
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
    some(missing, r -> "%s, from %s".formatted(r.kind(), r.submitter()), lines);
  }

  private static void late(TermOutcome term, List<String> lines) {
    long late = term.returns().stream().filter(r -> r.state() == ReturnStatus.State.LATE).count();
    if (late > 0) {
      lines.add("  " + count(late, "return came", "returns came") + " after the deadline.");
    }
  }

  /** A line each, for as many as a screen has room for. */
  private static <T> void some(List<T> all, Function<T, String> inWords, List<String> lines) {
    all.stream().limit(SHOWN).forEach(one -> lines.add("    " + inWords.apply(one)));
    more(all.size(), lines);
  }

  private static void more(int size, List<String> lines) {
    if (size > SHOWN) {
      lines.add("    … and " + (size - SHOWN) + " more. All of them: monitor status");
    }
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
