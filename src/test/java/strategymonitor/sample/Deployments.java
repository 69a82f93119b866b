package strategymonitor.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All system leaders and deployments of a county, over all its terms. */
final class Deployments {
  private static final List<String> ROLES =
      List.of(
          "Professional partner to a new head",
          "Headteacher recruitment support",
          "Pupil Premium review",
          "Inspection readiness",
          "Collaboration Champion",
          "Internship host",
          "Challenge Partner training",
          "Interim headteacher",
          "School-to-school support");
  private static final String IDLE = "Breckland";
  private static final int NEVER = Integer.MAX_VALUE;

  private final List<Scene> scenes;
  private final List<MadeLeader> leaders;
  private final List<MadeDeployment> all = new ArrayList<>();

  Deployments(List<Scene> scenes) {
    this.scenes = scenes;
    this.leaders = leaders(scenes);
    scenes.forEach(this::requests);
  }

  /** The numbers of the leaders who have anything to do in a term, or are about to. */
  Set<Integer> busy(int term) {
    Set<Integer> busy = new HashSet<>();
    for (MadeDeployment deployment : all) {
      MadeLeader leader = deployment.leader();
      if (leader != null && deployment.listed(term)) {
        busy.add(leader.number());
      }
    }
    return busy;
  }

  List<MadeLeader> leaders() {
    return leaders;
  }

  List<MadeDeployment> all() {
    return all;
  }

  private static List<MadeLeader> leaders(List<Scene> scenes) {
    Scene first = scenes.get(0);
    List<MadeLeader> leaders = new ArrayList<>();
    int count = Math.max(18, first.options().schools() * 2 / 5);
    for (int i = 0; i < count; i++) {
      leaders.add(leader(scenes, first.lasting("leader", i), i));
    }
    return leaders;
  }

  private static MadeLeader leader(List<Scene> scenes, Die die, int number) {
    Scene newest = scenes.get(scenes.size() - 1);
    int joins = die.chance(0.75) ? 0 : die.below(scenes.size());
    return new MadeLeader(
        number,
        People.pseudonym("L-", 500_000_000L + number),
        die.of(List.of("NLE", "LLE", "SLE", "NLG", "NSL"), 8, 20, 40, 8, 24),
        scenes.get(joins).dates().first().minusDays(die.between(30, 900)),
        home(newest, die),
        die.chance(0.35),
        die.chance(0.3),
        joins,
        die.chance(0.15) ? die.between(joins + 1, scenes.size()) : scenes.size());
  }

  /** A school whose URN is the same in every term; now and then a neighbour's. */
  private static MadeSchool home(Scene newest, Die die) {
    MadeSchool school = newest.schools().get(die.below(newest.options().schools() - 1));
    return school.reach() < 0.5 && die.chance(0.4)
        ? newest.schools().get(die.below(newest.options().schools() - 1))
        : school;
  }

  private void requests(Scene scene) {
    Set<Integer> busy = new HashSet<>();
    int count = Math.max(9, (int) (scene.schools().size() * 0.3 * scene.season()));
    for (int i = 0; i < count; i++) {
      all.add(request(scene, i, busy));
    }
  }

  private MadeDeployment request(Scene scene, int number, Set<Integer> busy) {
    Die die = scene.die("request", number);
    MadeSchool supported = scene.schools().get(die.below(scene.options().schools() - 1));
    String role = die.of(ROLES, 16, 8, 12, 8, 6, 8, 8, 6, 28);
    double met = supported.district().name().equals(IDLE) ? 0.1 : 0.76 + 0.06 * scene.trend();
    MadeLeader leader = die.chance(met) ? free(scene, role, supported, busy, die) : null;
    LocalDate asked = die.weekday(scene.dates().first(), scene.dates().first().plusDays(60));
    return leader == null
        ? unmet(scene, code(scene, number), role, supported, asked, die)
        : met(scene, code(scene, number), leader, role, supported, asked, die);
  }

  private static String code(Scene scene, int number) {
    String term = scene.term().id().substring(2, 10).replace("-", "").toUpperCase(Locale.ROOT);
    return "D%s-%s".formatted(term, 1001 + number);
  }

  /** Waits for a term or more, then is withdrawn; some are withdrawn at once. */
  private MadeDeployment unmet(
      Scene scene, String code, String role, MadeSchool supported, LocalDate asked, Die die) {
    int ends = scene.index() + die.of(List.of(0, 1, 2, 3), 1, 3, 2, 1);
    LocalDate end = end(scene, asked, ends, die);
    return new MadeDeployment(
        code,
        null,
        role,
        asked,
        null,
        null,
        end,
        supported,
        "",
        "",
        false,
        scene.index(),
        NEVER,
        ends);
  }

  private MadeDeployment met(
      Scene scene,
      String code,
      MadeLeader leader,
      String role,
      MadeSchool supported,
      LocalDate asked,
      Die die) {
    LocalDate checked = asked.plusDays(die.between(0, 4));
    LocalDate start =
        die.weekday(checked.plusDays(3), checked.plusDays(34 - Math.min(18, 3 * scene.index())));
    int starts = scene.index() + (start.isAfter(scene.dates().end()) ? 1 : 0);
    int ends = starts + die.of(List.of(0, 1, 2), 4, 4, 1);
    return new MadeDeployment(
        code,
        leader,
        role,
        asked,
        checked,
        start,
        end(scene, start, ends, die),
        supported,
        die.chance(0.55) ? "Formal" : "Informal",
        die.chance(0.7) ? die.of(List.of("School improvement grant", "Trust", "Hub grant")) : "",
        die.chance(0.75),
        scene.index(),
        starts,
        ends);
  }

  /** A day of the term in which it ends, on or after the day from which it could. */
  private LocalDate end(Scene scene, LocalDate from, int ends, Die die) {
    if (ends >= scenes.size()) {
      return scene.dates().end().plusYears(2);
    }
    Scene last = scenes.get(ends);
    LocalDate first = from.isAfter(last.dates().first()) ? from : last.dates().first();
    return die.weekday(first, last.dates().end());
  }

  private @Nullable MadeLeader free(
      Scene scene, String role, MadeSchool supported, Set<Integer> busy, Die die) {
    for (int i = 0; i < 40; i++) {
      MadeLeader leader = die.of(leaders);
      if (suits(leader, scene, role, supported) && busy.add(leader.number())) {
        return leader;
      }
    }
    return null;
  }

  private boolean suits(MadeLeader leader, Scene scene, String role, MadeSchool supported) {
    boolean idle = leader.home().district().name().equals(IDLE) && leader.number() % 3 != 0;
    return !idle
        && leader.onRegister(scene.index())
        && leader.leaves() == scenes.size()
        && leader.home().urn() != supported.urn()
        && leader.home().number() != supported.number()
        && (!role.equals("Inspection readiness") || leader.ofstedTrained())
        && (!role.equals("Collaboration Champion") || leader.ledMoreThanOneSchool());
  }
}
