package strategymonitor.store;

class SubmissionsOnMariaDbIT extends SubmissionsContract {
  SubmissionsOnMariaDbIT() {
    super(TestDatabase.MARIADB);
  }
}
