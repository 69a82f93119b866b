package strategymonitor.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Result;
import strategymonitor.domain.Suggestion;
import strategymonitor.domain.Term;

/** The rows of {@code history.xlsx} as figures of their terms. */
final class HistoryRows {
  private static final String ALL = "All";

  private final Map<String, Definition> definitions;
  private final SortedMap<Term, List<Result>> results = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<List<Object>> keys = new HashSet<>();

  HistoryRows(Map<String, Definition> definitions) {
    this.definitions = definitions;
  }

  History history() {
    return new History(results, findings);
  }

  void add(HistoryRow row) {
    if (row.blank()) {
      return;
    }
    Optional<Term> term = term(row);
    Definition definition = definition(row);
    if (definition != null) {
      Breakdown breakdown = breakdown(row, definition);
      String group = breakdown == null ? ALL : group(row, breakdown);
      HistoryFigure figure = new HistoryFigure(row, definition);
      if (term.isPresent() && breakdown != null && row.findings().isEmpty()) {
        keep(row, term.get(), figure.as(breakdown, group));
      }
    }
    findings.addAll(row.findings());
  }

  private void keep(HistoryRow row, Term term, Result figure) {
    if (keys.add(List.of(term, figure.indicator(), figure.breakdown(), figure.group()))) {
      results.computeIfAbsent(term, t -> new ArrayList<>()).add(figure);
    } else {
      row.wrong("1050", null, "each term, indicator, breakdown and group once");
    }
  }

  private static Optional<Term> term(HistoryRow row) {
    Optional<Term> term = Term.find(row.text(HistoryRow.TERM));
    if (term.isEmpty()) {
      boolean blank = row.text(HistoryRow.TERM).isEmpty();
      row.wrong(blank ? "1031" : "1030", HistoryRow.TERM, "a term such as 2025-26-autumn");
    }
    return term;
  }

  private @Nullable Definition definition(HistoryRow row) {
    String written = row.text(HistoryRow.INDICATOR);
    Definition definition = definitions.get(written.toLowerCase(Locale.ROOT));
    if (definition == null) {
      row.wrong(
          written.isEmpty() ? "1031" : "1030",
          HistoryRow.INDICATOR,
          "the id of an indicator",
          written.isEmpty() ? "" : Suggestion.didYouMean(written, definitions.keySet()));
    }
    return definition;
  }

  private static @Nullable Breakdown breakdown(HistoryRow row, Definition definition) {
    String written = row.text(HistoryRow.BREAKDOWN).toLowerCase(Locale.ROOT);
    Breakdown breakdown = written.isEmpty() ? Breakdown.ALL : Breakdown.find(written).orElse(null);
    if (breakdown == null
        || (breakdown != Breakdown.ALL && !definition.breakdowns().contains(breakdown))) {
      List<String> known = new ArrayList<>(List.of(Breakdown.ALL.label()));
      definition.breakdowns().forEach(one -> known.add(one.label()));
      row.wrong("1030", HistoryRow.BREAKDOWN, "one of " + String.join(", ", known));
      return null;
    }
    return breakdown;
  }

  private static String group(HistoryRow row, Breakdown breakdown) {
    String written = row.text(HistoryRow.GROUP);
    if (breakdown != Breakdown.ALL) {
      if (written.isEmpty()) {
        row.wrong("1031", HistoryRow.GROUP, "a group of the breakdown");
      }
      return written;
    }
    if (!written.isEmpty() && !written.equalsIgnoreCase(ALL)) {
      row.wrong("1030", HistoryRow.GROUP, "All, as there is no breakdown");
    }
    return ALL;
  }
}
