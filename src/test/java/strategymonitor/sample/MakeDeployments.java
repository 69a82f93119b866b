package strategymonitor.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes system-leader deployment: the register of leaders and what they were asked to do. */
final class MakeDeployments {
  static final String KIND = "System-leader deployment";

  private final Scene scene;
  private final Deployments deployments;
  private final Map<Integer, BigDecimal> left = new HashMap<>();

  private MakeDeployments(Scene scene, Deployments deployments) {
    this.scene = scene;
    this.deployments = deployments;
  }

  static MadeReturn of(Scene scene, Deployments deployments) {
    MakeDeployments make = new MakeDeployments(scene, deployments);
    String submitter = Submitters.QUALITY;
    return MadeReturn.of(
        scene.term(), KIND, submitter, scene.inTime(KIND), make.leaders(), make.deployments());
  }

  private Sheet leaders() {
    Sheet sheet =
        Sheet.of(
            "System leaders",
            "Leader reference",
            "Designation",
            "Designated on",
            "Home school URN",
            "Roles offered",
            "Ofsted trained",
            "Led more than one school",
            "Head capacity",
            "School capacity",
            "Capacity reviewed on",
            "Inspection position",
            "Days offered",
            "QA status");
    Set<Integer> busy = deployments.busy(scene.index());
    deployments.leaders().stream()
        .filter(leader -> leader.onRegister(scene.index()))
        .forEach(leader -> add(sheet, leader, busy.contains(leader.number())));
    return sheet;
  }

  private void add(Sheet sheet, MadeLeader leader, boolean busy) {
    left.put(leader.number(), BigDecimal.valueOf(leader.daysOffered(scene)));
    sheet.add(
        leader.reference(),
        leader.designation(),
        leader.designatedOn(),
        leader.home().urn(),
        roles(leader),
        MakeCpd.yesNo(leader.ofstedTrained()),
        MakeCpd.yesNo(leader.ledMoreThanOneSchool()),
        leader.headCapacity(scene, busy),
        leader.schoolCapacity(scene, busy),
        scene.die("reviewed", leader.number()).weekday(start(), start().plusDays(20)),
        leader.inspection(scene),
        leader.daysOffered(scene),
        leader.assurance(scene));
  }

  private LocalDate start() {
    return scene.dates().first();
  }

  private static String roles(MadeLeader leader) {
    Die die = Die.named("roles", leader.number());
    List<Integer> roles = new ArrayList<>(List.of(1, 9));
    for (int role = 2; role <= 8; role++) {
      boolean able =
          role == 4 ? leader.ofstedTrained() : role != 5 || leader.ledMoreThanOneSchool();
      if (able && die.chance(0.35)) {
        roles.add(role);
      }
    }
    return roles.stream().sorted().map(String::valueOf).collect(Collectors.joining("; "));
  }

  private Sheet deployments() {
    Sheet sheet =
        Sheet.of(
            "Deployments",
            "Deployment code",
            "Leader reference",
            "Role",
            "Requested on",
            "Capacity checked on",
            "Start date",
            "End date",
            "Supported school URN",
            "Days delivered",
            "Formality",
            "Funding",
            "QA reviewed on");
    deployments.all().stream()
        .filter(deployment -> deployment.listed(scene.index()))
        .forEach(deployment -> add(sheet, deployment));
    return sheet;
  }

  private void add(Sheet sheet, MadeDeployment deployment) {
    boolean started = deployment.startedBy(scene.index());
    boolean ended = deployment.endedBy(scene.index());
    MadeLeader leader = deployment.leader();
    sheet.add(
        deployment.code(),
        leader == null ? "" : leader.reference(),
        deployment.role(),
        deployment.requestedOn(),
        orBlank(deployment.capacityCheckedOn(), true),
        orBlank(deployment.startOn(), started),
        orBlank(deployment.endOn(), ended),
        deployment.supported().urn(),
        started && leader != null ? delivered(leader, deployment) : "",
        started ? deployment.formality() : "",
        deployment.funding(),
        orBlank(deployment.endOn(), started && ended && deployment.reviewed()));
  }

  private static Object orBlank(@Nullable LocalDate day, boolean known) {
    return day == null || !known ? "" : day;
  }

  /** Halves of days, never more in all than the leader offered. */
  private BigDecimal delivered(MadeLeader leader, MadeDeployment deployment) {
    Die die = scene.die("delivered", deployment.code());
    BigDecimal wanted = new BigDecimal(die.between(3, 12)).divide(BigDecimal.valueOf(2));
    BigDecimal days = wanted.min(left.getOrDefault(leader.number(), BigDecimal.ZERO));
    left.merge(leader.number(), days.negate(), BigDecimal::add);
    return days;
  }
}
