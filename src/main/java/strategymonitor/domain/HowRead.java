package strategymonitor.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says of how its figures are to be read.
 *
 * @param reporting who reports themselves; null where one return speaks for all
 * @param interval whether its shares carry a Wilson 95 % interval
 * @param baseline an earlier value it is compared with; null where none
 * @param rebases oldest first
 */
public record HowRead(
    @Nullable Reporting reporting,
    boolean interval,
    @Nullable Baseline baseline,
    List<Rebase> rebases) {

  /** Nothing is said of it. */
  public static final HowRead PLAINLY = new HowRead(null, false, null, List.of());

  public HowRead {
    rebases = rebases.stream().sorted(Comparator.comparing(Rebase::from)).toList();
  }

  /** The rebase that a term's series begins with; empty where it goes back to the first value. */
  public Optional<Rebase> rebase(Term term) {
    return rebases.stream()
        .filter(rebase -> rebase.from().compareTo(term) <= 0)
        .reduce((earlier, later) -> later);
  }

  /** Whether a term's value is a point of the series that ends with another. */
  public boolean inSeries(Term term, Term last) {
    boolean before = rebase(last).filter(r -> term.compareTo(r.from()) < 0).isPresent();
    return !before && (baseline == null || !baseline.term().equals(term));
  }
}
