package strategymonitor.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import strategymonitor.domain.AcceptedNotes;
import strategymonitor.domain.AcceptedNotes.Note;
import strategymonitor.yaml.Yaml;

/** Reads what may be answered to queries: {@code answers.yaml} in the rules folder. */
final class ReadAcceptedNotes {
  private static final String FILE = "answers.yaml";

  private ReadAcceptedNotes() {}

  /** Without the file, queries are answered in words, for one term. */
  static AcceptedNotes of(RuleFiles files) {
    String text = files.texts().get(FILE);
    return text == null ? AcceptedNotes.NONE : read(Yaml.of(text, "rules/" + FILE));
  }

  private static AcceptedNotes read(Yaml yaml) {
    yaml.onlyKeys("own words", "known by what was found", "notes");
    return new AcceptedNotes(
        yaml.get("notes").items().stream().map(ReadAcceptedNotes::note).toList(),
        terms(yaml.get("own words").onlyKeys("terms").get("terms")),
        checks(yaml.get("known by what was found")));
  }

  private static Note note(Yaml yaml) {
    yaml.onlyKeys("note", "answers", "terms");
    return new Note(yaml.get("note").text(), checks(yaml.get("answers")), terms(yaml.get("terms")));
  }

  private static int terms(Yaml yaml) {
    if (!yaml.text().matches("[1-9]\\d?")) {
      throw yaml.refused("expected a number of terms from 1 to 99, found \"" + yaml.text() + "\".");
    }
    return Integer.parseInt(yaml.text());
  }

  private static Set<String> checks(Yaml yaml) {
    List<String> numbers = yaml.texts();
    for (String number : numbers) {
      if (!number.matches("\\d{4}Q")) {
        throw yaml.refused(
            "expected numbers of queries, such as 2002Q, found \""
                + number
                + "\". Errors are mended, not answered.");
      }
    }
    return new HashSet<>(numbers);
  }
}
