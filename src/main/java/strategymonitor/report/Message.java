package strategymonitor.report;

import java.math.BigDecimal;
import java.util.Optional;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Variation;

/** What a headline indicator says this term, in one clause with its numbers: a chart's title. */
final class Message {
  private final TermReport report;
  private final Definition definition;
  private final Shown now;

  Message(TermReport report, Definition definition) {
    this(report, definition, report.figures().all(definition));
  }

  Message(TermReport report, Definition definition, Shown now) {
    this.report = report;
    this.definition = definition;
    this.now = now;
  }

  String text() {
    return FigureCells.quantity(definition, now)
        .map(value -> definition.title() + ": " + value.text() + changed() + standing())
        .orElseGet(() -> definition.title() + ": no figure this term " + now.symbol());
  }

  /**
   * {@code , up 7.1 pp on last term}, with what may be said of it over the terms; empty where there
   * is nothing to compare with.
   */
  String changed() {
    return moved() + varied();
  }

  private String varied() {
    Variation variation = now.reading().variation();
    return variation == null || variation == Variation.TOO_LITTLE_HISTORY
        ? ""
        : " (" + variation.words().toLowerCase(java.util.Locale.ROOT) + ")";
  }

  private String moved() {
    return change().map(Message::inWords).orElse("");
  }

  Optional<Quantity> change() {
    Shown then = report.figures().in(report.term().previous(), now).orElse(null);
    return new FigureCells(report.figures()).change(definition, now, then);
  }

  private static String inWords(Quantity change) {
    return switch (change.number().signum()) {
      case 0 -> ", as last term";
      case 1 -> ", up " + change.size() + " on last term";
      default -> ", down " + change.size() + " on last term";
    };
  }

  /** {@code ; target 60%: not met}; empty where there is none. */
  String standing() {
    BigDecimal target = now.target();
    return target == null
        ? ""
        : "; target "
            + Quantity.target(target, definition.unit()).text()
            + ": "
            + now.status().words().toLowerCase(java.util.Locale.ROOT);
  }
}
