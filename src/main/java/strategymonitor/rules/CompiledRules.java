package strategymonitor.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of the rule book, ready to run; each is made when it is first asked for. */
final class CompiledRules {
  private final RuleFiles files;
  private final KeptRules kept;
  private final Map<Part, OnePart> parts = new EnumMap<>(Part.class);

  CompiledRules(RuleFiles files, KeptRules kept) {
    this.files = files;
    this.kept = kept;
    for (Part part : Part.values()) {
      parts.put(part, new OnePart(part));
    }
  }

  /**
   * @throws RulesDoNotHold if a rule file of the part does not compile
   */
  Rules of(Part part) {
    return Objects.requireNonNull(parts.get(part)).made();
  }

  /** Made once, while other parts are made beside it. */
  private final class OnePart {
    private final Part part;
    private @Nullable Rules rules;

    OnePart(Part part) {
      this.part = part;
    }

    synchronized Rules made() {
      Rules made = rules;
      if (made == null) {
        made = Rules.of(kept.packages(part, part.of(files)));
        rules = made;
      }
      return made;
    }
  }

  /**
   * A part compiled anew, its files loaded in the opposite order or not, and its constraints turned
   * into code at once or never: what rules say must not hang on either. They note what fires.
   */
  static Rules fresh(Part part, RuleFiles files, boolean reversed, boolean codeAtOnce) {
    List<Map.Entry<String, String>> order = new ArrayList<>(part.of(files).texts().entrySet());
    if (reversed) {
      Collections.reverse(order);
    }
    return Rules.noting(CompileRules.compile(order), codeAtOnce);
  }
}
