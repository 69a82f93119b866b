package strategymonitor.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TermDates;
import strategymonitor.job.Outcome.TermOutcome;

/** Who owes what, in one screen: counts a return kind, then names. */
final class OwedText {
  private static final int WIDTH = 100;
  private final TermDates dates;
  private final TermOutcome term;
  private final LocalDate today;
  private final List<String> lines = new ArrayList<>();

  OwedText(TermDates dates, TermOutcome term, LocalDate today) {
    this.dates = dates;
    this.term = term;
    this.today = today;
  }

  List<String> lines() {
    counts();
    named(today.isAfter(dates.deadline()) ? "Missing" : "Not received yet", names(State.MISSING));
    named("Late", names(State.LATE));
    named("To mend or answer", waiting());
    lines.add(
        "Rows left out by errors: %d. Queries waiting: %d, answered: %d. Files turned away: %d."
            .formatted(
                term.rowsLeftOut()
                    + term.rowsLeftOutElsewhere().values().stream().mapToLong(n -> n).sum(),
                term.queries(),
                term.answered(),
                term.rejections().stream().map(f -> f.finding().file()).distinct().count()));
    return lines;
  }

  /** {@code (16 days ago)}, or how many days are left. */
  String whenDue() {
    long days = ChronoUnit.DAYS.between(dates.deadline(), today);
    if (days == 0) {
      return "today";
    }
    String words = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days > 0 ? words + " ago" : "in " + words;
  }

  private void counts() {
    Map<String, long[]> kinds = new LinkedHashMap<>();
    for (ReturnStatus one : term.returns()) {
      kinds
          .computeIfAbsent(one.kind(), k -> new long[State.values().length])[
          one.state().ordinal()]++;
    }
    String row = "  %-26s %8s  %16s  %4s  %7s  %12s";
    lines.add(
        row.formatted(
            "Return", "Expected", State.ON_TIME.words(), "Late", "Missing", "Not expected"));
    long[] all = new long[State.values().length];
    kinds.forEach(
        (kind, states) -> {
          lines.add(row(row, kind, states));
          for (int i = 0; i < all.length; i++) {
            all[i] += states[i];
          }
        });
    lines.add(row(row, "All", all));
  }

  private static String row(String row, String kind, long[] states) {
    long onTime = states[State.ON_TIME.ordinal()];
    long late = states[State.LATE.ordinal()];
    long missing = states[State.MISSING.ordinal()];
    return row.formatted(
            kind,
            onTime + late + missing,
            onTime,
            late,
            missing,
            states[State.NOT_EXPECTED.ordinal()])
        .stripTrailing();
  }

  private Map<String, List<String>> names(State state) {
    Map<String, List<String>> names = new TreeMap<>();
    for (ReturnStatus one : term.returns()) {
      if (one.state() == state) {
        LocalDate received = one.received();
        String days =
            received == null
                ? ""
                : " (" + ChronoUnit.DAYS.between(dates.deadline(), received) + " days)";
        names.computeIfAbsent(one.kind(), k -> new ArrayList<>()).add(one.submitter() + days);
      }
    }
    return names;
  }

  private Map<String, List<String>> waiting() {
    Map<String, Map<String, long[]>> counts = new TreeMap<>();
    for (RecordedFinding one : term.findings()) {
      boolean error = !one.finding().query();
      if (!one.kind().isEmpty() && (error || term.answers().open(one))) {
        counts.computeIfAbsent(one.kind(), k -> new TreeMap<>())
            .computeIfAbsent(one.submitter(), s -> new long[2])[error ? 0 : 1]++;
      }
    }
    Map<String, List<String>> names = new TreeMap<>();
    counts.forEach(
        (kind, submitters) ->
            submitters.forEach(
                (submitter, count) ->
                    names
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(submitter + " (" + inWords(count) + ")")));
    return names;
  }

  private static String inWords(long[] count) {
    List<String> words = new ArrayList<>();
    if (count[0] > 0) {
      words.add(count[0] + (count[0] == 1 ? " error" : " errors"));
    }
    if (count[1] > 0) {
      words.add(count[1] + (count[1] == 1 ? " query" : " queries"));
    }
    return String.join(", ", words);
  }

  private void named(String heading, Map<String, List<String>> names) {
    if (names.isEmpty()) {
      return;
    }
    lines.add(heading + ":");
    names.forEach((kind, some) -> wrap("  " + kind + ": ", some));
  }

  private void wrap(String start, List<String> names) {
    StringBuilder line = new StringBuilder(start);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i) + (i + 1 < names.size() ? "; " : "");
      if (line.length() + name.length() > WIDTH && !line.toString().isBlank()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder("    ");
      }
      line.append(name);
    }
    lines.add(line.toString().stripTrailing());
  }
}
