package strategymonitor.store;

class RowsOnMariaDbIT extends RowsContract {
  RowsOnMariaDbIT() {
    super(TestDatabase.MARIADB);
  }
}
