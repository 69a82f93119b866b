package strategymonitor.report;

import java.util.List;

/**
 * A workbook was made that not everybody could read: a mistake of the program, never of a return.
 */
public final class NotForEverybody extends IllegalStateException {
  private static final long serialVersionUID = 1;

  NotForEverybody(List<String> breaches) {
    super(
        "a workbook that not everybody could read was not written: "
            + String.join(" ", breaches.subList(0, Math.min(3, breaches.size())))
            + (breaches.size() > 3 ? " And %d more.".formatted(breaches.size() - 3) : ""));
  }
}
