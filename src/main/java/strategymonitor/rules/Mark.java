package strategymonitor.rules;

import java.util.Collection;
import org.kie.api.KieBase;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.SystemLeader;
import strategymonitor.rules.vocabulary.Marking;

/** What the shared rules say of facts is marked on them. */
final class Mark implements Marking {
  private Mark() {}

  /** Passes facts, parameters among them, through the shared rules. */
  static void all(KieBase rules, Collection<?> facts) {
    if (facts.isEmpty()) {
      return;
    }
    try (Session session = new Session(rules)) {
      session.meaning("mark", new Mark()).fire(facts);
    }
  }

  @Override
  public void counted(RegisterSchool school) {
    school.marks().counted(true);
  }

  @Override
  public void active(Deployment deployment) {
    deployment.marks().active(true);
  }

  @Override
  public void withdrawn(Deployment deployment) {
    deployment.marks().withdrawn(true);
  }

  @Override
  public void deployable(SystemLeader leader) {
    leader.marks().deployable(true).reason("Deployable");
  }

  @Override
  public void notDeployable(SystemLeader leader, String reason) {
    leader.marks().deployable(false).reason(reason);
  }
}
