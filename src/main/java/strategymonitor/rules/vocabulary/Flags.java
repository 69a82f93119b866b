package strategymonitor.rules.vocabulary;

/** Where measures disagree. A flag of which nothing is said has no row. */
public interface Flags {
  /** It is raised, and these figures disagree. */
  void raised(String flag, String words);

  /** It is known and not raised. A flag both raised and not raised is raised. */
  void notRaised(String flag);
}
