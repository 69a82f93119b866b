package strategymonitor.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/**
 * Compiled rules, ready to run; any number of threads may run them, each in a session of its own.
 */
final class Rules {
  private final KieBase base;
  private final Set<String> words;
  private final @Nullable Set<String> fired;

  private Rules(KieBase base, @Nullable Set<String> fired) {
    this.base = base;
    this.fired = fired;
    this.words =
        base.getKiePackages().stream()
            .flatMap(each -> each.getGlobalVariables().stream())
            .map(Global::getName)
            .collect(Collectors.toSet());
  }

  static Rules of(Collection<KiePackage> packages) {
    return new Rules(base(packages, ConstraintJittingThresholdOption.DEFAULT_VALUE), null);
  }

  /**
   * Rules that note which of them ever fired.
   *
   * @param codeAtOnce whether constraints become code at their first use; else they are interpreted
   */
  static Rules noting(Collection<KiePackage> packages, boolean codeAtOnce) {
    return new Rules(base(packages, codeAtOnce ? 0 : -1), new ConcurrentSkipListSet<>());
  }

  private static KieBase base(Collection<KiePackage> packages, int codeAfter) {
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    configuration.setOption(ConstraintJittingThresholdOption.get(codeAfter));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
    base.addPackages(packages);
    return base;
  }

  Session session() {
    Session session = new Session(base.newKieSession(), words);
    if (fired != null) {
      session.listen(new Noting(fired));
    }
    return session;
  }

  /** Every rule there is. */
  List<Rule> all() {
    return base.getKiePackages().stream().flatMap(each -> each.getRules().stream()).toList();
  }

  /** The names of the rules that ever fired, where that is noted. */
  Set<String> fired() {
    return fired == null ? Set.of() : fired;
  }

  private static final class Noting extends DefaultAgendaEventListener {
    private final Set<String> fired;

    Noting(Set<String> fired) {
      this.fired = fired;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      fired.add(event.getMatch().getRule().getName());
    }
  }
}
