package strategymonitor.sample;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A new row like others of its sheet, with a key of its own, and about which nothing is wrong. */
final class Seedling {
  private static final long FIRST_REFERENCE = 700_000_000L;

  private Seedling() {}

  /** Put somewhere into the sheet; empty where the sheet has no row to be like. */
  static Optional<Line> in(Ground ground) {
    return ground.sound(model(ground)).map(line -> planted(ground, line));
  }

  private static Line planted(Ground ground, Line like) {
    Line line = like.copy();
    change(ground, line);
    return ground.below(like, line);
  }

  private static Predicate<Line> model(Ground ground) {
    return switch (ground.sheet().name()) {
      case "Participants" -> line -> line.at(3).equals("Middle leader");
      case "Deployments" ->
          line ->
              !line.text(1).isEmpty()
                  && !line.text(5).isEmpty()
                  && !line.text(2).startsWith("Inspection")
                  && !line.text(2).startsWith("Collaboration");
      case "Invitations" -> line -> freeGroup(ground).isPresent();
      case "Governing boards", "Inspection", "Schools" -> line -> ground.unreported().isPresent();
      case "Places" ->
          line ->
              ground.sheet().lines().stream()
                  .noneMatch(l -> l.at(0).equals(line.at(0)) && l.at(1).equals("Partnership"));
      case "Attendance" ->
          line ->
              ground.sheet().lines().stream()
                  .noneMatch(
                      l ->
                          l.at(0).equals(line.at(0))
                              && l.at(1).equals(line.at(1))
                              && l.at(2).equals("Other"));
      default -> line -> true;
    };
  }

  private static void change(Ground ground, Line line) {
    switch (ground.sheet().name()) {
      case "Sessions", "Reviews", "Outcomes", "Events", "Signposting", "Opportunities" ->
          line.with(0, line.text(0) + " X" + ground.number());
      case "Participants" ->
          line.with(2, reference(ground, "P-")).with(4, "Yes").with(5, "No").with(6, "No");
      case "Attendance" -> line.with(2, "Other");
      case "System leaders" -> line.with(0, reference(ground, "L-"));
      case "Deployments" ->
          line.with(0, line.text(0) + "X" + ground.number()).with(8, BigDecimal.ZERO);
      case "Governing boards" -> line.with(0, unreported(ground)).with(1, "Academy");
      case "Inspection", "Schools" -> line.with(0, unreported(ground));
      case "Places" -> line.with(1, "Partnership");
      case "Invitations" -> line.with(1, freeGroup(ground).orElseThrow());
      case "Responses" -> line.with(2, reference(ground, "R-"));
      default -> {}
    }
  }

  private static Optional<String> freeGroup(Ground ground) {
    return Stream.of("Other", "Aspiring leader", "Early career teacher")
        .filter(group -> ground.sheet().lines().stream().noneMatch(l -> l.at(1).equals(group)))
        .findFirst();
  }

  private static String reference(Ground ground, String prefix) {
    long number = FIRST_REFERENCE + ground.scene().index() * 100_000L + ground.number();
    return People.pseudonym(prefix, number);
  }

  private static Object unreported(Ground ground) {
    return ground.unreported().orElseThrow().urn();
  }
}
