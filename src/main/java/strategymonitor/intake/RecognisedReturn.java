package strategymonitor.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.TermDates;

/**
 * A return whose rows can be read.
 *
 * @param arrival the files
 * @param definition its kind
 * @param term the term of its folder
 * @param submitter the name it gives, else the one in its file's name
 * @param contact who answers for it; empty where not said
 * @param dateSubmitted as it says; null where it does not
 * @param ownReferences whether its references are told apart from other submitters'
 * @param findings what is wrong about its sheet {@code Return} without rejecting it
 * @param fixList what comes with it if it was sent out as a fix-list
 * @param columns of each of its sheets as the file names it, the canonical headings and the columns
 *     (from 0) where they stand
 * @param notes sentences about what is passed over: columns and sheets that are no part of it
 */
public record RecognisedReturn(
    Arrival arrival,
    ReturnDefinition definition,
    TermDates term,
    String submitter,
    String contact,
    @Nullable LocalDate dateSubmitted,
    boolean ownReferences,
    List<Finding> findings,
    ReturnedFixList fixList,
    Map<String, Map<String, Integer>> columns,
    List<String> notes,
    RowSource source)
    implements OpenedReturn {

  public RecognisedReturn {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /**
   * Its rows from the first, in the order of the definition's sheets and of the file; to be closed.
   * Each call reads anew.
   */
  public TypedRows rows() {
    return source.rows();
  }

  /** Where rows come from, as often as asked. */
  @FunctionalInterface
  public interface RowSource {
    TypedRows rows();
  }
}
