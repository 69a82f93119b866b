package strategymonitor.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Term;
import strategymonitor.intake.Document;
import strategymonitor.intake.Reference;
import strategymonitor.store.Documents;
import strategymonitor.store.TurnedAway;

/**
 * What is to be kept of an input folder beside its returns: its documents, the files in it that are
 * no return of any term, and which files that were turned away have left it.
 */
final class InputNotes {
  private static final String EXPECTED = "expected.yaml";
  private final ImportContext context;

  InputNotes(ImportContext context) {
    this.context = context;
  }

  void keep() {
    keepDocuments();
    keepStrays();
    for (Term term : context.inbox().terms()) {
      context.submissions().noteAbsent(context.authority(), term, files(term), context.now());
    }
  }

  private Set<String> files(Term term) {
    return context.arrivals(term).stream()
        .flatMap(arrival -> arrival.shown().stream())
        .collect(Collectors.toSet());
  }

  private void keepDocuments() {
    Documents documents = context.store().documents();
    Map<String, Fingerprint> noted = new TreeMap<>();
    for (Document document : context.inbox().reference().documents().values()) {
      noted.put(document.shown(), documents.keep(document.fingerprint(), document.content()));
    }
    if (!noted.containsKey(EXPECTED) && !context.job().expected().all().isEmpty()) {
      noted.put(EXPECTED, documents.keep(asYaml(context.job().expected())));
    }
    documents.note(context.authority(), noted, context.now());
  }

  /** A job file's list of who owes what, as the input folder would have it. */
  private static String asYaml(ExpectedReturns expected) {
    Map<String, List<ExpectedReturn>> byKind =
        expected.all().stream()
            .collect(
                Collectors.groupingBy(ExpectedReturn::kind, TreeMap::new, Collectors.toList()));
    StringBuilder yaml = new StringBuilder();
    byKind.forEach(
        (kind, owed) -> {
          yaml.append(quoted(kind)).append(":\n");
          owed.forEach(e -> yaml.append("  - ").append(quoted(e.submitter())).append('\n'));
        });
    return yaml.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void keepStrays() {
    Map<String, List<Finding>> byFile =
        context.inbox().strays().stream()
            .collect(Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList()));
    // Files of no term are told apart by where they lie, not by what is in them.
    byFile.forEach((file, findings) -> keep(file, Fingerprint.of(file), findings));
    Set<String> present = new TreeSet<>(byFile.keySet());
    keepHistory(present);
    context.submissions().noteAbsent(context.authority(), null, present, context.now());
  }

  /** What was found in a history before it was changed is not current any more. */
  private void keepHistory(Set<String> present) {
    List<Finding> findings =
        context.inbox().reference().history(context.place().rules().definitions()).findings();
    Fingerprint found = Fingerprint.of(findings.toString());
    if (!findings.isEmpty()) {
      if (!known(Reference.HISTORY, found)) {
        context.submissions().noteAbsent(context.authority(), null, present, context.now());
      }
      keep(Reference.HISTORY, found, findings);
      present.add(Reference.HISTORY);
    }
  }

  private boolean known(String file, Fingerprint fingerprint) {
    return context
        .submissions()
        .find(context.authority(), null, List.of(file), fingerprint)
        .isPresent();
  }

  private void keep(String file, Fingerprint place, List<Finding> findings) {
    if (!known(file, place)) {
      context
          .submissions()
          .turnAway(
              context.authority(),
              new TurnedAway(null, "", "", List.of(file), List.of(place), place, context.now()),
              findings);
    }
  }
}
