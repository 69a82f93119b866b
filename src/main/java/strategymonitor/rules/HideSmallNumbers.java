package strategymonitor.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Result;

/**
 * Marks as confidential every figure of a term that would show or betray fewer than five people.
 */
public final class HideSmallNumbers {
  private HideSmallNumbers() {}

  /**
   * The same results in the same order, with the letter {@code c} among the flags of those that
   * must not be shown. Nothing else of a result changes.
   *
   * @param definitions of the results' indicators; a result without one is never hidden
   * @param results every result of one term: figures left out are taken not to be published
   * @param before those of the term before, as they were published
   */
  public static List<Result> in(
      List<Definition> definitions, List<Result> results, List<Result> before) {
    List<ShownHeads> figures = figures(definitions, results);
    Concealment concealment = new Concealment(figures);
    concealment.small().forEach(concealment::hide);
    new HideFurther(concealment, Relations.among(figures, concealment.values()))
        .untilNoneCanBeWorkedOut();
    Set<Result> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    figures.stream().filter(concealment::hides).map(ShownHeads::result).forEach(hidden::add);
    if (!concealment.known(SharedHeadcounts.LEADERS_OF_ALL) || leadersWereHidden(before)) {
      results.stream().filter(HideSmallNumbers::growth).forEach(hidden::add);
    }
    return results.stream().map(r -> hidden.contains(r) ? r.hidden() : r).toList();
  }

  /** Who knows the leaders of one term and how their number grew knows those of the other. */
  private static boolean growth(Result result) {
    return result.indicator().equals(SharedHeadcounts.GROWTH) && result.value() != null;
  }

  private static boolean leadersWereHidden(List<Result> before) {
    return before.stream()
        .filter(result -> SharedHeadcounts.countsAllLeaders(result))
        .anyMatch(Result::confidential);
  }

  private static List<ShownHeads> figures(List<Definition> definitions, List<Result> results) {
    Map<String, Definition> byId = new HashMap<>();
    definitions.forEach(definition -> byId.put(definition.id(), definition));
    return results.stream().flatMap(result -> figure(byId, result)).toList();
  }

  private static Stream<ShownHeads> figure(Map<String, Definition> byId, Result result) {
    return Optional.ofNullable(byId.get(result.indicator()))
        .flatMap(definition -> ReadHeadcounts.of(definition, result))
        .stream();
  }
}
