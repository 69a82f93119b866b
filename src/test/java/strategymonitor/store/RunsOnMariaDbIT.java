package strategymonitor.store;

class RunsOnMariaDbIT extends RunsContract {
  RunsOnMariaDbIT() {
    super(TestDatabase.MARIADB);
  }
}
