package strategymonitor.rules;

import java.util.List;
import strategymonitor.domain.Result;

/**
 * Works out every figure of a term. In one go, or in steps: {@link #prepare}, then {@link
 * TermCount#count} of each part by any thread, the tallies added up, then {@link TermCount#judge}.
 */
public final class EvaluateTerm {
  private final RuleBook book;

  public EvaluateTerm(RuleBook book) {
    this.book = book;
  }

  /**
   * Reads what others join to, settles keys across submitters and lets the shared rules speak.
   *
   * @throws RulesDoNotHold if a rule cannot be worked out for some row
   */
  public TermCount prepare(TermInputs inputs) {
    return new TermCount(book, inputs);
  }

  /** Every result of the term, in catalogue order, then by breakdown and group. */
  public List<Result> evaluate(TermInputs inputs) {
    TermCount count = prepare(inputs);
    Tallies total = count.nothing();
    count.parts(Integer.MAX_VALUE).forEach(part -> total.add(count.count(part)));
    return count.judge(total);
  }
}
