package strategymonitor.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the figures of SQL against those of the newest run of the term. */
final class CompareFigures {
  private static final BigDecimal CLOSE = new BigDecimal("0.000001");
  private final Connection connection;
  private final Map<String, Figure> ours = new HashMap<>();
  private final Map<String, Figure> theirs = new HashMap<>();

  private record Figure(
      @Nullable BigDecimal above, @Nullable BigDecimal below, @Nullable BigDecimal value) {

    /** Whether they count the same; gaps and medians are compared by their value. */
    boolean agrees(Figure other) {
      if (above == null && other.above == null) {
        return same(value, other.value);
      }
      return same(above, other.above) && same(below, other.below);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      return one == null || other == null
          ? one == other
          : one.subtract(other).abs().compareTo(CLOSE) < 0;
    }

    boolean nothing() {
      return (above == null || above.signum() == 0) && (below == null || below.signum() == 0);
    }
  }

  CompareFigures(Connection connection, String store, String term) throws SQLException {
    this.connection = connection;
    read(
        ours,
        """
        select indicator, breakdown, group_name, numerator, denominator, value_over, value_under
        from %1$s.result
        where run = (select max(number) from %1$s.run where term = '%2$s')
          and indicator <> 'triangulation-flags'
        """
            .formatted(store, term));
    read(theirs, "select indicator, breakdown, grp, above, below, value, null from figure");
  }

  private void read(Map<String, Figure> into, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      while (row.next()) {
        BigDecimal over = row.getBigDecimal(6);
        BigDecimal under = row.getBigDecimal(7);
        BigDecimal value =
            over == null || under == null ? over : over.divide(under, MathContext.DECIMAL64);
        into.put(
            row.getString(1) + ", " + row.getString(2) + ", " + row.getString(3),
            new Figure(row.getBigDecimal(4), row.getBigDecimal(5), value));
      }
    }
  }

  /** A line for each figure that only one side has or that they count differently. */
  List<String> differing() {
    List<String> differing = new ArrayList<>();
    theirs.forEach(
        (name, figure) -> {
          Figure mine = ours.get(name);
          if (mine == null ? !figure.nothing() : !mine.agrees(figure)) {
            differing.add("%s: %s by rules, %s by SQL".formatted(name, mine, figure));
          }
        });
    ours.forEach(
        (name, figure) -> {
          if (!theirs.containsKey(name) && !figure.nothing()) {
            differing.add("%s: %s by rules, nothing by SQL".formatted(name, figure));
          }
        });
    return differing;
  }
}
