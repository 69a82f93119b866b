package strategymonitor.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Variation;

/** What may be said of one indicator: nothing that is hidden or not known. */
final class IndicatorSayable {
  private final TermReport report;
  private final Definition definition;
  private final Shown all;
  private final Map<String, String> marks = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  private IndicatorSayable(TermReport report, Definition definition) {
    this.report = report;
    this.definition = definition;
    this.all = report.figures().all(definition);
  }

  static Sayable of(TermReport report, Definition definition) {
    IndicatorSayable one = new IndicatorSayable(report, definition);
    one.figure();
    one.movement();
    one.areas();
    return new Sayable(one.marks, one.words, Map.of());
  }

  private void figure() {
    Map<String, String> names = report.papers().sentences().names();
    words.put("name", names.getOrDefault(definition.id(), definition.title()));
    BigDecimal target = all.target();
    if (target != null) {
      words.put("target", Quantity.target(target, definition.unit()).text());
    }
    words.put("status", all.status().words().toLowerCase(Locale.ROOT));
    marks.put("status", all.status().words());
    marks.put("better", definition.better().label());
  }

  private String counted(Quantity value) {
    return value.text() + (all.denominator() == null ? "" : " (" + FigureCells.of(all) + ")");
  }

  private void movement() {
    Variation variation = all.reading().variation();
    if (variation != null) {
      marks.put("variation", variation.words());
      words.put("terms", all.reading().basis().split(":", 2)[0]);
    }
    Shown then = report.figures().in(report.term().previous(), all).orElse(null);
    new FigureCells(report.figures()).change(definition, all, then).ifPresent(this::moved);
    Quantity now = FigureCells.quantity(definition, all).orElse(null);
    Quantity before = then == null ? null : FigureCells.quantity(definition, then).orElse(null);
    if (now != null && before != null && !"not".equals(marks.get("moved"))) {
      words.put("value", counted(now.apartFrom(before)));
      words.put("before", before.apartFrom(now).text());
    } else if (now != null) {
      words.put("value", counted(now));
    }
  }

  private void moved(Quantity change) {
    int way = change.number().signum();
    marks.put("moved", way == 0 ? "not" : way > 0 ? "up" : "down");
    words.put("change", change.size());
  }

  /**
   * The lowest and the highest area. Neither where a figure is hidden, since it might be that one,
   * nor where two share the place.
   */
  private void areas() {
    List<Shown> areas = report.figures().split(definition, Breakdown.AREA);
    boolean hidden = areas.stream().anyMatch(one -> one.value() == null && !one.has('z'));
    List<Shown> known = areas.stream().filter(one -> one.value() != null).toList();
    if (!hidden && known.size() > 1) {
      Comparator<Shown> byValue = Comparator.comparing(IndicatorSayable::value);
      name("lowest", known.stream().sorted(byValue).toList());
      name("highest", known.stream().sorted(byValue.reversed()).toList());
    }
  }

  private void name(String place, List<Shown> ranked) {
    if (!value(ranked.get(0)).equals(value(ranked.get(1)))) {
      words.put(place, ranked.get(0).group());
      FigureCells.quantity(definition, ranked.get(0))
          .ifPresent(value -> words.put(place + " value", value.text()));
    }
  }

  private static Fraction value(Shown shown) {
    return Objects.requireNonNull(shown.value());
  }
}
