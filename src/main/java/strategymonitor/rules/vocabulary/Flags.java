package strategymonitor.rules.vocabulary;

import strategymonitor.rules.facts.Measure;

/** Where measures disagree. A flag of which nothing is said has no row. */
public interface Flags {
  /** It is raised, and these figures disagree. */
  void raised(String flag, String words);

  /** It is raised, and these are the figures that disagree: each with its term and group. */
  void raised(String flag, Measure... figures);

  /** It is known and not raised. A flag both raised and not raised is raised. */
  void notRaised(String flag);
}
