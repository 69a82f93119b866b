package strategymonitor.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Register;
import strategymonitor.domain.School;
import strategymonitor.domain.TermDates;
import strategymonitor.rules.facts.Marks;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.Source;

/** The schools of the register as rules see them. */
final class Schools {
  private final Register register;
  private final int authority;
  private final Origin origin;
  private final Map<Integer, RegisterSchool> made = new HashMap<>();
  private final Map<Integer, RegisterSchool> countedFor = new HashMap<>();
  private final RegisterSchool outside;

  /**
   * @param contacts how a school was reached, by its URN
   */
  private Schools(
      Register register, int authority, TermDates term, IntFunction<Contacts> contacts) {
    this.register = register;
    this.authority = authority;
    this.origin = new Origin(term, "", "Register", "schools", 0, register.fingerprint(), false);
    register.schools().values().forEach(s -> made.put(s.urn(), school(s, contacts)));
    register.schools().keySet().forEach(this::follow);
    register.successors().keySet().forEach(this::follow);
    this.outside = unknown();
  }

  /** The schools, with the shared rules' word on which count. */
  static Schools of(
      Register register,
      int authority,
      TermDates term,
      IntFunction<Contacts> contacts,
      Rules shared) {
    Schools schools = new Schools(register, authority, term, contacts);
    Mark.all(shared, schools.ours());
    return schools;
  }

  /** The schools, of which nothing is said to count. */
  static Schools unmarked(Register register, int authority, TermDates term) {
    return new Schools(register, authority, term, urn -> Contacts.NONE);
  }

  private void follow(Integer urn) {
    School school = register.countsFor(urn);
    if (school != null) {
      countedFor.put(urn, made.get(school.urn()));
    }
  }

  /** The authority's own, by URN. */
  Collection<RegisterSchool> ours() {
    return made.values().stream()
        .filter(RegisterSchool::ours)
        .sorted(java.util.Comparator.comparingInt(RegisterSchool::urn))
        .toList();
  }

  /** The school that a URN's rows count for; null where blank or not on the register. */
  @Nullable RegisterSchool of(@Nullable Integer urn) {
    return urn == null ? null : countedFor.get(urn);
  }

  /** Whose board a URN's rows are about. */
  int boardOf(int urn) {
    RegisterSchool school = of(urn);
    return school == null ? urn : school.urn();
  }

  /** A leader's home: outside the authority where the register lacks it. */
  RegisterSchool home(@Nullable Integer urn) {
    RegisterSchool school = of(urn);
    return school == null ? outside : school;
  }

  private RegisterSchool school(School school, IntFunction<Contacts> contacts) {
    boolean ours = school.authority() == authority;
    Contacts reached = contacts.apply(school.urn());
    return new RegisterSchool(
        new Source(origin, school.row(), false, null),
        school.urn(),
        school.name(),
        school.authority(),
        ours,
        school.status(),
        school.typeGroup(),
        school.establishmentType(),
        ours ? register.area(school) : RegisterSchool.OUTSIDE,
        ours ? school.district() : RegisterSchool.OUTSIDE,
        school.phase(),
        school.type(),
        school.rural(),
        !school.trust().isBlank(),
        !school.federation().isBlank(),
        reached.cpd(),
        reached.network(),
        reached.deployments(),
        reached.complete(),
        new Marks());
  }

  private RegisterSchool unknown() {
    return new RegisterSchool(
        new Source(origin, 0, false, null),
        0,
        RegisterSchool.OUTSIDE,
        0,
        false,
        "",
        "",
        "",
        RegisterSchool.OUTSIDE,
        RegisterSchool.OUTSIDE,
        null,
        null,
        null,
        false,
        false,
        0,
        0,
        0,
        false,
        new Marks());
  }
}
