package strategymonitor.report;

import java.util.List;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;

/**
 * What arrived for a term, and what was found in it.
 *
 * @param returns where each expected return stands, and those that nobody expected
 * @param findings of the returns in force, of rejected files, and of files that are no return
 */
public record DataQuality(List<ReturnStatus> returns, List<RecordedFinding> findings) {

  public DataQuality {
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
  }
}
