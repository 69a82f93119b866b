package strategymonitor.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;

/**
 * An arrival that is not taken in, and replaces nothing.
 *
 * @param arrival the files
 * @param findings why: at least one of 1001, 1002, 1003, 1005 and 1006
 * @param kind its return kind; null where it cannot be told
 * @param submitter the name it gives, or its file's name gives; null where neither does
 */
public record RejectedReturn(
    Arrival arrival, List<Finding> findings, @Nullable String kind, @Nullable String submitter)
    implements OpenedReturn {

  public RejectedReturn {
    findings = List.copyOf(findings);
  }
}
