package strategymonitor.rules;

import static strategymonitor.domain.Breakdown.ALL;
import static strategymonitor.domain.Breakdown.AREA;
import static strategymonitor.domain.Breakdown.DESIGNATION;
import static strategymonitor.domain.Breakdown.LEADER_GROUP;
import static strategymonitor.domain.Breakdown.PHASE;
import static strategymonitor.domain.Breakdown.REASON;
import static strategymonitor.domain.Breakdown.ROLE;
import static strategymonitor.domain.Breakdown.SUBMITTER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Result;

/**
 * Sets up all that somebody who knows the definitions can tell of the numbers behind the figures of
 * a term, or of several. It shares nothing with the code that hides.
 */
public final class AttentiveReader {
  private final List<Result> results;
  private final String term;
  private final Puzzle puzzle;

  private AttentiveReader(List<Result> results, String term, Puzzle puzzle) {
    this.results = results;
    this.term = term;
    this.puzzle = puzzle;
  }

  /** The hidden numbers of people that can be worked out from one term. */
  static List<String> worksOut(List<Result> results) {
    return worksOut("", new Puzzle(), results).solved();
  }

  private static Puzzle worksOut(String term, Puzzle puzzle, List<Result> results) {
    AttentiveReader reader = new AttentiveReader(results, term, puzzle);
    reader.look();
    reader.think();
    return puzzle;
  }

  /** Those that can be worked out from all that was published of several terms, oldest first. */
  public static List<String> worksOutFrom(List<List<Result>> terms) {
    Puzzle puzzle = new Puzzle();
    for (int i = 0; i < terms.size(); i++) {
      worksOut("term " + i + ": ", puzzle, terms.get(i));
      grew(puzzle, i, terms.get(i));
    }
    return puzzle.solved();
  }

  /** The leaders of a term less those of the term before are by how many they grew. */
  private static void grew(Puzzle puzzle, int i, List<Result> results) {
    for (Result result : results) {
      if (result.indicator().equals("system-leaders-growth") && !result.confidential()) {
        String growth = "term %d: growth".formatted(i);
        String before = "term %d: leaders, all, All".formatted(i - 1);
        String now = "term %d: leaders, all, All".formatted(i);
        if (puzzle.has(before) && puzzle.has(now)) {
          puzzle.see(growth, number(result.numerator()), true, false);
          puzzle.addUp(Set.of(before, growth), now);
        }
      }
    }
  }

  private void look() {
    above("system-leaders-designated", "leaders", true);
    above("system-leaders-per-100-schools", "leaders", true);
    below("system-leaders-deployable", "leaders", true);
    above("system-leaders-deployable", "deployable", false);
    below("system-leaders-used", "deployable", true);
    above("system-leaders-used", "deployable at work", false);
    below("system-leaders-assured", "leaders", true);
    below("system-leaders-overused", "at work", true);
    above("schools-contributing", "homes", false);
    above("cpd-participants", "participants", true);
    below("cpd-completion", "pairs", true);
    below("cpd-beyond-headteachers", "participants", true);
    see(
        "cpd-beyond-headteachers",
        "headteachers",
        r -> number(r.denominator()) - number(r.numerator()),
        false);
    below("induction-offered", "new leaders", true);
    below("induction-mentored", "judged new leaders", true);
    above("aspiring-leaders", "aspiring", true);
    below("aspiring-leaders-developing", "aspiring", true);
    below("cpd-non-attendance", "booked", true);
    below("survey-response-rate", "invited", true);
    above("survey-response-rate", "respondents", false);
    below("survey-right-approach", "right", true);
    below("survey-network-useful", "useful", true);
  }

  private void think() {
    for (String people : List.of("leaders", "deployable", "deployable at work")) {
      addUp(people, DESIGNATION, name(people, ALL, "All"));
    }
    addUp("leaders", AREA, name("leaders", ALL, "All"));
    addUp("leaders", REASON, name("leaders", ALL, "All"));
    addUp("participants", AREA, name("participants", ALL, "All"));
    addUp("participants", LEADER_GROUP, name("participants", ALL, "All"));
    addUp("headteachers", AREA, name("headteachers", ALL, "All"));
    addUp("pairs", LEADER_GROUP, name("pairs", ALL, "All"));
    addUp("new leaders", ROLE, name("new leaders", ALL, "All"));
    addUp("judged new leaders", ROLE, name("judged new leaders", ALL, "All"));
    addUp("aspiring", AREA, name("aspiring", ALL, "All"));
    addUp("aspiring", PHASE, name("aspiring", ALL, "All"));
    addUp("booked", SUBMITTER, name("booked", ALL, "All"));
    for (String people : List.of("invited", "respondents", "right", "useful")) {
      addUp(people, LEADER_GROUP, name(people, ALL, "All"));
    }
    nest("deployable", "leaders");
    nest("deployable at work", "at work");
    nest("deployable at work", "deployable");
    nest("at work", "leaders");
    nest("homes", "leaders");
    nest("headteachers", "participants");
    nest("participants", "pairs");
    nest("judged new leaders", "new leaders");
    nest("right", "respondents");
    nest("useful", "respondents");
  }

  private void above(String indicator, String people, boolean judged) {
    see(indicator, people, r -> number(r.numerator()), judged);
  }

  private void below(String indicator, String people, boolean judged) {
    see(
        indicator,
        people,
        r -> number(r.breakdown() == REASON ? r.numerator() : r.denominator()),
        judged);
  }

  private void see(String indicator, String people, Function<Result, Long> number, boolean judged) {
    for (Result result : results) {
      boolean reason = result.breakdown() == REASON;
      if (result.indicator().equals(indicator)
          && result.numerator() != null
          && (judged || !reason)) {
        String name = name(people, result.breakdown(), result.group());
        puzzle.see(name, number.apply(result), !result.confidential(), judged);
        if (reason && !result.confidential()) {
          puzzle.see(name("leaders", ALL, "All"), number(result.denominator()), true, false);
        }
      }
    }
  }

  private void addUp(String people, Breakdown by, String all) {
    Set<String> groups = new TreeSet<>();
    for (Result result : results) {
      if (result.breakdown() == by) {
        String group = name(people, by, result.group());
        if (puzzle.has(group)) {
          groups.add(group);
        }
      }
    }
    if (puzzle.has(all)) {
      puzzle.addUp(groups, all);
    }
  }

  private void nest(String part, String whole) {
    for (Result result : results) {
      puzzle.nest(
          name(part, result.breakdown(), result.group()),
          name(whole, result.breakdown(), result.group()));
    }
  }

  private static long number(@Nullable BigDecimal number) {
    return number == null ? 0 : number.longValueExact();
  }

  private String name(String people, Breakdown by, String group) {
    if (by == REASON && group.equals("Deployable")) {
      return term + "deployable, all, All";
    }
    if (people.equals("headteachers") && by == ALL) {
      return term + "participants, leader group, Headteacher";
    }
    return term + people + ", " + by.label() + ", " + group;
  }
}
