package strategymonitor.store;

class FindingsOnH2Test extends FindingsContract {
  FindingsOnH2Test() {
    super(TestDatabase.H2);
  }
}
