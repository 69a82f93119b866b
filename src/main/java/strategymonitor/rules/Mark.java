package strategymonitor.rules;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.SystemLeader;
import strategymonitor.rules.vocabulary.Marking;

/** What the shared rules say of facts is marked on them. */
final class Mark implements Marking {
  private final Map<SystemLeader, String> reasons = new IdentityHashMap<>();

  private Mark() {}

  /**
   * Passes facts, parameters among them, through the shared rules.
   *
   * @throws RulesDoNotHold if two rules give one leader different reasons
   */
  static void all(Rules rules, Collection<?> facts) {
    if (facts.isEmpty()) {
      return;
    }
    try (Session session = rules.session()) {
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
    say(leader, "Deployable");
    leader.marks().deployable(true).reason("Deployable");
  }

  @Override
  public void notDeployable(SystemLeader leader, String reason) {
    say(leader, reason);
    leader.marks().deployable(false).reason(reason);
  }

  private void say(SystemLeader leader, String reason) {
    String before = reasons.put(leader, reason);
    if (before != null && !before.equals(reason)) {
      throw new RulesDoNotHold(
          List.of(
              "rules/shared/deployable.drl: two rules disagree on leader %s: %s and %s. Let one rule apply to each leader."
                  .formatted(leader.reference(), before, reason)));
    }
  }
}
