package strategymonitor.job;

import strategymonitor.store.TestDatabase;

class TermlyCycleOnH2Test extends TermlyCycleContract {
  TermlyCycleOnH2Test() {
    super(TestDatabase.H2);
  }
}
