package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.Target;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Wilson;
import strategymonitor.rules.WhoReported.Reported;
import strategymonitor.rules.facts.Measure;
import strategymonitor.rules.vocabulary.Judging;

/** Figures become results: the rules of {@code status.drl} say how each stands to its target. */
final class Judge {
  private static final int MOST_NAMED = 3;
  private final Rules rules;
  private final Term term;
  private final Arrivals arrivals;

  private final WhoReported who;

  Judge(Rules rules, Term term, Arrivals arrivals, SheetsSeen seen) {
    this.rules = rules;
    this.term = term;
    this.arrivals = arrivals;
    this.who = new WhoReported(seen, arrivals);
  }

  /** One result for each published figure, in the order given. */
  List<Result> judge(List<Figure> figures) {
    Map<Figure, Measure> measures = new IdentityHashMap<>();
    Map<Figure, Reported> reported = new IdentityHashMap<>();
    for (Figure figure : figures) {
      if (figure.published()) {
        measures.put(figure, measure(figure));
        Reported by = who.of(figure);
        if (by != null) {
          reported.put(figure, by);
        }
      }
    }
    unsettle(measures, reported);
    Statuses statuses = statuses(rules, measures.values());
    List<Result> results = new ArrayList<>();
    for (Figure figure : figures) {
      Measure measure = measures.get(figure);
      if (measure != null) {
        results.add(result(figure, measure, statuses).read(reading(figure, reported.get(figure))));
      }
    }
    return results;
  }

  /** Where the rest could yet make one status or another of a figure, it can't be told. */
  private void unsettle(Map<Figure, Measure> measures, Map<Figure, Reported> reported) {
    Map<Figure, List<Measure>> ends = new IdentityHashMap<>();
    reported.forEach(
        (figure, by) -> {
          Measure measure = measures.get(figure);
          Range bounds = by.bounds();
          if (measure != null && measure.target() != null && bounds != null) {
            ends.put(figure, List.of(measure.at(bounds.low()), measure.at(bounds.high())));
          }
        });
    Statuses statuses = statuses(rules, ends.values().stream().flatMap(List::stream).toList());
    ends.forEach(
        (figure, two) -> {
          if (statuses.of(two.get(0)) != statuses.of(two.get(1))) {
            String words = who.wouldSettle(Objects.requireNonNull(reported.get(figure)));
            measures.computeIfPresent(figure, (f, measure) -> measure.lacking(words));
          }
        });
  }

  private static Reading reading(Figure figure, @Nullable Reported by) {
    Fraction value = figure.value();
    BigDecimal of = figure.denominator();
    boolean interval = figure.indicator().definition().reading().interval();
    return Reading.NONE
        .covering(by == null ? null : by.coverage(), by == null ? null : by.bounds())
        .within(interval && value != null && of != null ? Wilson.interval(value, of) : null);
  }

  /** What the rules say of each measure. */
  static Statuses statuses(Rules rules, Iterable<Measure> measures) {
    Statuses statuses = new Statuses();
    try (Session session = rules.session()) {
      session.meaning("judge", statuses).fire(measures);
    }
    return statuses;
  }

  /** The figure as the rules of judging see it. */
  Measure measure(Figure figure) {
    Definition definition = figure.indicator().definition();
    Optional<Target> target = definition.target(term, figure.breakdown(), figure.group());
    return new Measure(
        definition.id(),
        false,
        figure.breakdown().label(),
        figure.group(),
        figure.numerator(),
        figure.denominator(),
        figure.value(),
        flags(figure),
        definition.better().label(),
        target.map(t -> Fraction.of(t.target())).orElse(null),
        target.map(t -> Fraction.of(t.tolerance())).orElse(null),
        lacking(definition, arrivals::missing),
        figure.value() == null ? lacking(definition, this::awaited) : "");
  }

  private String flags(Figure figure) {
    boolean lacks =
        figure.value() != null
            && !lacking(figure.indicator().definition(), arrivals::missing).isEmpty();
    return lacks ? figure.flags() + "u" : figure.flags();
  }

  /** Where many are, as many: the sheet Data quality names them. */
  private List<String> awaited(String kind) {
    List<String> submitters = arrivals.awaited(kind);
    return submitters.size() <= MOST_NAMED
        ? submitters
        : List.of("any of the %d who owe it".formatted(submitters.size()));
  }

  /** Whose return an indicator lacks, in words; empty where none. */
  private static String lacking(
      Definition definition, Function<String, List<String>> submittersOf) {
    Set<String> kinds = new LinkedHashSet<>();
    definition.reads().forEach(sheet -> kinds.add(sheet.substring(0, sheet.indexOf('/'))));
    List<String> lacking = new ArrayList<>();
    for (String kind : kinds) {
      List<String> submitters = submittersOf.apply(kind);
      if (!submitters.isEmpty()) {
        lacking.add("no " + kind + " from " + String.join(", ", submitters));
      }
    }
    return String.join("; ", lacking);
  }

  private Result result(Figure figure, Measure measure, Statuses statuses) {
    Optional<Target> target =
        figure.indicator().definition().target(term, figure.breakdown(), figure.group());
    return new Result(
        figure.indicator().id(),
        figure.breakdown(),
        figure.group(),
        figure.numerator(),
        figure.denominator(),
        figure.value(),
        measure.flags(),
        target.map(Target::target).orElse(null),
        target.map(Target::tolerance).orElse(null),
        statuses.of(measure),
        figure.words().isEmpty() ? statuses.reason(measure) : figure.words(),
        figure.evidence().rows(),
        figure.evidence().fingerprint());
  }

  /** What has been said of each measure; what nothing is said of can't be told. */
  static final class Statuses implements Judging {
    private final Map<Measure, TargetStatus> statuses = new IdentityHashMap<>();
    private final Map<Measure, String> reasons = new IdentityHashMap<>();

    private void say(Measure measure, TargetStatus status) {
      TargetStatus before = statuses.put(measure, status);
      if (before != null && before != status) {
        throw new RulesDoNotHold(
            List.of(
                "rules/status.drl: two rules disagree on %s, %s %s: %s and %s. Let one rule apply to each measure."
                    .formatted(
                        measure.indicator(),
                        measure.breakdown(),
                        measure.group(),
                        before.words(),
                        status.words())));
      }
    }

    @Override
    public void met(Measure measure) {
      say(measure, TargetStatus.MET);
    }

    @Override
    public void withinTolerance(Measure measure) {
      say(measure, TargetStatus.WITHIN_TOLERANCE);
    }

    @Override
    public void notMet(Measure measure) {
      say(measure, TargetStatus.NOT_MET);
    }

    @Override
    public void noTarget(Measure measure) {
      say(measure, TargetStatus.NO_TARGET);
    }

    @Override
    public void cantTell(Measure measure, String reason) {
      say(measure, TargetStatus.CANT_TELL);
      reasons.put(measure, reason);
    }

    TargetStatus of(Measure measure) {
      @Nullable TargetStatus status = statuses.get(measure);
      return status == null ? TargetStatus.CANT_TELL : status;
    }

    String reason(Measure measure) {
      return reasons.getOrDefault(measure, "");
    }
  }
}
