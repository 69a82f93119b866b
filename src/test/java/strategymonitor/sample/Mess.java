package strategymonitor.sample;

import java.util.List;

/** Plants faults in a return. */
final class Mess {
  private static final List<Fault> FAULTS = Faults.all();

  private Mess() {}

  /** Some of every fault its kind can have. */
  static MadeReturn many(Scene scene, MadeReturn made) {
    int number = 0;
    for (Fault fault : FAULTS) {
      Die die = scene.die("mess", made.submittedBy(), made.kind(), number++);
      if (fault.kind().equals(made.kind()) && die.chance(0.7)) {
        plant(scene, made, fault, number, die);
      }
    }
    return made;
  }

  /** One fault of a number in a sheet. */
  static void one(Scene scene, MadeReturn made, String sheet, String number) {
    Fault fault =
        FAULTS.stream()
            .filter(f -> f.kind().equals(made.kind()) && f.raises(number, sheet))
            .findFirst()
            .orElseThrow();
    Die die = scene.die("one", made.submittedBy(), sheet, number);
    plant(scene, made, fault, FAULTS.indexOf(fault), die);
  }

  private static void plant(Scene scene, MadeReturn made, Fault fault, int number, Die die) {
    fault.plant(new Ground(scene, made, made.sheet(fault.sheet()), die, number));
  }
}
