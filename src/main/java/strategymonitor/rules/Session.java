package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import strategymonitor.domain.Refused;

/** Facts pass through rules, and nothing is kept of them. */
final class Session implements AutoCloseable {
  private final KieSession session;
  private final Set<String> words;
  private long first;

  /**
   * @param words those of the vocabulary that some rule says
   */
  Session(KieSession session, Set<String> words) {
    this.session = session;
    this.words = words;
  }

  /** Gives a word of the vocabulary its meaning. */
  Session meaning(String word, Object meaning) {
    if (words.contains(word)) {
      session.setGlobal(word, meaning);
    }
    return this;
  }

  void listen(AgendaEventListener listener) {
    session.addEventListener(listener);
  }

  /**
   * Lets the rules say all they have to say of these facts together.
   *
   * @throws RulesDoNotHold if a rule cannot be worked out for one of them
   */
  void fire(Iterable<?> facts) {
    List<FactHandle> handles = new ArrayList<>();
    try {
      for (Object fact : facts) {
        FactHandle handle = session.insert(fact);
        first = handles.isEmpty() ? ((InternalFactHandle) handle).getId() : first;
        handles.add(handle);
      }
      session.fireAllRules();
    } catch (Refused refused) {
      throw refused;
    } catch (RuntimeException failed) {
      throw unfit(failed);
    }
    handles.forEach(session::delete);
  }

  /** The place of a fact among those passed in together. */
  int position(FactHandle handle) {
    return Math.toIntExact(((InternalFactHandle) handle).getId() - first);
  }

  private static RuntimeException unfit(RuntimeException failed) {
    Throwable cause = failed;
    while (cause != null) {
      if (cause instanceof Refused refused) {
        return refused;
      }
      cause = cause.getCause();
    }
    if (failed.getClass().getName().startsWith("org.drools.")
        || failed.getClass().getName().startsWith("org.kie.")) {
      return new RulesDoNotHold(
          List.of(
              "rules: %s. A blank cell is null: ask first whether it is there, as in \"x != null, x > y\"."
                  .formatted(String.valueOf(failed.getMessage()).strip())));
    }
    return failed;
  }

  @Override
  public void close() {
    session.dispose();
  }
}
