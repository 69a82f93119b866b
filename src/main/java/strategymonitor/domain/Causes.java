package strategymonitor.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How many things there are to mend behind errors of which one often brings many. */
public final class Causes {
  /** Rows that name something which is not there: by one name, they are one cause. */
  private static final Set<String> NAMING = Set.of("1060", "4004");

  private Causes() {}

  /** The errors among these, in words: {@code 36 errors, from 3 causes}; empty where none. */
  public static String inWords(Collection<RecordedFinding> findings) {
    List<Finding> errors =
        findings.stream().map(RecordedFinding::finding).filter(f -> !f.query()).toList();
    if (errors.isEmpty()) {
      return "";
    }
    long causes = of(errors);
    String count = errors.size() == 1 ? "1 error" : errors.size() + " errors";
    return causes == errors.size()
        ? count
        : count + " from " + (causes == 1 ? "1 cause" : causes + " causes");
  }

  /** Errors that follow from one row, or name the same missing thing, are one. */
  static long of(Collection<Finding> errors) {
    Set<String> rows = new HashSet<>();
    errors.stream().filter(Finding::follows).forEach(f -> rows.add(f.subject()));
    Set<Object> causes = new HashSet<>();
    for (Finding error : errors) {
      causes.add(cause(error, rows));
    }
    return causes.size();
  }

  private static Object cause(Finding error, Set<String> rows) {
    if (error.follows()) {
      return error.subject();
    }
    if (NAMING.contains(error.number())) {
      return List.of(error.number(), error.file(), error.found());
    }
    Integer row = error.row();
    String own =
        row == null
            ? ""
            : Finding.rowOf(error.file(), Objects.requireNonNullElse(error.sheet(), ""), row);
    return rows.contains(own) ? own : error;
  }
}
