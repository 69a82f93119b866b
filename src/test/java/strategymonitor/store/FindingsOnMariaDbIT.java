package strategymonitor.store;

class FindingsOnMariaDbIT extends FindingsContract {
  FindingsOnMariaDbIT() {
    super(TestDatabase.MARIADB);
  }
}
