package strategymonitor.report;

import java.util.List;
import strategymonitor.domain.Answers;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;

/**
 * What arrived for a term, and what was found in it.
 *
 * @param returns where each expected return stands, and those that nobody expected
 * @param findings of the returns in force, of rejected files, and of files that are no return
 * @param answers to the queries among them
 */
public record DataQuality(
    List<ReturnStatus> returns, List<RecordedFinding> findings, Answers answers) {

  public DataQuality {
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
  }
}
