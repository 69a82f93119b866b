package strategymonitor.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Suggestion;

/** A value in a YAML file, with the line it stands on. All scalars are read as the text written. */
public final class Yaml {
  private final String file;
  private final @Nullable Node node;

  private Yaml(String file, @Nullable Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Reads a file.
   *
   * @param shown the file's name as messages give it
   * @throws Refused if it is absent, unreadable or no YAML
   */
  public static Yaml read(Path path, String shown) {
    try {
      return of(Files.readString(path, StandardCharsets.UTF_8), shown);
    } catch (NoSuchFileException absent) {
      throw new Refused(shown + ": expected a file, found none.");
    } catch (IOException unreadable) {
      throw new Refused(shown + ": cannot be read as UTF-8 text: " + unreadable.getMessage());
    }
  }

  /** Reads text as if it stood in a file of that name. */
  public static Yaml of(String text, String shown) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    try {
      return new Yaml(shown, new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text)));
    } catch (MarkedYAMLException malformed) {
      int line = malformed.getProblemMark() == null ? 1 : malformed.getProblemMark().getLine() + 1;
      throw new Refused(
          "%s, line %d: not readable as YAML: %s.".formatted(shown, line, malformed.getProblem()));
    } catch (YAMLException malformed) {
      throw new Refused(shown + ": not readable as YAML: " + malformed.getMessage());
    }
  }

  public int line() {
    return node == null ? 1 : node.getStartMark().getLine() + 1;
  }

  /** A refusal at this value, beginning with its file and line. */
  public Refused refused(String message) {
    return new Refused("%s, line %d: %s".formatted(file, line(), message));
  }

  /** Whether nothing is written here. */
  public boolean blank() {
    return node == null || (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL));
  }

  /** Whether this is a mapping of keys to values. */
  public boolean mapping() {
    return node instanceof MappingNode;
  }

  /** Whether this is a list. */
  public boolean list() {
    return node instanceof SequenceNode;
  }

  /** The keys and values of a mapping, in the order written; empty where blank. */
  public Map<String, Yaml> entries() {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    if (blank()) {
      return entries;
    }
    if (!(node instanceof MappingNode mapping)) {
      throw refused("expected keys and values, such as \"key: value\".");
    }
    for (NodeTuple entry : mapping.getValue()) {
      Yaml key = new Yaml(file, entry.getKeyNode());
      if (entries.put(key.text(), new Yaml(file, entry.getValueNode())) != null) {
        throw key.refused("the key \"" + key.text() + "\" is written twice. Keep one.");
      }
    }
    return entries;
  }

  /** Refuses any key but these, suggesting the nearest. */
  public Yaml onlyKeys(String... allowed) {
    List<String> known = Arrays.asList(allowed);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        Yaml key = new Yaml(file, entry.getKeyNode());
        if (!known.contains(key.text())) {
          throw key.refused(
              "unknown key \"%s\".%s Known here: %s."
                  .formatted(
                      key.text(),
                      Suggestion.didYouMean(key.text(), known),
                      String.join(", ", known)));
        }
      }
    }
    return this;
  }

  /** The value under a key that must be there and filled. */
  public Yaml get(String key) {
    return find(key)
        .orElseThrow(() -> refused("expected the key \"" + key + "\", found none. Add it."));
  }

  /** The value under a key; empty where absent or blank. */
  public Optional<Yaml> find(String key) {
    return Optional.ofNullable(entries().get(key)).filter(value -> !value.blank());
  }

  /** The items of a list; a single value counts as a list of one; empty where blank. */
  public List<Yaml> items() {
    if (blank()) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      List<Yaml> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
      return items;
    }
    return List.of(this);
  }

  public List<String> texts() {
    return items().stream().map(Yaml::text).toList();
  }

  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw refused("expected a single value.");
  }

  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException noDate) {
      throw refused("expected a date such as 2025-09-30, found \"" + text() + "\".");
    }
  }

  public BigDecimal number() {
    try {
      return new BigDecimal(text());
    } catch (NumberFormatException noNumber) {
      throw refused("expected a number, found \"" + text() + "\".");
    }
  }

  /** True or false, also written yes or no. */
  public boolean yes() {
    if (Set.of("true", "yes").contains(text())) {
      return true;
    }
    if (Set.of("false", "no").contains(text())) {
      return false;
    }
    throw refused("expected yes or no, found \"" + text() + "\".");
  }

  /** One of several words, by what each means; refused with a suggestion otherwise. */
  public <T> T one(Map<String, T> meanings) {
    T meaning = meanings.get(text());
    if (meaning == null) {
      throw refused(
          "expected one of %s, found \"%s\".%s"
              .formatted(
                  String.join(", ", meanings.keySet()),
                  text(),
                  Suggestion.didYouMean(text(), meanings.keySet())));
    }
    return meaning;
  }

  /** Reads the text, turning an IllegalArgumentException into a refusal at this line. */
  public <T> T as(Function<String, T> read) {
    try {
      return read.apply(text());
    } catch (IllegalArgumentException wrong) {
      throw refused(wrong.getMessage() + ".");
    }
  }
}
