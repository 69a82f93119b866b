package strategymonitor.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Suggestion;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.FactTypes;
import strategymonitor.rules.facts.Marks;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.SheetTypes;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.SystemLeader;
import strategymonitor.yaml.Yaml;

/** Makes the facts that an example gives, by the names of their records' components. */
final class ExampleFacts {
  static final TermDates TERM =
      new TermDates(
          Term.of("2025-26-autumn"),
          LocalDate.of(2025, 9, 1),
          LocalDate.of(2025, 12, 19),
          LocalDate.of(2026, 1, 4),
          LocalDate.of(2026, 1, 16),
          null);
  private static final TermDates BEFORE =
      new TermDates(
          Term.of("2024-25-summer"),
          LocalDate.of(2025, 4, 22),
          LocalDate.of(2025, 7, 22),
          LocalDate.of(2025, 8, 31),
          LocalDate.of(2025, 9, 12),
          null);
  private static final List<String> MARKS =
      List.of("counted", "active", "withdrawn", "deployable", "reason");
  private static final Yaml OUTSIDE =
      Yaml.of("{ours: no, counted: no, authority: 909, area: Outside the authority}", "an example");
  private static final Map<String, String> OF_MEASURE =
      Map.of("breakdown", "all", "group", "All", "flags", "", "missing", "");
  private final Map<String, List<Record>> facts = new LinkedHashMap<>();
  private final Map<String, Record> referred = new LinkedHashMap<>();
  private final Set<Record> markedAsSaid = Collections.newSetFromMap(new IdentityHashMap<>());
  private final For use;
  private int made;

  /** What the facts are for. */
  enum For {
    /** Checks on rows: a leader's home is a school of ours unless said otherwise. */
    CHECKS,
    /** Shared rules, which are to say which schools count. */
    SHARED,
    /** Figures: a leader's home is outside the authority unless said otherwise. */
    FIGURES
  }

  ExampleFacts(Yaml given, For use) {
    this.use = use;
    for (String first : List.of("RegisterSchool", "CpdSession", "NetworkSession", "SystemLeader")) {
      given.find(first).ifPresent(items -> read(first, items));
    }
    given
        .entries()
        .forEach(
            (type, items) -> {
              if (FactTypes.type(type) == null) {
                throw given.refused(
                    "there is no fact \"%s\".%s"
                        .formatted(type, Suggestion.didYouMean(type, FactTypes.names())));
              }
              if (!facts.containsKey(type)) {
                read(type, items);
              }
            });
  }

  private void read(String type, Yaml items) {
    List<Record> all = new ArrayList<>();
    facts.put(type, all);
    for (Yaml item : items.items()) {
      Record fact = make(type, item.entries(), item);
      all.add(fact);
      referred.putIfAbsent(type + " " + key(fact), fact);
    }
  }

  private static Object key(Record fact) {
    if (fact instanceof RegisterSchool school) {
      return school.urn();
    }
    if (fact instanceof CpdSession session) {
      return session.code();
    }
    if (fact instanceof NetworkSession session) {
      return session.code();
    }
    return fact instanceof SystemLeader leader ? leader.reference() : "";
  }

  /** All facts given, in order of type and then as given. */
  List<Record> all() {
    return facts.values().stream().flatMap(List::stream).toList();
  }

  /** The facts of a type, as given. */
  List<Record> of(String type) {
    return facts.getOrDefault(type, List.of());
  }

  private Record make(String type, Map<String, Yaml> said, Yaml where) {
    made++;
    Class<? extends Record> record = FactTypes.type(type);
    if (record == null) {
      throw where.refused("there is no fact \"" + type + "\".");
    }
    RecordComponent[] components = record.getRecordComponents();
    refuseUnknown(type, components, said);
    Map<String, Yaml> left = new LinkedHashMap<>(said);
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Yaml value = left.remove(components[i].getName());
      values[i] = value(type, components[i], value, said, values);
    }
    Record fact = instance(record, components, values, where);
    if (said.keySet().stream().anyMatch(MARKS::contains)) {
      markedAsSaid.add(fact);
    }
    return fact;
  }

  private static void refuseUnknown(
      String type, RecordComponent[] components, Map<String, Yaml> said) {
    Set<String> known = new LinkedHashSet<>(List.of("submitter", "repeated"));
    Arrays.stream(components).map(RecordComponent::getName).forEach(known::add);
    known.removeAll(List.of("source", "marks"));
    if (Arrays.stream(components).anyMatch(c -> c.getType() == Marks.class)) {
      known.addAll(MARKS);
    }
    said.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            throw value.refused(
                "%s has no property \"%s\".%s"
                    .formatted(type, name, Suggestion.didYouMean(name, known)));
          }
        });
  }

  private @Nullable Object value(
      String type,
      RecordComponent component,
      @Nullable Yaml value,
      Map<String, Yaml> said,
      @Nullable Object[] before) {
    Class<?> of = component.getType();
    if (of == Source.class) {
      return source(type, said);
    }
    if (of == Marks.class) {
      return marks(type, said);
    }
    if (value == null || value.blank()) {
      return value != null && nullable(component) ? null : unsaid(type, component, said, before);
    }
    return said(of, value);
  }

  private @Nullable Object said(Class<?> of, Yaml value) {
    if (of == String.class) {
      return value.text();
    }
    if (of == int.class || of == Integer.class) {
      return value.as(Integer::valueOf);
    }
    if (of == long.class || of == Long.class) {
      return value.as(Long::valueOf);
    }
    if (of == boolean.class) {
      return value.yes();
    }
    if (of == BigDecimal.class) {
      return value.number();
    }
    if (of == Fraction.class) {
      return Fraction.of(value.number());
    }
    if (of == LocalDate.class) {
      return value.date();
    }
    if (of == Set.class) {
      return new LinkedHashSet<>(value.texts());
    }
    return refer(of, value);
  }

  private Record refer(Class<?> of, Yaml value) {
    String type = of.getSimpleName();
    if (value.mapping()) {
      return make(type, value.entries(), value);
    }
    Record given = referred.get(type + " " + value.text());
    if (given != null) {
      return given;
    }
    String key =
        of == RegisterSchool.class ? "urn" : of == SystemLeader.class ? "reference" : "code";
    Record madeUp = make(type, Map.of(key, value), value);
    referred.put(type + " " + value.text(), madeUp);
    return madeUp;
  }

  private @Nullable Object unsaid(
      String type, RecordComponent component, Map<String, Yaml> said, @Nullable Object[] before) {
    String name = component.getName();
    Object follows = follows(name, before);
    if (follows != null) {
      return follows;
    }
    if (type.equals("RegisterSchool") && ofSchool(name, said) != null) {
      return ofSchool(name, said);
    }
    if (name.equals("home") && use == For.FIGURES) {
      return make("RegisterSchool", OUTSIDE.entries(), OUTSIDE);
    }
    if (name.equals("known")) {
      return true;
    }
    if (type.equals("Measure") && OF_MEASURE.containsKey(name)) {
      return OF_MEASURE.get(name);
    }
    return nullable(component) ? null : empty(component);
  }

  /** What a property left unsaid takes from one that stands before it; null if nothing. */
  private static @Nullable Object follows(String name, @Nullable Object[] before) {
    for (Object value : before) {
      if (value instanceof RegisterSchool school
          && (name.equals("schoolUrn") || name.equals("homeUrn"))) {
        return school.urn();
      }
      if (value instanceof CpdSession session && name.equals("sessionCode")) {
        return session.code();
      }
      if (value instanceof NetworkSession session && name.equals("sessionCode")) {
        return session.code();
      }
      if (value instanceof SystemLeader leader && name.equals("leaderReference")) {
        return leader.reference();
      }
    }
    return null;
  }

  private @Nullable Object ofSchool(String name, Map<String, Yaml> said) {
    Yaml authority = said.get("authority");
    return switch (name) {
      case "urn" -> 900000 + made;
      case "authority" -> 926;
      case "ours" -> authority == null || authority.text().equals("926");
      case "status" -> "Open";
      case "typeGroup" -> "Local authority maintained schools";
      case "establishmentType" -> "Community school";
      default -> null;
    };
  }

  private static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private @Nullable Object empty(RecordComponent component) {
    Class<?> of = component.getType();
    if (of == String.class) {
      return component.getName() + " " + made;
    }
    if (of == boolean.class) {
      return false;
    }
    if (of == int.class) {
      return 0;
    }
    if (of == long.class) {
      return 0L;
    }
    if (of == BigDecimal.class) {
      return BigDecimal.ZERO;
    }
    if (of == LocalDate.class) {
      return TERM.deadline();
    }
    if (of == Set.class) {
      return Set.of();
    }
    return make(of.getSimpleName(), Map.of(), Yaml.of("", "rules"));
  }

  private Source source(String type, Map<String, Yaml> said) {
    Yaml submitter = said.get("submitter");
    Yaml repeated = said.get("repeated");
    Origin origin =
        new Origin(
            type.equals("EarlierLeader") ? BEFORE : TERM,
            submitter == null ? "Submitter" : submitter.text(),
            kind(type),
            type.equals("EarlierLeader") ? "System leaders" : sheet(type),
            0,
            Fingerprint.of("example"),
            false);
    return new Source(origin, made, repeated != null && repeated.yes(), null);
  }

  private static String kind(String type) {
    String sheet = SheetTypes.sheet(type);
    return sheet == null ? "Example" : sheet.substring(0, sheet.indexOf('/'));
  }

  private static String sheet(String type) {
    String sheet = SheetTypes.sheet(type);
    return sheet == null ? type : sheet.substring(sheet.indexOf('/') + 1);
  }

  /** The facts of which the example says nothing that shared rules would say. */
  List<Record> unmarked(String type) {
    return of(type).stream().filter(fact -> !markedAsSaid.contains(fact)).toList();
  }

  private Marks marks(String type, Map<String, Yaml> said) {
    Marks marks = new Marks();
    Yaml counted = said.get("counted");
    Yaml ours = said.get("ours");
    boolean usually =
        use != For.SHARED && type.equals("RegisterSchool") && (ours == null || ours.yes());
    marks.counted(counted == null ? usually : counted.yes());
    marks.active(yes(said, "active")).withdrawn(yes(said, "withdrawn"));
    Yaml reason = said.get("reason");
    return marks.deployable(yes(said, "deployable")).reason(reason == null ? null : reason.text());
  }

  private static boolean yes(Map<String, Yaml> said, String name) {
    Yaml value = said.get(name);
    return value != null && value.yes();
  }

  private static Record instance(
      Class<? extends Record> record,
      RecordComponent[] components,
      @Nullable Object[] values,
      Yaml where) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return record.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException refused) {
      throw where.refused(String.valueOf(refused.getCause()));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
