package strategymonitor.store;

import strategymonitor.domain.Refused;

/** Another run holds the database, or the lock of the authority's runs. */
public final class DatabaseInUse extends Refused {
  private static final long serialVersionUID = 1;

  DatabaseInUse(String message) {
    super(message);
  }
}
