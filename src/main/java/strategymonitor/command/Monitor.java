package strategymonitor.command;

/** The program an operator types. */
public final class Monitor {
  private Monitor() {}

  public static void main(String[] arguments) {
    System.out.println("Strategy Monitor");
  }
}
