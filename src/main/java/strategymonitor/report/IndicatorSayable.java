package strategymonitor.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import strategymonitor.domain.Definition;
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

  private void areas() {
    Extremes areas = new Extremes(report.figures(), definition);
    areas.lowest().ifPresent(area -> name("lowest", area));
    areas.highest().ifPresent(area -> name("highest", area));
  }

  private void name(String place, Shown area) {
    words.put(place, area.group());
    FigureCells.quantity(definition, area)
        .ifPresent(value -> words.put(place + " value", value.text()));
  }
}
