package strategymonitor.domain;

import java.util.List;

/**
 * An earlier value that an indicator is compared with, and which is no part of its series, as it
 * was asked of other people.
 *
 * @param groups the leader groups that answered then, and on whom it is compared
 */
public record Baseline(Term term, List<String> groups) {

  public Baseline {
    groups = List.copyOf(groups);
  }
}
