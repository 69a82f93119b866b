package strategymonitor.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Causes;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.MeantSubmitter;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.TermDates;
import strategymonitor.report.Reminder;
import strategymonitor.store.Contacts;
import strategymonitor.store.Standing;

/** Who is to be written to: returns missing or late, files turned away, errors and open queries. */
final class GatherReminders {
  private final StoredTerms terms;
  private final TermDates dates;
  private final LocalDate today;
  private final Answers answers;
  private final Contacts contacts;
  private final List<WriteFixLists.Due> due;
  private final Arrived arrived;

  /**
   * @param today the day of the run, up to which days late are counted
   */
  GatherReminders(StoredTerms terms, TermDates dates, LocalDate today) {
    this.terms = terms;
    this.dates = dates;
    this.today = today;
    this.answers = terms.answers(dates.term());
    this.contacts = terms.contacts();
    this.due = WriteFixLists.due(terms, dates.term());
    this.arrived = terms.arrived(dates);
  }

  List<Reminder> all() {
    List<Reminder> reminders = new ArrayList<>();
    for (ReturnStatus status : arrived.returns()) {
      add(status, reminders);
    }
    due.stream()
        .filter(one -> one.kept().standing() == Standing.REJECTED)
        .forEach(one -> reminders.add(turnedAway(one)));
    return reminders;
  }

  private void add(ReturnStatus status, List<Reminder> reminders) {
    List<String> wrong = new ArrayList<>();
    switch (status.state()) {
      case MISSING -> wrong.add(dates.overdue(today) ? "missing" : "not received yet");
      case LATE -> wrong.add("late");
      case NOT_EXPECTED ->
          MeantSubmitter.of(status, arrived.returns())
              .ifPresent(
                  meant ->
                      wrong.add("not expected under this name: is it " + meant.submitter() + "?"));
      case ON_TIME -> {}
    }
    arrived.empty().stream()
        .filter(
            one -> one.kind().equals(status.kind()) && one.submitter().equals(status.submitter()))
        .forEach(one -> wrong.add("came empty: " + one.inWords()));
    String fixList = "";
    for (WriteFixLists.Due one : due) {
      if (one.kept().standing() == Standing.IN_FORCE && isOf(one, status)) {
        String findings = inWords(one.findings());
        if (!findings.isEmpty()) {
          wrong.add(findings);
          fixList = WriteFixLists.FOLDER + "/" + one.name();
        }
      }
    }
    if (!wrong.isEmpty()) {
      LocalDate counted = Objects.requireNonNullElse(status.received(), today);
      reminders.add(
          reminder(status.submitter(), status.kind(), counted, String.join("; ", wrong), fixList));
    }
  }

  private static boolean isOf(WriteFixLists.Due one, ReturnStatus status) {
    return ExpectedReturns.sameName(one.kept().submission().kind(), status.kind())
        && ExpectedReturns.sameName(one.kept().submission().submitter(), status.submitter());
  }

  /** Empty where nothing is left to mend or answer. */
  private String inWords(List<RecordedFinding> findings) {
    String errors = Causes.inWords(findings);
    long open = findings.stream().filter(answers::open).count();
    List<String> words = new ArrayList<>();
    if (!errors.isEmpty()) {
      words.add(errors + " to mend");
    }
    if (open > 0) {
      words.add(open + (open == 1 ? " query to answer" : " queries to answer"));
    }
    return String.join("; ", words);
  }

  private Reminder turnedAway(WriteFixLists.Due one) {
    return reminder(
        one.kept().submission().submitter(),
        one.kept().submission().kind(),
        today,
        "file turned away: " + one.kept().submission().files().get(0),
        WriteFixLists.FOLDER + "/" + one.name());
  }

  private Reminder reminder(
      String submitter, String kind, LocalDate counted, String wrong, String fixList) {
    return new Reminder(
        submitter, kind, dates.deadline(), counted, wrong, fixList, contacts.of(kind, submitter));
  }
}
