package strategymonitor.report;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import strategymonitor.domain.Term;

/** Writes whom to write to about which return and why, one row a letter, ready to be merged. */
public final class WriteReminders {
  private static final List<String> HEADINGS =
      List.of(
          "submitter",
          "return",
          "term",
          "deadline",
          "days_late",
          "what_is_wrong",
          "fix_list",
          "contact");

  private final Term term;
  private final List<Reminder> reminders;

  public WriteReminders(Term term, List<Reminder> reminders) {
    this.term = term;
    this.reminders =
        reminders.stream()
            .sorted(Comparator.comparing(Reminder::submitter).thenComparing(Reminder::kind))
            .toList();
  }

  /** The file's name: {@code reminders-2025-26-autumn.csv}. */
  public String name() {
    return "reminders-" + term.id() + ".csv";
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path into(Path folder) {
    return Csv.write(folder.resolve(name()), HEADINGS, reminders, this::row);
  }

  private List<String> row(Reminder reminder) {
    return List.of(
        Csv.safe(reminder.submitter()),
        Csv.safe(reminder.kind()),
        term.title(),
        Days.of(reminder.deadline()),
        String.valueOf(reminder.daysLate()),
        reminder.wrong(),
        Csv.safe(reminder.fixList()),
        Csv.safe(reminder.contact()));
  }
}
