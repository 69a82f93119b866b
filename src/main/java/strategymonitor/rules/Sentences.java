package strategymonitor.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import strategymonitor.domain.SentenceBank;
import strategymonitor.domain.SentenceBank.About;
import strategymonitor.domain.SentenceBank.Form;
import strategymonitor.domain.SentenceBank.Phrase;
import strategymonitor.domain.SentenceBank.When;
import strategymonitor.domain.SentenceWords;
import strategymonitor.yaml.Yaml;

/** Reads the bank of sentences, and refuses what it may not say. */
final class Sentences {
  static final String FILE = "sentences.yaml";
  private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)\\}");
  private static final Map<String, About> ABOUT =
      Map.of("the term", About.TERM, "a headline indicator", About.HEADLINE);
  private final Words words;
  private final Set<String> never = new HashSet<>();
  private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
  private final Map<String, Yaml> wordings = new LinkedHashMap<>();

  private Sentences(Words words) {
    this.words = words;
  }

  /**
   * The bank; without a sentence where there is no file.
   *
   * @throws strategymonitor.domain.Refused naming file and line of what is wrong
   */
  static SentenceBank of(RuleFiles files) {
    return Words.in(files, FILE)
        .map(words -> new Sentences(words).read())
        .orElse(SentenceBank.NONE);
  }

  private SentenceBank read() {
    Yaml yaml =
        words
            .yaml()
            .onlyKeys(
                "most words",
                "most sentences",
                "never",
                "names",
                "phrases",
                "wordings",
                "sentences",
                "decisions");
    words.list("never").forEach(word -> never.add(word.text().toLowerCase(Locale.ROOT)));
    entries("phrases").forEach((name, some) -> phrases.put(name, phrases(some)));
    wordings.putAll(entries("wordings"));
    return new SentenceBank(
        number(yaml.get("most words")),
        number(yaml.get("most sentences")),
        names(),
        phrases,
        forms("sentences"),
        forms("decisions"));
  }

  private Map<String, Yaml> entries(String key) {
    return words.yaml().find(key).map(Yaml::entries).orElse(Map.of());
  }

  private static int number(Yaml yaml) {
    return yaml.as(Integer::valueOf);
  }

  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    entries("names")
        .forEach(
            (id, name) -> {
              if (!words.knows(id)) {
                throw name.refused("there is no indicator \"" + id + "\". Take its name out.");
              }
              names.put(id, harmless(name));
            });
    return names;
  }

  private List<Phrase> phrases(Yaml some) {
    List<Phrase> all = new ArrayList<>();
    for (Yaml one : some.items()) {
      one.onlyKeys("when", "says");
      Yaml says = one.get("says");
      named(says, SentenceWords.named(About.HEADLINE));
      all.add(new Phrase(when(one, About.HEADLINE), harmless(says)));
    }
    return all;
  }

  private List<Form> forms(String key) {
    return words.list(key).stream().map(this::form).toList();
  }

  private Form form(Yaml yaml) {
    yaml.onlyKeys("name", "about", "when", "says", "wording");
    About about = yaml.get("about").one(ABOUT);
    Yaml says = yaml.find("wording").map(this::wording).orElseGet(() -> yaml.get("says"));
    Set<String> named = new TreeSet<>(SentenceWords.named(about));
    if (about == About.HEADLINE) {
      named.addAll(phrases.keySet());
    }
    List<String> wordingsOfOne = new ArrayList<>();
    for (Yaml one : says.items()) {
      named(one, named);
      wordingsOfOne.add(ended(one));
    }
    return new Form(yaml.get("name").text(), about, when(yaml, about), wordingsOfOne);
  }

  private Yaml wording(Yaml name) {
    return name.one(wordings);
  }

  private String ended(Yaml wording) {
    String says = harmless(wording);
    if (!says.endsWith(".")) {
      throw wording.refused("a sentence ends with a full stop, found \"" + says + "\". Add it.");
    }
    return says;
  }

  private static void named(Yaml wording, Set<String> known) {
    Matcher named = NAMED.matcher(wording.text());
    while (named.find()) {
      if (!known.contains(named.group(1))) {
        throw wording.refused(
            "nothing is called {%s} here. Known: %s."
                .formatted(named.group(1), String.join(", ", new TreeSet<>(known))));
      }
    }
  }

  private String harmless(Yaml wording) {
    String plain = " " + wording.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
    for (String word : never) {
      if (plain.contains(" " + word + " ")) {
        throw wording.refused(
            "no sentence says \"%s\": it would say what caused what. Say what was counted."
                .formatted(word));
      }
    }
    return wording.text();
  }

  private static When when(Yaml yaml, About about) {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    Map<String, Set<String>> marks = SentenceWords.marks(about);
    Yaml when = yaml.find("when").orElse(null);
    if (when == null) {
      return new When(Map.of());
    }
    when.onlyKeys(marks.keySet().stream().sorted().toArray(String[]::new));
    when.entries()
        .forEach(
            (mark, values) ->
                allowed.put(mark, allowed(values, marks.getOrDefault(mark, Set.of()))));
    return new When(allowed);
  }

  /** {@code some} is one or several. */
  private static Set<String> allowed(Yaml values, Set<String> known) {
    Map<String, String> same = new TreeMap<>();
    known.forEach(word -> same.put(word, word));
    Set<String> allowed = new HashSet<>();
    for (Yaml value : values.items()) {
      if (value.text().equals("some") && known.contains("several")) {
        allowed.addAll(Set.of("one", "several"));
      } else {
        allowed.add(value.one(same));
      }
    }
    return allowed;
  }
}
