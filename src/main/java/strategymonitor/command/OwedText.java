package strategymonitor.command;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import strategymonitor.domain.Causes;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TermDates;
import strategymonitor.job.CameEmpty;
import strategymonitor.job.Outcome.TermOutcome;

/** Who owes what, in one screen: counts a return kind, then names. */
final class OwedText {
  private static final int WIDTH = 100;
  private final TermDates dates;
  private final TermOutcome term;
  private final LocalDate today;
  private final String missing;
  private final Map<String, List<RecordedFinding>> turnedAway = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  OwedText(TermDates dates, TermOutcome term, LocalDate today) {
    this.dates = dates;
    this.term = term;
    this.today = today;
    this.missing = dates.overdue(today) ? "Missing" : "Not yet due";
    for (RecordedFinding one : term.rejections()) {
      turnedAway.computeIfAbsent(one.finding().file(), f -> new ArrayList<>()).add(one);
    }
  }

  List<String> lines() {
    counts();
    named(missing, names(State.MISSING));
    named("Late", names(State.LATE));
    named("Came empty", empty());
    named("Words for the board", words());
    notExpected();
    turnedAway();
    named("To mend or answer", waiting());
    lines.add(
        "Rows left out by errors: %d. Queries waiting: %d, answered: %d. Files turned away: %d."
            .formatted(term.allRowsLeftOut(), term.queries(), term.answered(), turnedAway.size()));
    mentions();
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
    term.returns().stream()
        .filter(one -> !one.words())
        .forEach(
            one ->
                kinds
                    .computeIfAbsent(one.kind(), k -> new long[State.values().length])[
                    one.state().ordinal()]++);
    String row = "  %-26s %8s  %16s  %4s  %11s  %12s";
    lines.add(
        row.formatted(
            "Return", "Expected", State.ON_TIME.words(), "Late", missing, "Not expected"));
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

  private Map<String, List<String>> empty() {
    Map<String, List<String>> names = new TreeMap<>();
    for (CameEmpty one : term.arrived().empty()) {
      names
          .computeIfAbsent(one.kind(), k -> new ArrayList<>())
          .add(one.submitter() + " (" + one.inWords() + ")");
    }
    return names;
  }

  private Map<String, List<String>> words() {
    return term.returns().stream()
        .filter(ReturnStatus::words)
        .collect(
            groupingBy(
                ReturnStatus::kind,
                TreeMap::new,
                flatMapping(one -> one.files().stream(), toList())));
  }

  private void notExpected() {
    List<String> names = new NotExpected(term.returns()).lines();
    if (!names.isEmpty()) {
      lines.add("Not expected under this name:");
      names.forEach(name -> lines.add("  " + name));
      lines.add("  " + NotExpected.MEND);
    }
  }

  private void turnedAway() {
    if (turnedAway.isEmpty()) {
      return;
    }
    lines.add("Turned away:");
    turnedAway.forEach(
        (file, why) -> {
          String by = term.arrived().replaced().get(file);
          lines.add(
              "  %s: %s".formatted(file, by == null ? reasons(why) : "since replaced by " + by));
        });
  }

  private static String reasons(List<RecordedFinding> why) {
    return why.stream()
        .map(RecordedFinding::finding)
        .map(f -> "%s (%s)".formatted(reason(f), f.number()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String reason(Finding finding) {
    return switch (finding.number()) {
      case "1002" -> "no heading \"" + finding.column() + "\"";
      case "1005" -> "no sheet \"" + finding.sheet() + "\"";
      default -> finding.found();
    };
  }

  private void mentions() {
    long mentions = term.arrived().mentions();
    if (mentions > 0) {
      lines.add(
          "Noticed, and nothing left out for it: %d. Each stands in data-quality-%s.xlsx, sheet Mentions."
              .formatted(mentions, dates.term().id()));
    }
  }

  private Map<String, List<String>> waiting() {
    Map<String, Map<String, List<RecordedFinding>>> found = new TreeMap<>();
    for (RecordedFinding one : term.findings()) {
      boolean open = !one.finding().query() || term.answers().open(one);
      boolean settled = turnedAway.containsKey(one.finding().file());
      if (!one.kind().isEmpty() && open && !settled) {
        found
            .computeIfAbsent(one.kind(), k -> new TreeMap<>())
            .computeIfAbsent(one.submitter(), s -> new ArrayList<>())
            .add(one);
      }
    }
    Map<String, List<String>> names = new TreeMap<>();
    found.forEach(
        (kind, submitters) ->
            submitters.forEach(
                (submitter, some) ->
                    names
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(submitter + " (" + inWords(some) + ")")));
    return names;
  }

  private static String inWords(List<RecordedFinding> found) {
    List<String> words = new ArrayList<>();
    String errors = Causes.inWords(found);
    if (!errors.isEmpty()) {
      words.add(errors);
    }
    long queries = found.stream().filter(one -> one.finding().query()).count();
    if (queries > 0) {
      words.add(queries + (queries == 1 ? " query" : " queries"));
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
