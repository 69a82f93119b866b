package strategymonitor.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which headcounts are hidden, the figures hidden with them, and what is then still shown. */
final class Concealment {
  private final Map<Headcount, Long> values = new LinkedHashMap<>();
  private final Map<Headcount, List<ShownHeads>> shownBy = new LinkedHashMap<>();
  private final Set<Headcount> judged = new LinkedHashSet<>();
  private final Set<Headcount> kinds = new HashSet<>();
  private final Set<Headcount> hidden = new LinkedHashSet<>();
  private final Set<Headcount> unknown = new HashSet<>();
  private final Set<ShownHeads> figures = Collections.newSetFromMap(new IdentityHashMap<>());

  Concealment(List<ShownHeads> shown) {
    for (ShownHeads figure : shown) {
      figure.values().forEach(values::putIfAbsent);
      figure.counts().forEach(c -> shownBy.computeIfAbsent(c, k -> new ArrayList<>()).add(figure));
      if (figure.mayBeHidden()) {
        judged.add(figure.judged());
        kinds.add(kind(figure.judged()));
      }
    }
  }

  Map<Headcount, Long> values() {
    return values;
  }

  long value(Headcount count) {
    return values.getOrDefault(count, 0L);
  }

  /** Hides every figure that shows it; a headcount of 0 is never hidden. */
  void hide(Headcount count) {
    if (value(count) == 0 || !hidden.add(count)) {
      return;
    }
    for (ShownHeads figure : shownBy.getOrDefault(count, List.of())) {
      hide(figure);
    }
  }

  private void hide(ShownHeads figure) {
    if (!figure.mayBeHidden() || !figures.add(figure)) {
      return;
    }
    figure.counts().stream().filter(this::nowhereShown).forEach(unknown::add);
    if (figure.hiddenTogether()) {
      figure.own().values().forEach(this::hide);
    }
  }

  /** A 0 below the least is seen from its figure, which is not hidden. */
  private boolean nowhereShown(Headcount count) {
    return value(count) >= least(count)
        && figures.containsAll(shownBy.getOrDefault(count, List.of()));
  }

  boolean hides(ShownHeads figure) {
    return figures.contains(figure);
  }

  /** What everybody knows of it when it is hidden: no figure is hidden for a 0. */
  long least(Headcount count) {
    return kinds.contains(kind(count)) ? 1 : 0;
  }

  private static Headcount kind(Headcount count) {
    return new Headcount(count.people(), count.breakdown(), "");
  }

  boolean known(Headcount count) {
    return !unknown.contains(count);
  }

  /** Whether it is shown and need not be. */
  boolean mayHide(Headcount count) {
    return known(count)
        && value(count) > 0
        && shownBy.getOrDefault(count, List.of()).stream().allMatch(ShownHeads::mayBeHidden);
  }

  /** Those from one to four that make a figure confidential by themselves. */
  List<Headcount> small() {
    return judged.stream().filter(count -> value(count) > 0 && value(count) < 5).toList();
  }

  /** The hidden headcounts that nobody may be able to work out. */
  List<Headcount> secrets() {
    return hidden.stream().filter(this::secret).toList();
  }

  boolean secret(Headcount count) {
    return hidden.contains(count) && judged.contains(count) && !known(count);
  }
}
