package strategymonitor.sample;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ways in which faults are planted. */
final class Acts {
  private Acts() {}

  /** Sets the finding's cell in a new row. */
  static Fault.Act cell(Object value) {
    return cell(ground -> value);
  }

  static Fault.Act cell(Function<Ground, Object> value) {
    return row((ground, line) -> {}, value);
  }

  /** Changes a new row, then sets the finding's cell. */
  static Fault.Act row(BiConsumer<Ground, Line> change, Function<Ground, Object> value) {
    return (ground, fault) -> {
      Optional<Line> seedling = Seedling.in(ground);
      seedling.ifPresent(
          line -> {
            change.accept(ground, line);
            line.with(ground.column(fault.column()), value.apply(ground));
            line.raising(fault.number(), fault.column());
          });
      return seedling.isPresent();
    };
  }

  /** Changes a row that is there. */
  static Fault.Act change(Predicate<Line> which, BiConsumer<Ground, Line> change) {
    return (ground, fault) -> {
      Optional<Line> found = ground.sound(which);
      found.ifPresent(
          line -> {
            change.accept(ground, line);
            line.raising(fault.number(), fault.column());
          });
      return found.isPresent();
    };
  }

  /** The same row again, further down. */
  static Fault.Act repeat() {
    return (ground, fault) -> {
      Optional<Line> found = ground.sound(line -> true);
      found.ifPresent(
          line -> ground.below(line, line.copy()).raising(fault.number(), fault.column()));
      return found.isPresent();
    };
  }
}
