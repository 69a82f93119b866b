package strategymonitor.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes CPD take-up: each provider's sessions and who booked, came and completed. */
final class MakeCpd {
  static final String KIND = "CPD take-up";

  private final Scene scene;
  private final People people;
  private final List<Provider> providers;

  /** A provider's return as it grows. */
  private static final class Provider {
    final String name;
    final String code;
    final Map<Programme, List<String>> offer = new LinkedHashMap<>();
    final Map<String, Integer> booked = new LinkedHashMap<>();
    final Sheet sessions =
        Sheet.of(
            "Sessions",
            "Session code",
            "Programme",
            "Date",
            "Skill area",
            "Aimed at",
            "Origin",
            "Places offered");
    final Sheet participants =
        Sheet.of(
            "Participants",
            "Session code",
            "School URN",
            "Participant reference",
            "Leader group",
            "Booked",
            "Attended",
            "Completed",
            "Trust");

    Provider(String name, String code) {
      this.name = name;
      this.code = code;
    }
  }

  private MakeCpd(Scene scene, List<String> submitters) {
    this.scene = scene;
    this.people = new People(scene.options().seed());
    this.providers = new ArrayList<>();
    for (int i = 0; i < submitters.size(); i++) {
      providers.add(new Provider(submitters.get(i), Submitters.initials(submitters.get(i))));
    }
  }

  static List<MadeReturn> of(Scene scene, List<String> submitters) {
    MakeCpd make = new MakeCpd(scene, submitters);
    make.providers.forEach(make::offer);
    scene.schools().forEach(make::takeUp);
    make.trusts();
    make.providers.forEach(make::places);
    return make.providers.stream().map(make::sent).toList();
  }

  private void offer(Provider provider) {
    for (Programme programme : Programme.ALL) {
      Die die = scene.die("offer", provider.name, programme.code());
      boolean offered = scene.lasting("offers", provider.name, programme.code()).chance(0.6);
      if (offered || programme.aimedAt().equals("All")) {
        offer(provider, programme, die.between(2, 4));
      }
    }
  }

  private void offer(Provider provider, Programme programme, int times) {
    List<String> codes = new ArrayList<>();
    List<LocalDate> days = days(times, scene.die("days", provider.name, programme.code()));
    for (int i = 0; i < times; i++) {
      String code = provider.code + "-" + programme.code() + "-" + (i + 1);
      codes.add(code);
      provider.booked.put(code, 0);
      provider.sessions.add(
          code,
          programme.name(),
          days.get(i),
          programme.skillArea(),
          programme.aimedAt(),
          programme.origin(),
          0);
    }
    provider.offer.put(programme, codes);
  }

  private List<LocalDate> days(int times, Die die) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      days.add(die.weekday(scene.dates().first().plusDays(7), scene.dates().last()));
    }
    return days.stream().sorted().toList();
  }

  private void takeUp(MadeSchool school) {
    Die die = scene.die("cpd", school.urn());
    double reach = (school.reach() + 0.09 * scene.trend()) * scene.season();
    if (!die.chance(Math.min(0.97, reach))) {
      return;
    }
    List<Person> staff = people.at(school);
    int usual = scene.lasting("provider", school.urn()).below(providers.size());
    int from = die.below(staff.size());
    int count = Math.min(staff.size(), die.between(1, 8));
    for (int i = 0; i < count; i++) {
      int provider = die.chance(0.75) ? usual : die.below(providers.size());
      take(staff.get((from + i * 5) % staff.size()), providers.get(provider), die);
    }
  }

  private void trusts() {
    List<String> trusts =
        scene.schools().stream()
            .map(MadeSchool::trust)
            .filter(t -> !t.isEmpty())
            .distinct()
            .sorted()
            .toList();
    for (int i = 0; i < trusts.size(); i++) {
      Die die = scene.die("trust", trusts.get(i));
      for (Person person : People.of(trusts.get(i), i)) {
        if (die.chance(0.35 + 0.1 * scene.trend())) {
          take(person, die.of(providers), die);
        }
      }
    }
  }

  private void take(Person person, Provider provider, Die die) {
    List<Programme> suiting =
        provider.offer.keySet().stream().filter(p -> p.suits(person.leaderGroup())).toList();
    Programme programme = die.of(suiting);
    List<String> codes = provider.offer.get(programme);
    boolean finishes = die.chance(0.8 + 0.06 * scene.trend());
    if (codes == null || taken(provider, person, codes)) {
      return;
    }
    for (String code : codes) {
      boolean attended = die.chance(scene.term().season().ordinal() == 2 ? 0.89 : 0.92);
      boolean completed = attended && finishes && code.equals(codes.get(codes.size() - 1));
      provider.booked.merge(code, 1, Integer::sum);
      provider.participants.add(
          code,
          person.urn() == 0 ? "" : (Object) person.urn(),
          person.reference(),
          person.leaderGroup(),
          "Yes",
          yesNo(attended),
          yesNo(completed),
          person.trust());
    }
  }

  private static boolean taken(Provider provider, Person person, List<String> codes) {
    return provider.participants.lines().stream()
        .anyMatch(l -> l.at(2).equals(person.reference()) && codes.contains(l.text(0)));
  }

  static String yesNo(boolean truth) {
    return truth ? "Yes" : "No";
  }

  private void places(Provider provider) {
    provider
        .sessions
        .lines()
        .forEach(
            line -> {
              int booked = provider.booked.getOrDefault(line.text(0), 0);
              double slack = scene.die("places", line.text(0)).between(1.02, 1.35);
              line.with(6, Math.max(6, (int) Math.ceil(booked * slack / 2) * 2));
            });
  }

  private MadeReturn sent(Provider provider) {
    return MadeReturn.of(
        scene.term(),
        KIND,
        provider.name,
        scene.inTime(provider.name),
        provider.sessions,
        provider.participants);
  }
}
