package strategymonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Range;
import strategymonitor.domain.Variation;

/** What was agreed in an earlier term, and how its figure has moved since. */
final class WhatActionsDid {
  private final TermReport report;
  private final List<AgreedAction> agreed;

  WhatActionsDid(TermReport report) {
    this.report = report;
    this.agreed =
        report.papers().agreed().stream()
            .filter(one -> one.term().compareTo(report.term()) < 0)
            .sorted(Comparator.comparing(AgreedAction::term))
            .toList();
  }

  /** What was agreed last of a figure. */
  Optional<AgreedAction> of(Shown shown) {
    return agreed.stream().filter(one -> one.isOf(shown)).reduce((earlier, later) -> later);
  }

  /** This term's figures of which something was agreed and that stand in no list of exceptions. */
  List<Shown> noLongerExceptions(List<Shown> exceptions) {
    List<Shown> others = new ArrayList<>();
    for (Shown shown : report.figures().shown()) {
      if (of(shown).isPresent() && exceptions.stream().noneMatch(e -> same(e, shown))) {
        others.add(shown);
      }
    }
    return others;
  }

  private static boolean same(Shown one, Shown other) {
    return one.indicator().equals(other.indicator())
        && one.breakdown() == other.breakdown()
        && one.group().equals(other.group());
  }

  /** Such as {@code Agreed in Spring 2025/26: visit them (Jo, due May). Since: 61% to 68%, …}. */
  String inWords(Definition definition, AgreedAction action, Shown now) {
    return "Agreed in "
        + action.term().title()
        + ": "
        + action.inWords()
        + ". "
        + moved(definition, report.figures().in(action.term(), now).orElse(null), now)
        + ".";
  }

  private static String moved(Definition definition, @Nullable Shown then, Shown now) {
    String before = then == null ? "[x]" : text(definition, then);
    String after = text(definition, now);
    if (then == null || then.value() == null || now.value() == null) {
      return "Then " + before + ", now " + after;
    }
    String from = before.equals(after) ? "Still " + after : "Moved from " + before + " to " + after;
    return from + sureness(then, now);
  }

  private static String text(Definition definition, Shown shown) {
    return FigureCells.quantity(definition, shown).map(Quantity::text).orElse(shown.symbol());
  }

  /** An interval says more of a share of opinion than the terms before it do. */
  private static String sureness(Shown then, Shown now) {
    Range before = then.reading().interval();
    Range after = now.reading().interval();
    if (before != null && after != null) {
      return before.apart(after) ? ", beyond what chance would give" : ", no detectable change";
    }
    Variation variation = now.reading().variation();
    if (variation == null) {
      return "";
    }
    return switch (variation) {
      case IMPROVING, DECLINING -> ", beyond what chance would give";
      case NO_DETECTABLE_CHANGE -> ", no detectable change";
      case TOO_LITTLE_HISTORY -> ", with too little history to say whether by chance";
    };
  }
}
