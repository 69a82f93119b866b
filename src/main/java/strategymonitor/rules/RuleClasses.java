package strategymonitor.rules;

/** Where compiled rules find the classes they name. */
final class RuleClasses {
  private RuleClasses() {}

  static ClassLoader loader() {
    return RuleClasses.class.getClassLoader();
  }
}
