package strategymonitor.store;

class RunsOnH2Test extends RunsContract {
  RunsOnH2Test() {
    super(TestDatabase.H2);
  }
}
