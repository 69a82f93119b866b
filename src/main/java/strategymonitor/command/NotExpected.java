package strategymonitor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.MeantSubmitter;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;

/** Returns under names that nobody expects, each with the one that was probably meant. */
final class NotExpected {
  static final String MEND =
      "If that is who sent it: correct \"Submitted by\" (or the file's name, where it has no sheet Return)"
          + " and send it again, or add the name to expected.yaml under \"also known as\".";

  private final List<ReturnStatus> returns;

  NotExpected(List<ReturnStatus> returns) {
    this.returns = returns;
  }

  /** One a return, of kinds that somebody is expected to send; elsewhere every name is as good. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (ReturnStatus one : returns) {
      boolean others = !MeantSubmitter.expected(one.kind(), returns).isEmpty();
      if (one.state() == State.NOT_EXPECTED && others) {
        lines.add("%s, from %s%s".formatted(one.kind(), one.submitter(), meant(one)));
      }
    }
    return lines;
  }

  private String meant(ReturnStatus one) {
    Optional<ReturnStatus> meant = MeantSubmitter.of(one, returns);
    return meant
        .map(
            m ->
                ". Did you mean \"%s\", %s?"
                    .formatted(
                        m.submitter(),
                        m.state() == State.MISSING
                            ? "whose return is missing"
                            : "whose own return has come as well, so that both count"))
        .orElse(", a name like none that is expected");
  }
}
