package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;

/** What the shared rules have said of a fact, before anything is counted. */
public final class Marks {
  boolean counted;
  boolean active;
  boolean withdrawn;
  boolean deployable;
  @Nullable String reason;

  public Marks counted(boolean said) {
    counted = said;
    return this;
  }

  public Marks active(boolean said) {
    active = said;
    return this;
  }

  public Marks withdrawn(boolean said) {
    withdrawn = said;
    return this;
  }

  public Marks deployable(boolean said) {
    deployable = said;
    return this;
  }

  public Marks reason(@Nullable String said) {
    reason = said;
    return this;
  }
}
