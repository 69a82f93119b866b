package strategymonitor.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

/** The accepted rows of a term and of the terms before it, from wherever they are kept. */
public interface TermRows {
  /** The accepted submissions of a term that none has replaced, withdrawn ones aside. */
  List<Submission> inForce(Term term);

  /** Every accepted submission of a term, those since replaced included, withdrawn ones aside. */
  List<Submission> everAccepted(Term term);

  /**
   * Cuts the rows of a sheet into portions that may be read at once; none where it has no rows.
   *
   * @param most how many row numbers a portion spans at most
   */
  List<Portion> portions(SheetDefinition sheet, List<Submission> submissions, int most);

  /** Whether a sheet has any row in these submissions. */
  boolean any(SheetDefinition sheet, List<Submission> submissions);

  /** Hands out the rows of a portion in the order of row numbers. May be called by many threads. */
  void stream(Portion portion, Consumer<Row> reader);

  /** The schools named by rows that errors other than 1050 left out. */
  Set<Integer> schoolsLeftOut(SheetDefinition sheet, Submission submission);

  /** How many rows say yes in a column, by the school that another column names. */
  Map<Integer, Long> countBySchool(
      SheetDefinition sheet, List<Submission> submissions, String urn, String yes);

  /** The sum of a whole-number column, by the school that another column names. */
  Map<Integer, Long> sumBySchool(
      SheetDefinition sheet, List<Submission> submissions, String urn, String whole);
}
