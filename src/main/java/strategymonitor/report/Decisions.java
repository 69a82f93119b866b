package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Better;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TargetStatus;

/** What the board is asked to decide: what only it can settle, as far as the figures tell. */
final class Decisions {
  private final TermReport report;

  Decisions(TermReport report) {
    this.report = report;
  }

  List<String> texts() {
    List<String> asked = new ArrayList<>();
    int exceptions = Exceptions.of(report.figures()).size();
    if (exceptions > 0) {
      asked.add("Agree an owner, an action and a day for " + each(exceptions, "exception") + ".");
    }
    long missing =
        report.quality().returns().stream().filter(r -> r.state() == State.MISSING).count();
    if (missing > 0) {
      asked.add("Agree who asks for " + each(missing, "missing return") + ", and by when.");
    }
    long without = report.figures().definitions().stream().filter(this::untargeted).count();
    if (without > 0) {
      asked.add("Agree a target for " + each(without, "rated indicator") + " without one.");
    }
    return asked.isEmpty() ? List.of("None: note the report.") : asked;
  }

  private static String each(long count, String what) {
    return count == 1 ? "the one " + what : "each of the " + count + " " + what + "s";
  }

  private boolean untargeted(strategymonitor.domain.Definition definition) {
    return definition.better() != Better.CONTEXT
        && report.figures().all(definition).status() == TargetStatus.NO_TARGET;
  }
}
