package strategymonitor.intake;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;
import strategymonitor.domain.TermDates;

/**
 * Reads each file of a folder as a return and says what becomes of it, and how long that takes: for
 * trying odd and hostile files by hand, with as small a heap as one likes. The same rows have the
 * same number in brackets, whichever program wrote them.
 *
 * <pre>java -Xmx256m … strategymonitor.intake.ReadEach FOLDER</pre>
 */
final class ReadEach {
  private static final Term AUTUMN = Term.of(TestInput.AUTUMN);
  private static final TermCalendar CALENDAR =
      new TermCalendar(
          new TreeMap<>(
              Map.of(
                  AUTUMN,
                  new TermDates(
                      AUTUMN,
                      LocalDate.of(2025, 9, 1),
                      LocalDate.of(2025, 12, 19),
                      LocalDate.of(2025, 12, 19),
                      LocalDate.of(2026, 1, 16),
                      null))));

  private ReadEach() {}

  public static void main(String[] arguments) throws Exception {
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        long start = processor();
        System.out.printf("%-28s ", file.getFileName());
        System.out.flush();
        String became = became(file);
        System.out.printf("%6d ms  %s%n", (processor() - start) / 1_000_000, became);
      }
    }
  }

  /** Of this thread, in nanoseconds: other programs on the machine do not count. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What becomes of a file, in one line. */
  static String became(Path file) {
    try {
      OpenedReturn opened = open(file);
      return opened instanceof RejectedReturn rejected
          ? rejected.findings().size() + " " + rejected.findings().get(0).message()
          : read((RecognisedReturn) opened);
    } catch (DamagedReturn damaged) {
      return "1 while read: " + damaged.finding().message();
    } catch (Throwable fault) {
      return "FAULT " + fault + " at " + List.of(fault.getStackTrace()).stream().limit(3).toList();
    }
  }

  private static OpenedReturn open(Path file) {
    ArrivedFile arrived = Arriving.file(file, AUTUMN.id(), Limits.USUAL);
    return new OpenReturn(TestInput.DEFINITIONS)
        .open(new Arrival(AUTUMN, List.of(arrived)), CALENDAR);
  }

  private static String read(RecognisedReturn recognised) {
    long rows = 0;
    long findings = 0;
    String first = "";
    int values = 0;
    try (TypedRows all = recognised.rows()) {
      while (all.hasNext()) {
        rows++;
        TypedRow row = all.next();
        values = 31 * values + Arrays.hashCode(row.row().values());
        for (Finding finding : row.findings()) {
          findings++;
          first = first.isEmpty() ? finding.message() : first;
        }
      }
    }
    return "read: %d rows (%08x), %d findings %s".formatted(rows, values, findings, first);
  }
}
