package strategymonitor.store;

class SubmissionsOnH2Test extends SubmissionsContract {
  SubmissionsOnH2Test() {
    super(TestDatabase.H2);
  }
}
