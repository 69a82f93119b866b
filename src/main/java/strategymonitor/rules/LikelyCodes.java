package strategymonitor.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Recommendation;
import strategymonitor.domain.Row;
import strategymonitor.domain.Suggestion;

/** Which code was probably meant where one names nothing, among those of the same return. */
final class LikelyCodes {
  /** What rows of a return refer to, by the table and the column of its code. */
  private static final Map<String, String> REFERRED_TO =
      Map.of(
          "cpd_session", "Session code",
          "network_session", "Session code",
          "system_leader", "Leader reference");

  private static final List<String> PATHWAYS =
      List.of("Educators and leaders of learning", "Governors");

  /** Of a return in which everything is misspelt, the first are enough. */
  private static final int MOST = 500;

  private final RuleBook book;
  private final Set<String> referredTo = new LinkedHashSet<>();
  private final Map<String, Optional<String>> meant = new HashMap<>();
  private final Map<String, UncheckedRow> leftOut = new HashMap<>();

  LikelyCodes(RuleBook book) {
    this.book = book;
  }

  /** Takes a row that later ones may refer to, left out or not. */
  void see(Row row) {
    String heading = REFERRED_TO.get(row.sheet().table());
    if (heading != null && row.value(heading) != null) {
      referredTo.add(row.text(heading));
    }
  }

  /** Takes a row that was left out, of which later ones that refer to it are to be told. */
  void leftOut(UncheckedRow row) {
    String heading = REFERRED_TO.get(row.row().sheet().table());
    if (heading != null && row.row().value(heading) != null) {
      leftOut.putIfAbsent(row.row().text(heading), row);
    }
  }

  /** What was said, with the row that is to blame, or the code that was probably meant. */
  RuleFinding helped(RuleFinding said, Row row) {
    boolean refers = said.number().equals("1060") || said.number().equals("4004");
    UncheckedRow own = refers ? leftOut.get(row.text(said.heading())) : null;
    return own == null ? meant(said, row) : follows(said, own);
  }

  private static RuleFinding follows(RuleFinding said, UncheckedRow own) {
    int number = own.row().number();
    return said.following(
        Finding.rowOf(own.file(), own.sheetInFile(), number),
        "It stands in row %d of the sheet \"%s\", which was left out itself. Mend what is said of that row and send the return again; this row then counts."
            .formatted(number, own.sheetInFile()));
  }

  /** What was said, with the code that was probably meant. */
  private RuleFinding meant(RuleFinding said, Row row) {
    Collection<String> codes =
        switch (said.number()) {
          case "1060", "4004" -> referredTo;
          case "7001" -> said.heading().equals("Pathway") ? PATHWAYS : recommendations();
          default -> List.of();
        };
    if (codes.isEmpty() || row.value(said.heading()) == null) {
      return said;
    }
    return meant(row.text(said.heading()), codes)
        .map(code -> said.toMend("Did you mean \"" + code + "\"? " + said.mend()))
        .orElse(said);
  }

  private Optional<String> meant(String written, Collection<String> codes) {
    if (!meant.containsKey(written) && (codes.contains(written) || meant.size() >= MOST)) {
      return Optional.empty(); // there is such a row, and something else is wrong with it
    }
    return meant.computeIfAbsent(written, w -> Suggestion.code(w, codes).or(() -> name(w, codes)));
  }

  /** Pathways have names, which may be further off than a code. */
  private static Optional<String> name(String written, Collection<String> codes) {
    return codes.equals(PATHWAYS) ? Suggestion.nearest(written, codes) : Optional.empty();
  }

  private List<String> recommendations() {
    return book.recommendations().stream().map(Recommendation::code).toList();
  }
}
