package strategymonitor.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes network attendance: each network's sessions, whom it expected and who came. */
final class MakeNetworks {
  static final String KIND = "Network attendance";

  private static final Map<String, String> LEADER_GROUPS =
      Map.of(
          "Early career teachers", "Early career teacher",
          "Recently qualified teachers", "Early career teacher",
          "Middle and subject leaders", "Middle leader",
          "SEND leads", "Middle leader",
          "Aspiring leaders", "Aspiring leader",
          "Headteachers", "Headteacher",
          "Governors", "Governor");

  private final Scene scene;

  private MakeNetworks(Scene scene) {
    this.scene = scene;
  }

  static List<MadeReturn> of(Scene scene, Submitters submitters) {
    MakeNetworks make = new MakeNetworks(scene);
    List<MadeReturn> returns = new ArrayList<>();
    for (String group : Submitters.TARGET_GROUPS.keySet()) {
      List<String> networks = submitters.networks(group);
      for (int i = 0; i < networks.size(); i++) {
        if (!submitters.joinsLater(networks.get(i)) || !submitters.joinsAfter(scene.term())) {
          returns.add(make.network(networks.get(i), group, i, networks.size()));
        }
      }
    }
    return returns;
  }

  private MadeReturn network(String name, String group, int number, int outOf) {
    Sheet sessions =
        Sheet.of(
            "Sessions",
            "Session code",
            "Network",
            "Target group",
            "Date",
            "Mode",
            "Focus",
            "Co-ordinator");
    Sheet attendance =
        Sheet.of(
            "Attendance", "Session code", "School URN", "Leader group", "Expected", "Attended");
    Die die = scene.die("network", name);
    int meetings = die.between(2, 3);
    for (int i = 1; i <= meetings; i++) {
      String code = Submitters.initials(name) + "-" + i;
      boolean online = die.chance(0.25 + 0.08 * scene.trend());
      session(sessions, code, name, group, online, die);
      attendance(attendance, code, name, group, online, number, outOf);
    }
    MadeReturn made =
        MadeReturn.of(scene.term(), KIND, name, scene.inTime(name), sessions, attendance);
    return group.equals("SEND leads") ? made.asCsv() : made;
  }

  private void session(
      Sheet sheet, String code, String name, String group, boolean online, Die die) {
    boolean practice = die.chance(0.5 + 0.12 * scene.trend());
    boolean coordinated = !group.equals("Aspiring leaders") || scene.index() > 3;
    sheet.add(
        code,
        name,
        group,
        die.weekday(scene.dates().first().plusDays(10), scene.dates().last()),
        online ? "Online" : "In person",
        practice ? "Practice" : "Information",
        coordinated ? "Co-ordinator " + Submitters.initials(name) : "");
  }

  private void attendance(
      Sheet sheet, String code, String name, String group, boolean online, int number, int outOf) {
    boolean nobodyYet = true;
    for (MadeSchool school : scene.schools()) {
      if (school.number() % outOf != number) {
        continue;
      }
      Die die = scene.die("attendance", code, name, school.urn());
      boolean member = scene.lasting("member", group, school.urn()).chance(membership(school));
      if (member && die.chance(0.85)) {
        int expected = die.between(1, school.secondary() ? 4 : 2);
        int came = Math.max(came(school, expected, online, die), nobodyYet ? 1 : 0);
        nobodyYet = false;
        sheet.add(code, school.urn(), LEADER_GROUPS.getOrDefault(group, "Other"), expected, came);
      }
    }
  }

  /** Schools that hardly take part in anything hardly join networks. */
  private static double membership(MadeSchool school) {
    return school.reach() < 0.3 ? 0.05 : 0.15 + 0.45 * school.reach();
  }

  private int came(MadeSchool school, int expected, boolean online, Die die) {
    double base = 0.56 + 0.2 * school.reach() + 0.05 * scene.trend() + (scene.newest() ? 0.15 : 0);
    double remote = school.rural() ? (online ? 0.06 : -0.06) : 0;
    int came = 0;
    for (int i = 0; i < expected; i++) {
      came += die.chance((base + remote) * scene.season()) ? 1 : 0;
    }
    return came;
  }
}
