package strategymonitor.intake;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Finding;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.TermCalendar;
import strategymonitor.domain.TermDates;

/**
 * Opens what has arrived: tells its kind, term and submitter, or why it is no return. May be shared
 * between threads.
 */
public final class OpenReturn {
  private final Sheets sheets;
  private final Kinds kinds;
  private final FileName names;

  public OpenReturn(List<ReturnDefinition> definitions) {
    this(definitions, Limits.USUAL);
  }

  /** With limits other than the usual. */
  public OpenReturn(List<ReturnDefinition> definitions, Limits limits) {
    this.sheets = new Sheets(new KnownHeadings(definitions), limits);
    this.kinds = new Kinds(definitions);
    this.names = new FileName(definitions);
  }

  /**
   * Opens an arrival. Small files are read whole here; a large one may still turn out to be damaged
   * when its rows are read ({@link DamagedReturn}).
   *
   * @throws IllegalArgumentException if the calendar lacks the arrival's term
   */
  public OpenedReturn open(Arrival arrival, TermCalendar calendar) {
    TermDates term =
        calendar
            .dates(arrival.term())
            .orElseThrow(() -> new IllegalArgumentException("no dates of " + arrival.term()));
    List<ReadSheet> read = new ArrayList<>();
    List<Finding> unreadable = new ArrayList<>();
    ReadSheet.Room room = new ReadSheet.Room();
    for (ArrivedFile file : arrival.files()) {
      try {
        read.addAll(sheets.of(file, room));
      } catch (Unreadable why) {
        unreadable.add(Rejections.unreadable(file.shown(), why));
      }
    }
    if (!unreadable.isEmpty()) {
      return new RejectedReturn(arrival, unreadable, null, submitter(arrival));
    }
    try {
      return new Opening(arrival, term, kinds, submitter(arrival), read).open();
    } catch (Unreadable damaged) {
      Finding why = Rejections.unreadable(arrival.files().get(0).shown(), damaged);
      return new RejectedReturn(arrival, List.of(why), null, submitter(arrival));
    }
  }

  private String submitter(Arrival arrival) {
    return names.submitter(arrival.files().get(0).name());
  }
}
