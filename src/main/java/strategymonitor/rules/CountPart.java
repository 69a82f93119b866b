package strategymonitor.rules;

import org.jspecify.annotations.Nullable;

/**
 * A part of a term's rows that one thread counts: facts already held, or a portion of a sheet.
 *
 * @param portion null: of the facts held, those from {@code from} to before {@code to}
 */
public record CountPart(@Nullable Portion portion, int from, int to) {

  static CountPart of(Portion portion) {
    return new CountPart(portion, 0, 0);
  }
}
