package strategymonitor.store;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The submissions a question is about, as the table {@code wanted} with the column {@code id}. H2
 * compares every row with every member of an {@code in} list, which hundreds of submissions with
 * hundreds of thousands of rows make minutes of.
 */
final class Wanted {
  private Wanted() {}

  /**
   * What a select that joins {@code wanted} begins with.
   *
   * @param submissions at least one
   */
  static String in(Collection<Long> submissions) {
    return submissions.stream()
        .distinct()
        .map(id -> "(" + id + ")")
        .collect(Collectors.joining(", ", "with wanted (id) as (values ", ")\n"));
  }
}
