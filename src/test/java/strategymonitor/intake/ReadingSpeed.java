package strategymonitor.intake;

import java.nio.file.Path;
import java.util.List;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.rules.ReturnDefinitions;

/** Reads an input folder several times over and says how long each time took. */
final class ReadingSpeed {
  private ReadingSpeed() {}

  /** Arguments: the input folder, and how often. */
  public static void main(String[] arguments) {
    Path input = Path.of(arguments.length > 0 ? arguments[0] : "sample-input");
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<ReturnDefinition> definitions = ReturnDefinitions.read(Path.of("rules"));
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      System.out.println(read(input, definitions) + milliseconds(start));
    }
  }

  private static String read(Path input, List<ReturnDefinition> definitions) {
    long start = System.nanoTime();
    Inbox inbox = Inbox.read(input);
    inbox.terms().forEach(inbox.reference()::register);
    String folder = "registers" + milliseconds(start);
    start = System.nanoTime();
    List<Arrival> arrivals = inbox.arrivals(definitions);
    folder += ", fingerprints" + milliseconds(start);
    OpenReturn open = new OpenReturn(definitions);
    long rows = 0;
    long findings = 0;
    long rejected = 0;
    for (Arrival arrival : arrivals) {
      OpenedReturn opened = open.open(arrival, inbox.reference().calendar());
      if (opened instanceof RecognisedReturn recognised) {
        try (TypedRows each = recognised.rows()) {
          while (each.hasNext()) {
            rows++;
            findings += each.next().findings().size();
          }
        }
      } else {
        rejected++;
      }
    }
    return "%s, %d arrivals, %d rejected, %d rows, %d findings in all:"
        .formatted(folder, arrivals.size(), rejected, rows, findings);
  }

  private static String milliseconds(long start) {
    return " %d ms".formatted((System.nanoTime() - start) / 1_000_000);
  }
}
