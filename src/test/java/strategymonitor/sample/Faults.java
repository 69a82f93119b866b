package strategymonitor.sample;

import static strategymonitor.sample.Acts.cell;
import static strategymonitor.sample.Acts.change;
import static strategymonitor.sample.Acts.repeat;
import static strategymonitor.sample.Acts.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every way for a row to be wrong that the generator knows. */
final class Faults {
  private static final String CPD = MakeCpd.KIND;
  private static final String NET = MakeNetworks.KIND;
  private static final String DEP = MakeDeployments.KIND;
  private static final String GOV = MakeBoards.KIND;
  private static final String SVY = MakeSurvey.KIND;
  private static final String REV = MakeReviews.KIND;
  private static final String PRG = MakeProgress.KIND;
  private static final String OUT = MakeOutcomes.KIND;
  private static final String PIP = MakePipeline.KIND;
  private static final String URN = "School URN";
  private static final CellError NOT_AVAILABLE = new CellError("#N/A");

  private final List<Fault> all = new ArrayList<>();

  private Faults() {}

  static List<Fault> all() {
    Faults faults = new Faults();
    faults.cpd();
    faults.networks();
    faults.leaders();
    faults.deployments();
    faults.boards();
    faults.surveys();
    faults.reviews();
    faults.progress();
    faults.outcomes();
    faults.pipeline();
    return List.copyOf(faults.all);
  }

  private void add(String kind, String sheet, String number, String column, Fault.Act act) {
    all.add(new Fault(kind, sheet, number, column, act));
  }

  /** What can be wrong with a school wherever one is named. */
  private void schools(String kind, String sheet, String column) {
    add(kind, sheet, "1010", column, cell("90001"));
    add(kind, sheet, "1010", column, cell("not known"));
    add(kind, sheet, "1011", column, cell(Ground.UNKNOWN_URN));
    add(kind, sheet, "1012Q", column, cell(ground -> ground.closed().urn()));
    add(kind, sheet, "1013", column, cell(ground -> ground.neighbours().urn()));
  }

  private void whole(String kind, String sheet, String column) {
    add(kind, sheet, "1031", column, cell(""));
    add(kind, sheet, "1040", column, cell("a few"));
    add(kind, sheet, "1040", column, cell(NOT_AVAILABLE));
    add(kind, sheet, "1041", column, cell(-3));
    add(kind, sheet, "1041", column, cell(new BigDecimal("2.5")));
  }

  private void day(String kind, String sheet, String column) {
    add(kind, sheet, "1022", column, cell("31/02/2026"));
    add(kind, sheet, "1022", column, cell("next Tuesday"));
    add(kind, sheet, "1022", column, cell(45931));
  }

  private void outside(String kind, String sheet, String column) {
    add(kind, sheet, "1020", column, cell(ground -> ground.scene().dates().first().minusDays(1)));
    add(kind, sheet, "1020", column, cell(ground -> ground.scene().dates().end().plusDays(1)));
  }

  private void cpd() {
    add(
        CPD,
        "Sessions",
        "1022",
        "Date",
        Tangled.withWhatHangsOnIt("in May", "Participants", "Session code", "1060"));
    add(CPD, "Sessions", "1050", "Session code", repeat());
    add(CPD, "Sessions", "1030", "Skill area", cell("Teaching and lerning"));
    add(CPD, "Sessions", "1030", "Aimed at", cell("Everyone"));
    add(CPD, "Sessions", "1030", "Origin", cell("Abroad"));
    add(CPD, "Sessions", "1031", "Programme", cell(""));
    day(CPD, "Sessions", "Date");
    outside(CPD, "Sessions", "Date");
    whole(CPD, "Sessions", "Places offered");
    add(CPD, "Sessions", "2003Q", "Places offered", Tangled.fewerPlacesThanAttended());
    schools(CPD, "Participants", URN);
    add(CPD, "Participants", "1031", URN, cell(""));
    add(CPD, "Participants", "1031", "Participant reference", cell(""));
    add(CPD, "Participants", "1030", "Attended", cell("maybe"));
    add(CPD, "Participants", "1030", "Leader group", cell("Headmistress"));
    add(CPD, "Participants", "1040", "Booked", cell(NOT_AVAILABLE));
    add(
        CPD,
        "Participants",
        "1030",
        "Attended",
        row((g, l) -> l.with(3, "Headmistress").raising("1030", "Leader group"), g -> "perhaps"));
    add(CPD, "Participants", "1060", "Session code", cell("NONE-1"));
    add(CPD, "Participants", "2001", "Completed", cell("Yes"));
    add(CPD, "Participants", "1050", "Session code", repeat());
    add(
        CPD,
        "Participants",
        "2002Q",
        "Attended",
        change(l -> l.at(4).equals("Yes") && l.at(5).equals("Yes"), (g, l) -> l.with(4, "No")));
    add(CPD, "Participants", "2004Q", "Participant reference", Tangled.oneReferenceAtTwoSchools());
  }

  private void networks() {
    add(
        NET,
        "Sessions",
        "1030",
        "Mode",
        Tangled.withWhatHangsOnIt("Hybrid", "Attendance", "Session code", "1060"));
    add(NET, "Sessions", "1050", "Session code", repeat());
    add(NET, "Sessions", "1030", "Mode", cell("Hybrid"));
    add(NET, "Sessions", "1030", "Target group", cell("Caretakers"));
    add(NET, "Sessions", "1031", "Network", cell(""));
    day(NET, "Sessions", "Date");
    outside(NET, "Sessions", "Date");
    add(NET, "Sessions", "3002Q", "Session code", row((g, l) -> {}, g -> "EMPTY-" + g.number()));
    schools(NET, "Attendance", URN);
    whole(NET, "Attendance", "Expected");
    add(NET, "Attendance", "1030", "Leader group", cell("Mentor"));
    add(NET, "Attendance", "1060", "Session code", cell("NONE-1"));
    add(NET, "Attendance", "1050", "Session code", repeat());
    add(
        NET,
        "Attendance",
        "3001Q",
        "Attended",
        change(l -> l.at(3) instanceof Integer, (g, l) -> l.with(4, l.whole(3) + 2)));
  }

  private void leaders() {
    String sheet = "System leaders";
    add(
        DEP,
        sheet,
        "1030",
        "Designation",
        Tangled.withWhatHangsOnIt("NLEE", "Deployments", "Leader reference", "4004"));
    add(DEP, sheet, "1010", "Home school URN", cell("90001"));
    add(DEP, sheet, "1011Q", "Home school URN", cell(Ground.UNKNOWN_URN));
    add(DEP, sheet, "1012Q", "Home school URN", cell(ground -> ground.closed().urn()));
    add(DEP, sheet, "1013Q", "Home school URN", cell(ground -> ground.neighbours().urn()));
    add(DEP, sheet, "1022", "Designated on", cell("some time ago"));
    add(DEP, sheet, "1030", "Designation", cell("NLEE"));
    add(DEP, sheet, "1030", "Roles offered", cell("3; Caretaker"));
    add(DEP, sheet, "1030", "Roles offered", cell("1; 12"));
    add(DEP, sheet, "1030", "Head capacity", cell("Some"));
    add(DEP, sheet, "1031", "Ofsted trained", cell(""));
    add(DEP, sheet, "1031", "Days offered", cell(""));
    add(DEP, sheet, "1040", "Days offered", cell("plenty"));
    add(DEP, sheet, "1041", "Days offered", cell(-1));
    add(DEP, sheet, "1050", "Leader reference", repeat());
  }

  private void deployments() {
    String sheet = "Deployments";
    schools(DEP, sheet, "Supported school URN");
    add(DEP, sheet, "1020", "Requested on", row(Faults::unmet, Faults::afterTheTerm));
    add(DEP, sheet, "1022", "Requested on", cell("last week"));
    add(DEP, sheet, "1022", "QA reviewed on", cell("pending"));
    add(DEP, sheet, "1030", "Role", cell("Mentor"));
    add(DEP, sheet, "1030", "Formality", cell("Semi-formal"));
    add(DEP, sheet, "1031", "Role", cell(""));
    add(DEP, sheet, "1031", "Days delivered", cell(""));
    add(DEP, sheet, "1031", "Formality", cell(""));
    add(DEP, sheet, "1040", "Days delivered", cell("two"));
    add(DEP, sheet, "1041", "Days delivered", cell(-2));
    add(DEP, sheet, "1050", "Deployment code", repeat());
    add(DEP, sheet, "4001", "End date", cell(LocalDate.of(2020, 2, 3)));
    add(DEP, sheet, "4002", "Supported school URN", Tangled.supportsOwnSchool());
    add(DEP, sheet, "4004", "Leader reference", cell("L-NOBODY"));
    add(DEP, sheet, "4005Q", "Role", Tangled.preconditionNotMet("Inspection readiness", 5));
    add(DEP, sheet, "4005Q", "Role", Tangled.preconditionNotMet("5", 6));
    add(DEP, sheet, "4006Q", "Capacity checked on", cell(""));
    add(DEP, sheet, "4007Q", "Days delivered", cell(new BigDecimal("40.5")));
    add(
        DEP,
        sheet,
        "4008Q",
        "Start date",
        row(
            (g, l) -> l.with(4, g.scene().dates().first().minusDays(401)),
            g -> g.scene().dates().first().minusDays(400)));
  }

  private static Object afterTheTerm(Ground ground) {
    return ground.scene().dates().end().plusDays(1);
  }

  private static void unmet(Ground ground, Line line) {
    for (int column : List.of(1, 4, 5, 6, 8, 9, 11)) {
      line.with(column, "");
    }
  }

  private void boards() {
    String sheet = "Governing boards";
    schools(GOV, sheet, URN);
    add(GOV, sheet, "1030", "Chair in post", cell("Perhaps"));
    add(GOV, sheet, "1031", "Board type", cell(""));
    add(GOV, sheet, "1022", "Instrument date", cell("before 2014"));
    add(GOV, sheet, "1050", URN, repeat());
    schools(GOV, "Places", URN);
    whole(GOV, "Places", "Vacant");
    add(GOV, "Places", "1030", "Category", cell("Pupil"));
    add(GOV, "Places", "1050", URN, repeat());
    add(GOV, "Places", "5001", "In post", row((g, l) -> l.with(2, 4).with(4, 1), g -> 4));
    add(
        GOV,
        "Places",
        "5007Q",
        "Oldest vacancy since",
        change(
            l -> l.at(4) instanceof Integer vacant && vacant > 0,
            (g, l) -> l.with(5, g.scene().dates().end().minusYears(4).minusDays(1))));
    add(GOV, sheet, "5002Q", "Board type", Tangled.smallMaintainedBoard());
  }

  private void surveys() {
    add(SVY, "Invitations", "1030", "Leader group", cell("Neighbour"));
    add(SVY, "Invitations", "1041", "Invited", cell(-8));
    add(SVY, "Invitations", "1040", "Invited", cell("everybody"));
    add(SVY, "Invitations", "1050", "Survey", repeat());
    add(SVY, "Invitations", "6004Q", "Invited", cell(40));
    add(SVY, "Invitations", "6002Q", "Invited", Tangled.fewerInvitedThanAnswered());
    schools(SVY, "Responses", URN);
    add(SVY, "Responses", "1030", "Response", cell("Agreed"));
    add(SVY, "Responses", "1030", "Item", cell("cpd-rated-bad"));
    add(SVY, "Responses", "1031", "Respondent reference", cell(""));
    add(SVY, "Responses", "1050", "Survey", repeat());
  }

  private void reviews() {
    day(REV, "Reviews", "Due on");
    whole(REV, "Reviews", "Actions due");
    add(REV, "Reviews", "1022", "Completed on", cell("nearly"));
    add(REV, "Reviews", "1030", "Grade", cell(7));
    add(REV, "Reviews", "1031", "Aspect", cell(""));
    add(REV, "Reviews", "1050", "Review code", repeat());
  }

  private void progress() {
    add(PRG, "Recommendations", "7001", "Code", cell("R14"));
    add(PRG, "Recommendations", "1050", "Code", repeat());
    add(PRG, "Next steps", "7001", "Code", cell("N5"));
    add(PRG, "Pathways", "7001", "Pathway", cell("Caretakers"));
    schools(PRG, "Induction", URN);
    day(PRG, "Induction", "Started on");
    add(PRG, "Induction", "1022", "Offered on", cell("yes"));
    add(PRG, "Induction", "1030", "Newness", cell("Old"));
    schools(PRG, "Strategic groups", URN);
    whole(PRG, "Strategic groups", "Seats");
    add(PRG, "Strategic groups", "1030", "Met this term", cell("twice"));
    add(PRG, "Events", "1022", "Date", cell("to be agreed"));
    add(PRG, "Events", "1050", "Event", repeat());
    add(PRG, "Signposting", "1030", "Live", cell("soon"));
    add(PRG, "Signposting", "1050", "Item", repeat());
    whole(PRG, "Opportunities", "Filled");
    add(PRG, "Opportunities", "1030", "Kind", cell("Holiday"));
    add(PRG, "Opportunities", "1050", "Opportunity", repeat());
  }

  private void outcomes() {
    schools(OUT, "Inspection", URN);
    add(OUT, "Inspection", "1030", "Position", cell("Good"));
    add(OUT, "Inspection", "1050", URN, repeat());
    add(OUT, "Outcomes", "1040", "Norfolk", cell("about half"));
    add(OUT, "Outcomes", "1041", "England", cell(-5));
    add(OUT, "Outcomes", "1030", "Kind", cell("Happiness"));
    add(OUT, "Outcomes", "1050", "Measure", repeat());
  }

  private void pipeline() {
    schools(PIP, "Schools", URN);
    whole(PIP, "Schools", "Aspiring leaders");
    add(PIP, "Schools", "1030", "Headship", cell("Shared"));
    add(PIP, "Schools", "1022", "Succession conversation on", cell("ongoing"));
    add(PIP, "Schools", "1050", URN, repeat());
  }
}
