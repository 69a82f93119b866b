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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Suggestion;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.FactTypes;
import strategymonitor.rules.facts.Marks;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.SystemLeader;
import strategymonitor.yaml.Yaml;

/** Makes the facts that an example gives, by the names of their records' components. */
final class ExampleFacts {
  /** Facts that others are joined to, by the property that names them. */
  private static final Map<Class<?>, String> REFERRED =
      Map.of(
          RegisterSchool.class, "urn",
          CpdSession.class, "code",
          NetworkSession.class, "code",
          SystemLeader.class, "reference");

  private static final Map<Class<?>, Function<Yaml, Object>> READ =
      Map.ofEntries(
          Map.entry(String.class, Yaml::text),
          Map.entry(int.class, value -> value.as(Integer::valueOf)),
          Map.entry(Integer.class, value -> value.as(Integer::valueOf)),
          Map.entry(long.class, value -> value.as(Long::valueOf)),
          Map.entry(Long.class, value -> value.as(Long::valueOf)),
          Map.entry(boolean.class, Yaml::yes),
          Map.entry(BigDecimal.class, Yaml::number),
          Map.entry(Fraction.class, value -> Fraction.of(value.number())),
          Map.entry(LocalDate.class, Yaml::date),
          Map.entry(Set.class, value -> new LinkedHashSet<>(value.texts())),
          Map.entry(List.class, ExampleFacts::numbers));
  private static final List<String> MARKS =
      List.of("counted", "active", "withdrawn", "deployable", "reason");
  private static final Yaml OUTSIDE =
      Yaml.of(
          "{ours: no, counted: no, authority: 909, area: Outside the authority,"
              + " district: Outside the authority}",
          "an example");
  private final Map<String, List<Record>> facts = new LinkedHashMap<>();
  private final Map<String, Record> referred = new LinkedHashMap<>();
  private final Set<Record> markedAsSaid = Collections.newSetFromMap(new IdentityHashMap<>());
  private final UsualFacts.For use;
  private int made;

  ExampleFacts(Yaml given, UsualFacts.For use) {
    this.use = use;
    for (Class<?> type : List.of(RegisterSchool.class, CpdSession.class, NetworkSession.class)) {
      String name = type.getSimpleName();
      given.find(name).ifPresent(items -> read(name, items));
    }
    given.find("SystemLeader").ifPresent(items -> read("SystemLeader", items));
    given.entries().forEach((type, items) -> readOnce(given, type, items));
  }

  private static Object numbers(Yaml list) {
    return list.items().stream().map(value -> Fraction.of(value.number())).toList();
  }

  private void readOnce(Yaml given, String type, Yaml items) {
    if (FactTypes.type(type) == null) {
      throw given.refused(
          "there is no fact \"%s\".%s"
              .formatted(type, Suggestion.didYouMean(type, FactTypes.names())));
    }
    if (!facts.containsKey(type)) {
      read(type, items);
    }
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
    String key = REFERRED.get(fact.getClass());
    try {
      return key == null ? "" : fact.getClass().getMethod(key).invoke(fact);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** All facts given, in order of type and then as given. */
  List<Record> all() {
    return facts.values().stream().flatMap(List::stream).toList();
  }

  /** The facts of a type, as given. */
  List<Record> of(String type) {
    return facts.getOrDefault(type, List.of());
  }

  /** The facts of which the example says nothing that shared rules would say. */
  List<Record> unmarked(String type) {
    return of(type).stream().filter(fact -> !markedAsSaid.contains(fact)).toList();
  }

  private Record make(String type, Map<String, Yaml> said, Yaml where) {
    made++;
    Class<? extends Record> record = FactTypes.type(type);
    if (record == null) {
      throw where.refused("there is no fact \"" + type + "\".");
    }
    RecordComponent[] components = record.getRecordComponents();
    refuseUnknown(type, components, said);
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(type, components[i], said, values);
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
      String type, RecordComponent component, Map<String, Yaml> said, @Nullable Object[] before) {
    if (component.getType() == Source.class) {
      return UsualFacts.source(type, made, said);
    }
    if (component.getType() == Marks.class) {
      return UsualFacts.marks(type, said, use);
    }
    Yaml value = said.get(component.getName());
    if (value == null) {
      return unsaid(type, component, said, before);
    }
    if (value.blank()) {
      return nullable(component) ? null : unsaid(type, component, said, before);
    }
    Function<Yaml, Object> read = READ.get(component.getType());
    return read == null ? refer(component.getType(), value) : read.apply(value);
  }

  private Record refer(Class<?> of, Yaml value) {
    String type = of.getSimpleName();
    if (value.mapping()) {
      return make(type, value.entries(), value);
    }
    String name = type + " " + value.text();
    Record given = referred.get(name);
    if (given == null) {
      given = make(type, Map.of(REFERRED.getOrDefault(of, "code"), value), value);
      referred.put(name, given);
    }
    return given;
  }

  private @Nullable Object unsaid(
      String type, RecordComponent component, Map<String, Yaml> said, @Nullable Object[] before) {
    String name = component.getName();
    Object follows = UsualFacts.follows(name, before);
    if (follows != null) {
      return follows;
    }
    if (name.equals("home") && use == UsualFacts.For.FIGURES) {
      return make("RegisterSchool", OUTSIDE.entries(), OUTSIDE);
    }
    Object usual = UsualFacts.of(type, name, made, said);
    if (usual != null || nullable(component)) {
      return usual;
    }
    Object nothing = UsualFacts.nothing(component, made);
    return nothing == null
        ? make(component.getType().getSimpleName(), Map.of(), Yaml.of("", "an example"))
        : nothing;
  }

  private static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
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
