package strategymonitor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/** The parts of the rule book, ready to run; each is made when it is first asked for. */
final class CompiledRules {
  private final RuleFiles files;
  private final KeptRules kept;
  private final Map<Part, KieBase> bases = new EnumMap<>(Part.class);

  CompiledRules(RuleFiles files, KeptRules kept) {
    this.files = files;
    this.kept = kept;
  }

  /**
   * @throws RulesDoNotHold if a rule file of the part does not compile
   */
  synchronized KieBase of(Part part) {
    return bases.computeIfAbsent(
        part,
        p -> base(kept.packages(p, p.of(files)), ConstraintJittingThresholdOption.DEFAULT_VALUE));
  }

  /**
   * The part compiled anew, its files loaded in the opposite order or not, and its constraints
   * turned into code at once or interpreted for ever: what a rule says must not hang on either.
   */
  static KieBase fresh(Part part, RuleFiles files, boolean reversed, boolean codeAtOnce) {
    List<Map.Entry<String, String>> order = new ArrayList<>(part.of(files).texts().entrySet());
    if (reversed) {
      java.util.Collections.reverse(order);
    }
    return base(CompileRules.compile(order), codeAtOnce ? 0 : -1);
  }

  private static KieBase base(Collection<KiePackage> packages, int codeAfter) {
    KieBaseConfiguration configuration =
        RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), RuleClasses.loader());
    configuration.setOption(ConstraintJittingThresholdOption.get(codeAfter));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
    base.addPackages(packages);
    return base;
  }
}
