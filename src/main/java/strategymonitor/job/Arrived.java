package strategymonitor.job;

import java.util.List;
import java.util.SortedMap;
import strategymonitor.domain.ReturnStatus;

/**
 * What has come for a term.
 *
 * @param returns where its returns stand
 * @param empty those that came without rows
 * @param replaced files turned away, by the file that has come in their place since
 * @param mentions how many things are mentioned of returns in force
 */
public record Arrived(
    List<ReturnStatus> returns,
    List<CameEmpty> empty,
    SortedMap<String, String> replaced,
    long mentions) {

  public Arrived {
    returns = List.copyOf(returns);
    empty = List.copyOf(empty);
  }
}
