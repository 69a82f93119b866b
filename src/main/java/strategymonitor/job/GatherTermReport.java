package strategymonitor.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Result;
import strategymonitor.domain.Run;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.report.DataQuality;
import strategymonitor.report.Figures;
import strategymonitor.report.InputFile;
import strategymonitor.report.Issuer;
import strategymonitor.report.TermReport;
import strategymonitor.store.KeptSubmission;
import strategymonitor.store.Standing;

/** Puts together what a term's files are written from. */
final class GatherTermReport {
  private final Workplace place;
  private final StoredTerms terms;

  GatherTermReport(Workplace place, StoredTerms terms) {
    this.place = place;
    this.terms = terms;
  }

  TermReport of(Run run) {
    TermDates dates = terms.dates(run.term());
    ReturnsOfTerm returns = terms.returns(dates);
    return new TermReport(
        issuer(),
        dates,
        run,
        figures(run),
        new DataQuality(
            returns.statuses(terms.counts(returns.inForce())),
            terms.findings(run.term(), java.util.Optional.of(run)),
            terms.answers(run.term())),
        inputs(run),
        new GatherBoardPapers(place, run).papers(),
        terms.reference().register(run.term()).unknownInAreas().stream().toList());
  }

  private Issuer issuer() {
    return Issuer.of(
        place.theme(), place.installation().authorityName(), place.installation().version());
  }

  private Figures figures(Run run) {
    List<Definition> definitions = place.rules().definitions();
    List<Result> results = place.store().runs().results(run);
    return new Figures(run.term(), definitions, results, terms.earlier(run.term()).together());
  }

  private List<InputFile> inputs(Run run) {
    List<InputFile> inputs = new ArrayList<>();
    List<KeptSubmission> ofTerm = terms.kept(run.term());
    Map<Long, List<String>> mentions =
        place
            .store()
            .submissions()
            .mentions(ofTerm.stream().map(kept -> kept.submission().id()).toList());
    ofTerm.forEach(kept -> add(inputs, kept, state(kept.standing()), mentions));
    for (Term term = run.term().previous();
        term.compareTo(EvaluateSteps.earliest(run.term())) >= 0;
        term = term.previous()) {
      for (KeptSubmission kept : terms.kept(term)) {
        if (counted(run, kept.submission())) {
          add(inputs, kept, InputFile.State.LOOKED_BACK_TO, Map.of());
        }
      }
    }
    return inputs;
  }

  private static boolean counted(Run run, Submission submission) {
    return run.submissions().stream().anyMatch(s -> s.id() == submission.id());
  }

  private static void add(
      List<InputFile> inputs,
      KeptSubmission kept,
      InputFile.State state,
      Map<Long, List<String>> mentions) {
    Submission submission = kept.submission();
    List<String> mentioned = mentions.getOrDefault(submission.id(), List.of());
    for (int i = 0; i < submission.files().size(); i++) {
      String file = submission.files().get(i);
      inputs.add(
          new InputFile(
              file,
              kept.contents().get(i),
              submission.kind(),
              submission.submitter(),
              state,
              mentioned.stream().filter(said -> said.startsWith(file)).toList()));
    }
  }

  private static InputFile.State state(Standing standing) {
    return switch (standing) {
      case IN_FORCE -> InputFile.State.COUNTED;
      case REPLACED, MENDED -> InputFile.State.REPLACED;
      case WITHDRAWN -> InputFile.State.WITHDRAWN;
      case ANSWERS -> InputFile.State.ANSWERS;
      case REJECTED -> InputFile.State.REJECTED;
    };
  }
}
