package strategymonitor.rules.vocabulary;

import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.SystemLeader;

/** What the shared rules say of a school, deployment or leader before anything is counted. */
public interface Marking {
  /** It is one of the Schools. */
  void counted(RegisterSchool school);

  void active(Deployment deployment);

  void withdrawn(Deployment deployment);

  /** The leader can be deployed; the reason is then Deployable. */
  void deployable(SystemLeader leader);

  /** The leader cannot be deployed, and this is why. */
  void notDeployable(SystemLeader leader, String reason);
}
