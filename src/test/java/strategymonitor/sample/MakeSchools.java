package strategymonitor.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Term;

/** Makes the schools of a county up, and a few more that the register holds besides. */
final class MakeSchools {
  private static final int FIRST_URN = 900001;
  private static final String OURS = "Norfolk";
  private static final int OUR_CODE = 926;
  private static final District SUFFOLK = new District("E07000245", "West Suffolk", 0, 0.6, 0.5);
  private static final District FENLAND = new District("E07000010", "Fenland", 0, 0.6, 0.5);

  private final Options options;
  private final List<MadeSchool> made = new ArrayList<>();

  private MakeSchools(Options options) {
    this.options = options;
  }

  static List<MadeSchool> of(Options options) {
    MakeSchools make = new MakeSchools(options);
    make.schools();
    make.closedOnes();
    make.conversion();
    make.neighbours();
    make.others();
    return List.copyOf(make.made);
  }

  private void schools() {
    for (int i = 0; i < options.schools(); i++) {
      Die die = die();
      made.add(school(die, district(i), Establishment.any(die)));
    }
  }

  /** Districts in their shares whatever the number of schools. */
  private static District district(int number) {
    double place = number * 0.6180339887498949 % 1;
    for (District district : District.ALL) {
      place -= district.share();
      if (place < 0) {
        return district;
      }
    }
    return District.ALL.get(0);
  }

  private void closedOnes() {
    LocalDate before = MadeCalendar.dates(options.terms().get(0)).first().minusYears(1);
    for (int i = 0; i < Math.max(2, options.schools() / 40); i++) {
      Die die = die();
      MadeSchool school = school(die, district(i * 3), Establishment.community());
      int successor = i % 2 == 0 ? 0 : FIRST_URN + die.below(options.schools());
      made.add(school.closedOn(before.minusDays(die.below(900)), successor));
    }
  }

  /** The school that an academy of the newest school year was until the summer before. */
  private void conversion() {
    Term newest = options.terms().get(options.terms().size() - 1);
    LocalDate opened = MadeCalendar.dates(new Term(newest.startYear(), Term.Season.AUTUMN)).first();
    MadeSchool old = school(die(), District.ALL.get(0), Establishment.community());
    int academyAt = options.schools() - 1;
    made.set(academyAt, convert(made.get(academyAt), opened));
    made.add(like(made.get(academyAt), old).closedOn(opened.minusDays(1), FIRST_URN + academyAt));
  }

  private static MadeSchool convert(MadeSchool school, LocalDate opened) {
    Establishment academy = Establishment.academy(false);
    return new MadeSchool(
        school.number(),
        school.urn(),
        school.town() + academy.ending(),
        school.town(),
        school.authority(),
        school.authorityName(),
        school.district(),
        academy,
        school.urbanRural(),
        Names.trust(0),
        "",
        school.reach(),
        opened,
        null,
        0);
  }

  private static MadeSchool like(MadeSchool academy, MadeSchool old) {
    return new MadeSchool(
        old.number(),
        old.urn(),
        academy.town() + old.kind().ending(),
        academy.town(),
        academy.authority(),
        academy.authorityName(),
        academy.district(),
        old.kind(),
        academy.urbanRural(),
        "",
        "",
        academy.reach(),
        old.opened(),
        null,
        0);
  }

  private void neighbours() {
    for (int i = 0; i < Math.max(2, options.schools() / 40); i++) {
      Die die = die();
      MadeSchool school = school(die, i % 2 == 0 ? SUFFOLK : FENLAND, Establishment.any(die));
      made.add(
          i % 2 == 0
              ? school.of(935, "Suffolk", SUFFOLK)
              : school.of(873, "Cambridgeshire", FENLAND));
    }
  }

  private void others() {
    for (int i = 0; i < Math.max(3, options.schools() / 30); i++) {
      List<Establishment> kinds = Establishment.OUTSIDE;
      made.add(school(die(), district(i * 7), kinds.get(i % kinds.size())));
    }
  }

  private Die die() {
    return Die.named(options.seed(), "school", made.size());
  }

  private MadeSchool school(Die die, District district, Establishment kind) {
    String town = Names.town(die);
    boolean rural = die.chance(district.rural());
    boolean academy =
        kind.typeGroup().equals("Academies") || kind.typeGroup().equals("Free Schools");
    boolean federated = !academy && kind.phase().equals("Primary") && die.chance(0.2);
    return new MadeSchool(
        made.size(),
        FIRST_URN + made.size(),
        Names.school(die, town, kind),
        town,
        OUR_CODE,
        OURS,
        district,
        kind,
        rural ? ruralWords(die) : "(England/Wales) Urban city and town",
        academy ? Names.trust(die.below(Math.max(4, options.schools() / 12))) : "",
        federated ? "The " + town + " Federation" : "",
        Math.min(
            0.97, Math.max(0.08, district.reach() + die.between(-0.3, 0.3) - (rural ? 0.05 : 0))),
        LocalDate.of(die.between(1952, 2016), 9, 1),
        null,
        0);
  }

  private static String ruralWords(Die die) {
    return "(England/Wales) "
        + die.of(
            List.of(
                "Rural town and fringe", "Rural village", "Rural hamlet and isolated dwellings"));
  }
}
