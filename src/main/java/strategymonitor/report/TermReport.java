package strategymonitor.report;

import java.util.List;
import java.util.Map;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Run;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;

/**
 * Everything the files of one reported term are written from. The same report gives the same bytes.
 *
 * @param issuer who issues it, and with what program
 * @param dates when the term is, its deadline and its board meeting
 * @param run the evaluation the figures come from; its clock is the only "now" of the files
 * @param figures the definitions and the results of this term and of earlier ones
 * @param quality what arrived, and what was found in it
 * @param inputs every file looked at for the term, in any order
 * @param papers what the board reads beside the figures
 * @param notes sentences for the sheets Areas and Notes: what of the documents is to be mended
 */
public record TermReport(
    Issuer issuer,
    TermDates dates,
    Run run,
    Figures figures,
    DataQuality quality,
    List<InputFile> inputs,
    BoardPapers papers,
    List<String> notes) {

  public TermReport {
    inputs = List.copyOf(inputs);
    notes = List.copyOf(notes);
    if (!figures.term().equals(dates.term()) || !run.term().equals(dates.term())) {
      throw new IllegalArgumentException(
          "dates, run and figures must be of one term, were: %s, %s and %s"
              .formatted(dates.term(), run.term(), figures.term()));
    }
  }

  /** The same, its run's account of what it rests on and of time completed. */
  public TermReport with(Map<String, Fingerprint> documents, Map<String, Double> seconds) {
    Run timed =
        new Run(
            run.id(),
            run.authority(),
            run.term(),
            run.clock(),
            run.inputs(),
            run.rules(),
            run.submissions(),
            documents,
            run.versions(),
            seconds);
    return new TermReport(issuer, dates, timed, figures, quality, inputs, papers, notes);
  }

  public Term term() {
    return dates.term();
  }
}
