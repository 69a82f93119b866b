package strategymonitor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Term;
import strategymonitor.yaml.Yaml;

/** Reads {@code expected.yaml}: under each kind, names or names with their terms. */
final class ExpectedFile {
  private ExpectedFile() {}

  static ExpectedReturns read(Document document) {
    List<ExpectedReturn> all = new ArrayList<>();
    Map<String, Yaml> kinds = Yaml.of(document.text(), document.shown()).entries();
    kinds.forEach((kind, owed) -> owed.items().forEach(item -> all.add(owed(kind, item))));
    return new ExpectedReturns(all);
  }

  private static ExpectedReturn owed(String kind, Yaml item) {
    if (!item.mapping()) {
      return new ExpectedReturn(kind, item.text().strip(), null, null, List.of());
    }
    item.onlyKeys("submitter", "from", "until", "also known as");
    return new ExpectedReturn(
        kind,
        item.get("submitter").text().strip(),
        term(item.find("from")),
        term(item.find("until")),
        item.find("also known as").map(Yaml::texts).orElse(List.of()));
  }

  private static @Nullable Term term(Optional<Yaml> written) {
    return written.map(term -> term.as(Term::of)).orElse(null);
  }
}
