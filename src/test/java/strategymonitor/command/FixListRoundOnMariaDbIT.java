package strategymonitor.command;

import strategymonitor.store.TestDatabase;

class FixListRoundOnMariaDbIT extends FixListRoundTest {
  @Override
  TestDatabase database() {
    return TestDatabase.MARIADB;
  }
}
