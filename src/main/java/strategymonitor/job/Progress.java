package strategymonitor.job;

/** Who watches a run. Called from several threads. */
public interface Progress {
  /** A watcher that sees nothing. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void begins(String phase, long steps) {}

        @Override
        public void advances(long steps) {}

        @Override
        public void ends(String said) {}
      };

  /**
   * A phase begins.
   *
   * @param phase what is done, such as {@code Reading returns}
   * @param steps how many steps it has, in any unit
   */
  void begins(String phase, long steps);

  /** Some steps are done. */
  void advances(long steps);

  /** The phase has ended; what there is to say of it, a line. */
  void ends(String said);
}
