package strategymonitor.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader can tell of headcounts without a figure: the groups of a breakdown add up to all,
 * and a part is not more than its whole. Where people are in two groups, or in none, the reader is
 * taken to know by how many.
 */
final class Relations {
  private final Map<Headcount, Long> values;
  private final List<Relation> sums = new ArrayList<>();
  private final List<Nesting> nestings = new ArrayList<>();
  private final Map<Headcount, Long> rests = new LinkedHashMap<>();
  private final List<Relation> ofRests = new ArrayList<>();

  private Relations(Map<Headcount, Long> values) {
    this.values = values;
  }

  static Relations among(Iterable<ShownHeads> figures, Map<Headcount, Long> values) {
    Relations relations = new Relations(values);
    Groups groups = Groups.of(figures);
    values.keySet().forEach(relations::nest);
    groups.forEach(relations::addUp);
    List.copyOf(relations.nestings).forEach(nesting -> relations.restsAddUp(nesting, groups));
    return relations;
  }

  /** The groups of each breakdown less all. */
  List<Relation> sums() {
    return sums;
  }

  List<Nesting> nestings() {
    return nestings;
  }

  /** Who is of the whole and not of the part: they add up over groups, too. */
  List<Relation> ofRests() {
    return ofRests;
  }

  boolean rest(Headcount count) {
    return rests.containsKey(count);
  }

  private void addUp(String people, Set<Headcount> groups) {
    Headcount all = SharedHeadcounts.all(people);
    if (values.containsKey(all)) {
      Map<Headcount, Integer> factors = new LinkedHashMap<>();
      groups.forEach(group -> factors.put(group, 1));
      factors.put(all, -1);
      sums.add(relation(factors));
    }
  }

  private void nest(Headcount part) {
    SharedHeadcounts.among(part)
        .filter(whole -> value(part) <= value(whole))
        .map(whole -> new Nesting(part, whole))
        .ifPresent(this::nest);
  }

  private void nest(Nesting nesting) {
    nestings.add(nesting);
    rests.put(nesting.rest(), value(nesting.whole()) - value(nesting.part()));
    Map<Headcount, Integer> factors = new LinkedHashMap<>();
    factors.put(nesting.part(), 1);
    factors.put(nesting.rest(), 1);
    factors.put(nesting.whole(), -1);
    ofRests.add(relation(factors));
  }

  /** Where both are counted by the same breakdown, so is the rest. */
  private void restsAddUp(Nesting all, Groups groups) {
    String part = all.part().people();
    String whole = all.whole().people();
    if (all.equals(new Nesting(SharedHeadcounts.all(part), SharedHeadcounts.all(whole)))) {
      groups.breakdowns(part).stream()
          .filter(groups.breakdowns(whole)::contains)
          .map(breakdown -> groups.of(whole, breakdown))
          .forEach(wholes -> restsAddUp(all, wholes));
    }
  }

  private void restsAddUp(Nesting all, Set<Headcount> wholes) {
    Map<Headcount, Integer> factors = new LinkedHashMap<>();
    factors.put(all.rest(), -1);
    for (Headcount whole : wholes) {
      Headcount part =
          SharedHeadcounts.named(all.part().people(), whole.breakdown(), whole.group());
      Headcount rest = new Nesting(part, whole).rest();
      if (rest(rest) || value(part) == 0) {
        factors.put(rest(rest) ? rest : whole, 1);
      }
    }
    ofRests.add(relation(factors));
  }

  private Relation relation(Map<Headcount, Integer> factors) {
    long sum = factors.entrySet().stream().mapToLong(e -> e.getValue() * value(e.getKey())).sum();
    return new Relation(factors, sum);
  }

  private long value(Headcount count) {
    return values.getOrDefault(count, rests.getOrDefault(count, 0L));
  }
}
