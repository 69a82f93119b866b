package strategymonitor.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Result;
import strategymonitor.domain.Run;

/**
 * What has changed since this report's figures were worked out before.
 *
 * @param lastReport the term before, as it last stood before this term's first figures, beside as
 *     it stands now; null where it had not been worked out by then
 * @param lastRun this term as it stood before, beside as it stands now; null where it was never
 *     worked out before
 */
public record Changes(@Nullable Comparison lastReport, @Nullable Comparison lastRun) {
  /** Nothing to compare with. */
  public static final Changes NONE = new Changes(null, null);

  /**
   * Two runs of one term, and what differs between them.
   *
   * @param rules files of the rules folder whose text differs
   * @param inputs documents and returns that differ, a line each
   */
  public record Comparison(
      Run then,
      Run now,
      List<Result> resultsThen,
      List<Result> resultsNow,
      List<ChangedFile> rules,
      List<String> inputs) {
    public Comparison {
      resultsThen = List.copyOf(resultsThen);
      resultsNow = List.copyOf(resultsNow);
      rules = List.copyOf(rules);
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * A file of the rules folder whose text differs.
   *
   * @param out lines that it no longer has
   * @param in lines that are new in it
   */
  public record ChangedFile(String path, List<String> out, List<String> in) {
    public ChangedFile {
      out = List.copyOf(out);
      in = List.copyOf(in);
    }
  }
}
