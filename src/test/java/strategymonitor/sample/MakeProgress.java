package strategymonitor.sample;

import java.time.LocalDate;
import java.util.List;
import strategymonitor.domain.Term;

/** Makes the secretary's return on how far the strategy's own plans have come. */
final class MakeProgress {
  static final String KIND = "Strategy progress";

  private static final List<String> GROUPS =
      List.of("Leadership Board", "West Locality Group", "East Locality Group", "Pathways Group");
  private static final List<String> PARTNERS =
      List.of("School", "Trust", "Teaching school hub", "Diocese", "Local authority", "Governors");

  private final Scene scene;

  private MakeProgress(Scene scene) {
    this.scene = scene;
  }

  static MadeReturn of(Scene scene) {
    MakeProgress make = new MakeProgress(scene);
    return MadeReturn.of(
        scene.term(),
        KIND,
        Submitters.SECRETARY,
        scene.inTime(KIND),
        make.recommendations(),
        make.nextSteps(),
        make.pathways(),
        make.induction(),
        make.groups(),
        make.events(),
        make.signposting(),
        make.opportunities());
  }

  private Sheet recommendations() {
    Sheet sheet = Sheet.of("Recommendations", "Code", "Status", "Lead", "Note");
    List<String> leads = List.of("Leadership Board", Submitters.QUALITY, "Pathways Group", "");
    for (int i = 1; i <= 13; i++) {
      String code = (i < 10 ? "R0" : "R") + i;
      String status = status(code, 0);
      String note = status.equals("At risk") ? "Waiting for a lead to be agreed" : "";
      sheet.add(code, status, leads.get(i % leads.size()), note);
    }
    return sheet;
  }

  private Sheet nextSteps() {
    Sheet sheet = Sheet.of("Next steps", "Code", "Status");
    for (int i = 1; i <= 4; i++) {
      sheet.add("N" + i, status("N" + i, 3));
    }
    return sheet;
  }

  /** Goes from not started to complete over the terms, now and then through at risk. */
  private String status(String code, int ahead) {
    int begins = scene.lasting("begins", code).between(-4, 3) - ahead;
    int terms = scene.index() - begins;
    if (terms < 1) {
      return "Not started";
    }
    if (terms > scene.lasting("takes", code).between(4, 9)) {
      return "Complete";
    }
    return scene.die("at risk", code).chance(0.28 - 0.12 * scene.trend()) ? "At risk" : "On track";
  }

  private Sheet pathways() {
    Sheet sheet = Sheet.of("Pathways", "Pathway", "Approved on", "Reviewed on");
    LocalDate approved = MadeCalendar.dates(scene.options().terms().get(0)).first().plusDays(40);
    LocalDate reviewed = lastSpring().isBefore(approved) ? approved : lastSpring();
    sheet.add("Educators and leaders of learning", approved, reviewed);
    LocalDate later = approved.plusDays(300);
    boolean known = scene.index() > 2;
    sheet.add("Governors", known ? later : "", known ? later : "");
    return sheet;
  }

  /** The last spring's day of reviewing, by the end of the term. */
  private LocalDate lastSpring() {
    int year = scene.term().startYear() + (scene.term().season() == Term.Season.AUTUMN ? 0 : 1);
    return LocalDate.of(year, 2, 10);
  }

  private Sheet induction() {
    Sheet sheet =
        Sheet.of(
            "Induction",
            "School URN",
            "Role",
            "Newness",
            "Started on",
            "Offered on",
            "Mentor allocated on");
    double rate = scene.term().season().ordinal() == 0 ? 0.25 : 0.16;
    for (MadeSchool school : scene.schools()) {
      Die die = scene.die("new leader", school.urn());
      if (die.chance(rate)) {
        newLeader(sheet, school, die);
      }
    }
    return sheet;
  }

  private void newLeader(Sheet sheet, MadeSchool school, Die die) {
    LocalDate started = die.weekday(scene.dates().first(), scene.dates().first().plusDays(40));
    boolean offered = die.chance(0.74 + 0.14 * scene.trend());
    boolean mentored = offered && die.chance(0.84);
    sheet.add(
        school.urn(),
        die.of(List.of("Headteacher", "Chair of governors", "Other leader"), 4, 3, 3),
        die.of(List.of("Role", "Norfolk", "Both"), 6, 2, 2),
        started,
        offered ? started.plusDays(die.between(-14, 20)) : "",
        mentored ? started.plusDays(die.between(7, 55)) : "");
  }

  private Sheet groups() {
    Sheet sheet =
        Sheet.of(
            "Strategic groups",
            "Group",
            "Level",
            "Met this term",
            "Partner category",
            "School URN",
            "Headteacher",
            "Seats",
            "Present");
    for (String group : GROUPS) {
      boolean met = scene.die("met", group).chance(0.9);
      for (String partner : PARTNERS) {
        partner(sheet, group, partner, met);
      }
    }
    return sheet;
  }

  private void partner(Sheet sheet, String group, String partner, boolean met) {
    String level =
        group.contains("Locality") ? "Locality" : group.contains("Board") ? "County" : "Thematic";
    Die who = scene.lasting("seat", group, partner);
    boolean ofSchools = partner.equals("School") || partner.equals("Governors");
    int rows = ofSchools ? Math.max(2, scene.schools().size() / 60) : 1;
    for (int i = 0; i < rows; i++) {
      MadeSchool school = scene.schools().get(who.below(scene.options().schools() - 1));
      boolean head = partner.equals("School") && who.chance(0.65);
      int seats = ofSchools ? 1 : 2;
      Die die = scene.die("present", group, partner, i);
      int present = 0;
      for (int seat = 0; seat < seats; seat++) {
        present += met && die.chance(0.64 + 0.12 * scene.trend()) ? 1 : 0;
      }
      sheet.add(
          group,
          level,
          MakeCpd.yesNo(met),
          partner,
          ofSchools ? school.urn() : "",
          MakeCpd.yesNo(head),
          seats,
          present);
    }
  }

  private Sheet events() {
    Sheet sheet = Sheet.of("Events", "Event", "Kind", "Date");
    LocalDate first = scene.dates().first();
    LocalDate last = scene.dates().last();
    sheet.add("West locality day", "Locality", scene.die("west").weekday(first, last));
    if (scene.term().season().ordinal() == 0) {
      sheet.add("All Norfolk leadership day", "All Norfolk", scene.die("all").weekday(first, last));
    }
    if (scene.index() > 1) {
      sheet.add(
          "Future leaders evening",
          "Prospective leaders",
          scene.die("future").weekday(first, last));
    }
    sheet.add("East locality day", "Locality", "");
    return sheet;
  }

  private Sheet signposting() {
    Sheet sheet = Sheet.of("Signposting", "Item", "Priority area", "Beyond Norfolk", "Live");
    List<String> areas =
        List.of("Executive leadership", "Governance", "Middle leadership", "Early career");
    for (int i = 0; i < 6 + 2 * scene.index(); i++) {
      Die die = scene.lasting("signpost", i);
      String area = areas.get(i % areas.size());
      boolean live = scene.die("live", i).chance(0.85);
      sheet.add(
          "%s case study %s".formatted(area, i / areas.size() + 1),
          area,
          MakeCpd.yesNo(die.chance(0.3)),
          MakeCpd.yesNo(live));
    }
    return sheet;
  }

  private Sheet opportunities() {
    Sheet sheet = Sheet.of("Opportunities", "Opportunity", "Kind", "Places", "Filled");
    for (String kind :
        List.of("Action research", "Triad", "Peer review", "Shadowing", "Secondment")) {
      Die die = scene.die("opportunity", kind);
      int places = die.between(4, 12);
      int filled = Math.min(places, (int) (places * die.between(0.5, 0.8 + 0.2 * scene.trend())));
      sheet.add(kind + " " + scene.term().title(), kind, places, filled);
    }
    return sheet;
  }
}
