package strategymonitor.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Register;
import strategymonitor.domain.School;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.RegisterSchool;

/** Sums, by school, how it was reached in a term and the two before. */
final class ContactsOf {
  static final String PARTICIPANTS = "CPD take-up/Participants";
  static final String ATTENDANCE = "Network attendance/Attendance";
  static final String DEPLOYMENTS = "System-leader deployment/Deployments";
  static final String LEADERS = "System-leader deployment/System leaders";
  private static final String URN = "School URN";
  private final RuleBook book;
  private final TermInputs inputs;
  private final Map<Integer, Long> cpd = new HashMap<>();
  private final Map<Integer, Long> network = new HashMap<>();
  private final Map<Integer, Long> deployments = new HashMap<>();
  private boolean complete = true;

  private ContactsOf(RuleBook book, TermInputs inputs) {
    this.book = book;
    this.inputs = inputs;
  }

  static IntFunction<Contacts> of(RuleBook book, TermInputs inputs) {
    Term term = inputs.term();
    List<Term> terms = List.of(term, term.previous(), term.previous().previous());
    List<ContactsOf> each = terms.stream().map(t -> new ContactsOf(book, inputs)).toList();
    IntStream.range(0, terms.size()).parallel().forEach(i -> each.get(i).read(terms.get(i)));
    return urn ->
        each.stream().map(of -> of.school(urn)).reduce(Contacts::plus).orElse(Contacts.NONE);
  }

  private Contacts school(int urn) {
    return new Contacts(
        cpd.getOrDefault(urn, 0L),
        network.getOrDefault(urn, 0L),
        deployments.getOrDefault(urn, 0L),
        complete);
  }

  private void read(Term term) {
    List<Submission> all = inputs.rows().inForce(term);
    SheetDefinition participants = sheet(PARTICIPANTS, all);
    SheetDefinition attendance = sheet(ATTENDANCE, all);
    sheet(DEPLOYMENTS, all);
    TermRows rows = inputs.rows();
    merge(
        cpd,
        rows.countBySchool(participants, Sheets.of(participants.kind(), all), URN, "Attended"));
    merge(
        network, rows.sumBySchool(attendance, Sheets.of(attendance.kind(), all), URN, "Attended"));
    inputs.calendar().dates(term).ifPresent(dates -> addDeployments(dates, all));
  }

  /** A sheet, noting whether anything of it arrived. */
  private SheetDefinition sheet(String name, List<Submission> all) {
    SheetDefinition sheet = Sheets.named(book, name);
    List<Submission> ofKind = Sheets.of(sheet.kind(), all);
    complete &= inputs.rows().any(sheet, ofKind);
    return sheet;
  }

  private void merge(Map<Integer, Long> sums, Map<Integer, Long> more) {
    more.forEach((urn, number) -> sums.merge(countsFor(urn), number, Long::sum));
  }

  private int countsFor(int urn) {
    Register register = inputs.register();
    School school = register.countsFor(urn);
    return school == null ? urn : school.urn();
  }

  /** Adds each active deployment of a term to its leader's home and to the school it supports. */
  private void addDeployments(TermDates dates, List<Submission> all) {
    MakeFacts facts = new MakeFacts(Schools.unmarked(inputs.register(), inputs.authority(), dates));
    for (Submission submission : Sheets.of(Sheets.named(book, DEPLOYMENTS).kind(), all)) {
      LeadersAndDeployments read =
          LeadersAndDeployments.read(book, inputs.rows(), facts, Origins.of(dates), submission);
      for (Deployment deployment : read.deployments()) {
        if (deployment.active()) {
          add(deployment.school());
          add(deployment.leader() == null ? null : deployment.leader().home());
        }
      }
    }
  }

  private void add(@Nullable RegisterSchool school) {
    if (school != null) {
      deployments.merge(school.urn(), 1L, Long::sum);
    }
  }
}
