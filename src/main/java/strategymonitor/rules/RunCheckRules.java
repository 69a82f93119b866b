package strategymonitor.rules;

import java.util.Collection;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rows pass through the checks. */
final class RunCheckRules {
  private RunCheckRules() {}

  static void on(KieBase rules, Collection<?> facts, GatheredFindings findings) {
    KieSession session = rules.newKieSession();
    try {
      new Globals(rules, session).set("findings", findings);
      facts.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
