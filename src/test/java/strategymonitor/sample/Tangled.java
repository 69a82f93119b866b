package strategymonitor.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Faults that lie between two rows or two sheets. */
final class Tangled {
  private Tangled() {}

  static Fault.Act fewerPlacesThanAttended() {
    return Acts.change(
        line -> line.at(6) instanceof Integer places && places > 6,
        (ground, line) -> line.with(6, 1));
  }

  /** At the end of the sheet, so that it is the later row whose reference is asked about. */
  static Fault.Act oneReferenceAtTwoSchools() {
    return (ground, fault) -> {
      Optional<Line> found = ground.sound(line -> line.at(1) instanceof Integer);
      return found.isPresent() && elsewhere(ground, fault, found.get());
    };
  }

  private static boolean elsewhere(Ground ground, Fault fault, Line line) {
    Object reference = line.at(2);
    List<Object> been =
        ground.sheet().lines().stream()
            .filter(l -> l.at(2).equals(reference))
            .map(l -> l.at(0))
            .toList();
    Optional<Line> other =
        ground.sound(
            l ->
                l.at(1) instanceof Integer
                    && !l.at(1).equals(line.at(1))
                    && !been.contains(l.at(0))
                    && l.at(3).equals(line.at(3)));
    other.ifPresent(
        l ->
            ground
                .atEnd(l.copy().with(2, reference).with(4, "Yes").with(5, "No").with(6, "No"))
                .raising(fault.number(), fault.column()));
    return other.isPresent();
  }

  static Fault.Act supportsOwnSchool() {
    return (ground, fault) -> {
      Optional<Line> seedling = Seedling.in(ground);
      seedling.ifPresent(
          line -> line.with(7, leader(ground, line).at(3)).raising(fault.number(), fault.column()));
      return seedling.isPresent();
    };
  }

  private static Line leader(Ground ground, Line deployment) {
    return ground.made().sheet("System leaders").lines().stream()
        .filter(l -> l.at(0).equals(deployment.at(1)))
        .findFirst()
        .orElseThrow();
  }

  /** Gives a role to a leader whose column says No. */
  static Fault.Act preconditionNotMet(String role, int column) {
    return (ground, fault) -> {
      Optional<Line> found = ground.sound(able(ground, column));
      found.ifPresent(line -> line.with(2, role).raising(fault.number(), fault.column()));
      return found.isPresent();
    };
  }

  private static Predicate<Line> able(Ground ground, int column) {
    return line ->
        line.at(1) instanceof String reference
            && !reference.isEmpty()
            && ground.made().sheet("System leaders").lines().stream()
                .anyMatch(l -> l.at(0).equals(reference) && l.at(column).equals("No"));
  }

  static Fault.Act smallMaintainedBoard() {
    return (ground, fault) -> {
      Optional<Line> board = Seedling.in(ground);
      board.ifPresent(
          line -> {
            line.with(1, "Maintained").raising(fault.number(), fault.column());
            ground.made().sheet("Places").add(line.at(0), "Parent", 6, 6, 0, "", 1);
          });
      return board.isPresent();
    };
  }

  /** Sets a cell of a row on which rows of another sheet hang, so that those are left out too. */
  static Fault.Act withWhatHangsOnIt(Object value, String sheet, String heading, String number) {
    return (ground, fault) -> {
      Sheet hanging = ground.made().sheet(sheet);
      Optional<Line> found = ground.sound(line -> alone(ground, line, hanging, heading));
      found.ifPresent(
          line -> {
            line.with(ground.column(fault.column()), value);
            line.raising(fault.number(), fault.column());
            of(line, hanging, heading).forEach(l -> l.raising(number, heading));
          });
      return found.isPresent();
    };
  }

  /** No other row has its key, and nothing is wrong yet with what hangs on it. */
  private static boolean alone(Ground ground, Line line, Sheet hanging, String heading) {
    long same = ground.sheet().lines().stream().filter(l -> l.at(0).equals(line.at(0))).count();
    List<Line> hangs = of(line, hanging, heading);
    return same == 1 && !hangs.isEmpty() && hangs.stream().allMatch(Line::sound);
  }

  private static List<Line> of(Line line, Sheet hanging, String heading) {
    int column = hanging.column(heading);
    return hanging.lines().stream().filter(l -> l.at(column).equals(line.at(0))).toList();
  }

  static Fault.Act fewerInvitedThanAnswered() {
    return Acts.change(line -> !line.at(1).equals("Other"), (ground, line) -> line.with(2, 1));
  }
}
