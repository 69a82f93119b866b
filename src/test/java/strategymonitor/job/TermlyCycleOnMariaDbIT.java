package strategymonitor.job;

import strategymonitor.store.TestDatabase;

class TermlyCycleOnMariaDbIT extends TermlyCycleContract {
  TermlyCycleOnMariaDbIT() {
    super(TestDatabase.MARIADB);
  }
}
