package strategymonitor.rules;

import static strategymonitor.domain.Breakdown.ALL;
import static strategymonitor.domain.Breakdown.AREA;
import static strategymonitor.domain.Breakdown.DESIGNATION;
import static strategymonitor.domain.Breakdown.LEADER_GROUP;
import static strategymonitor.domain.Breakdown.PHASE;
import static strategymonitor.domain.Breakdown.REASON;
import static strategymonitor.domain.Breakdown.ROLE;
import static strategymonitor.domain.Breakdown.SUBMITTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/** The figures about people of a made-up county that has few of them. */
final class SmallCounty {
  private static final List<String> AREAS =
      List.of("Breckland", "Broadland", "Norwich", "Outside the authority");
  private static final List<String> GROUPS =
      List.of("Executive leader", "Governor", "Headteacher", "Middle leader");
  private static final List<String> REASONS =
      List.of("Deployable", "Head capacity", "Inspection position", "QA lapsed");

  private final Random random;
  private final Published term = new Published();

  private SmallCounty(long seed) {
    random = new Random(seed);
  }

  static Published of(long seed) {
    SmallCounty county = new SmallCounty(seed);
    county.leaders();
    county.participants();
    county.newLeaders();
    county.aspiringLeaders();
    county.bookings();
    county.survey();
    return county.term;
  }

  /** Nothing but the system leaders of a term. */
  static Published leadersOf(long seed) {
    SmallCounty county = new SmallCounty(seed);
    county.leaders();
    return county.term;
  }

  private record Leader(
      String designation, String area, String reason, int home, boolean active, boolean over) {
    boolean deployable() {
      return reason.equals("Deployable");
    }
  }

  private void leaders() {
    List<String> designations = List.of("Local", "National", "Specialist");
    List<Leader> leaders =
        some(
            26,
            () ->
                new Leader(
                    one(designations),
                    one(AREAS),
                    one(REASONS),
                    random.nextInt(9),
                    chance(60),
                    chance(30)));
    split("system-leaders-designated", DESIGNATION, leaders, Leader::designation, l -> true, null);
    groups("system-leaders-designated", AREA, leaders, Leader::area, l -> true, null);
    long all = leaders.size();
    term.rate("system-leaders-per-100-schools", ALL, "All", all, 40);
    for (String area : AREAS) {
      long there = leaders.stream().filter(l -> l.area().equals(area)).count();
      int schools = area.startsWith("Outside") ? 0 : 10;
      term.rate("system-leaders-per-100-schools", AREA, area, there, schools);
      List<Leader> active =
          leaders.stream().filter(l -> l.active() && l.area().equals(area)).toList();
      long homes = active.stream().map(Leader::home).distinct().count();
      term.ofPosts("schools-contributing", AREA, area, homes, 10);
    }
    split(
        "system-leaders-deployable",
        DESIGNATION,
        leaders,
        Leader::designation,
        Leader::deployable,
        l -> true);
    for (String reason : REASONS) {
      long with = leaders.stream().filter(l -> l.reason().equals(reason)).count();
      if (with > 0) {
        term.share("system-leaders-deployable", REASON, reason, with, all);
      }
    }
    split(
        "system-leaders-used",
        DESIGNATION,
        leaders,
        Leader::designation,
        l -> l.deployable() && l.active(),
        Leader::deployable);
    split(
        "system-leaders-assured",
        DESIGNATION,
        leaders,
        Leader::designation,
        Leader::over,
        l -> true);
    long active = leaders.stream().filter(Leader::active).count();
    long over = leaders.stream().filter(l -> l.active() && l.over()).count();
    term.share("system-leaders-overused", ALL, "All", over, active);
  }

  /** One attended row; equal persons are one. */
  private record Participant(int person, String group, String area, String programme) {}

  private void participants() {
    List<Participant> rows =
        some(
            30,
            () ->
                new Participant(
                    random.nextInt(40), one(GROUPS), one(AREAS), one(List.of("P", "Q"))));
    term.count("cpd-participants", ALL, "All", persons(rows));
    completion(ALL, "All", rows);
    for (String group : GROUPS) {
      List<Participant> its = rows.stream().filter(p -> p.group().equals(group)).toList();
      if (!its.isEmpty()) {
        term.count("cpd-participants", LEADER_GROUP, group, persons(its));
        completion(LEADER_GROUP, group, its);
      }
    }
    beyond(ALL, "All", rows);
    for (String area : AREAS) {
      List<Participant> its = rows.stream().filter(p -> p.area().equals(area)).toList();
      term.count("cpd-participants", AREA, area, persons(its));
      beyond(AREA, area, its);
    }
  }

  private void completion(Breakdown by, String group, List<Participant> rows) {
    long pairs = rows.stream().map(p -> p.person() + p.programme()).distinct().count();
    term.share("cpd-completion", by, group, pairs / 2, pairs);
  }

  private void beyond(Breakdown by, String group, List<Participant> rows) {
    long heads = persons(rows.stream().filter(p -> p.group().equals("Headteacher")).toList());
    term.share("cpd-beyond-headteachers", by, group, persons(rows) - heads, persons(rows));
  }

  private static long persons(List<Participant> rows) {
    return rows.stream().map(Participant::person).distinct().count();
  }

  private record NewLeader(String role, boolean judged) {}

  private void newLeaders() {
    List<String> roles = List.of("Chair", "Deputy", "Head");
    List<NewLeader> leaders = some(20, () -> new NewLeader(one(roles), chance(80)));
    split("induction-offered", ROLE, leaders, NewLeader::role, l -> true, l -> true);
    split(
        "induction-mentored", ROLE, leaders, NewLeader::role, NewLeader::judged, NewLeader::judged);
  }

  private record Aspiring(String area, String phase) {}

  private void aspiringLeaders() {
    List<Aspiring> people =
        some(20, () -> new Aspiring(one(AREAS), one(List.of("Primary", "Secondary"))));
    split("aspiring-leaders", AREA, people, Aspiring::area, a -> true, null);
    groups("aspiring-leaders", PHASE, people, Aspiring::phase, a -> true, null);
    split(
        "aspiring-leaders-developing",
        AREA,
        people,
        Aspiring::area,
        a -> a.phase().equals("Primary"),
        a -> true);
    groups("aspiring-leaders-developing", PHASE, people, Aspiring::phase, a -> false, a -> true);
  }

  private void bookings() {
    List<String> submitters = List.of("East", "North", "West");
    List<String> rows = some(30, () -> one(submitters));
    split("cpd-non-attendance", SUBMITTER, rows, r -> r, r -> r.equals("East"), r -> true);
  }

  private record Invited(
      String group, boolean answers, boolean first, boolean second, boolean happy) {}

  private void survey() {
    int answering = 30 + random.nextInt(70);
    int replying = random.nextBoolean() ? 100 : 80;
    List<Invited> invited =
        some(
            50,
            () ->
                new Invited(
                    one(GROUPS),
                    chance(answering),
                    chance(replying),
                    chance(replying),
                    chance(50)));
    split(
        "survey-response-rate", LEADER_GROUP, invited, Invited::group, Invited::answers, i -> true);
    item("survey-right-approach", invited, i -> i.answers() && i.first());
    item("survey-network-useful", invited, i -> i.answers() && i.second());
  }

  private void item(String id, List<Invited> invited, Predicate<Invited> replies) {
    split(id, LEADER_GROUP, invited, Invited::group, i -> replies.test(i) && i.happy(), replies);
  }

  private <T> void split(
      String indicator,
      Breakdown by,
      List<T> people,
      Function<T, String> group,
      Predicate<T> above,
      @Nullable Predicate<T> below) {
    add(indicator, ALL, "All", people, above, below);
    groups(indicator, by, people, group, above, below);
  }

  private <T> void groups(
      String indicator,
      Breakdown by,
      List<T> people,
      Function<T, String> group,
      Predicate<T> above,
      @Nullable Predicate<T> below) {
    for (String name : people.stream().map(group).distinct().sorted().toList()) {
      List<T> its = people.stream().filter(p -> group.apply(p).equals(name)).toList();
      add(indicator, by, name, its, above, below);
    }
  }

  private <T> void add(
      String indicator,
      Breakdown by,
      String group,
      List<T> people,
      Predicate<T> above,
      @Nullable Predicate<T> below) {
    long number = people.stream().filter(above).count();
    if (below == null) {
      term.count(indicator, by, group, number);
    } else {
      term.share(indicator, by, group, number, people.stream().filter(below).count());
    }
  }

  private <T> List<T> some(int most, Supplier<T> make) {
    int number = random.nextInt(most + 1);
    List<T> made = new ArrayList<>();
    IntStream.range(0, number).forEach(i -> made.add(make.get()));
    return made;
  }

  /** The first more often than the last, so that some groups are small. */
  private <T> T one(List<T> of) {
    return of.get(Math.min(random.nextInt(of.size()), random.nextInt(of.size())));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
