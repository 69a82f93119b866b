package strategymonitor.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;

/** The words of the vocabulary that some rule file of a base declares. */
final class Globals {
  private final Set<String> declared;
  private final KieSession session;

  Globals(KieBase rules, KieSession session) {
    this.session = session;
    this.declared =
        rules.getKiePackages().stream()
            .map(KiePackage::getGlobalVariables)
            .flatMap(globals -> globals.stream().map(Global::getName))
            .collect(Collectors.toSet());
  }

  /** Gives a word its meaning, if any rule uses it. */
  void set(String word, Object meaning) {
    if (declared.contains(word)) {
      session.setGlobal(word, meaning);
    }
  }
}
