package strategymonitor.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What goes wrong in the sample: a little, as it does in life, and so that every part of the board
 * report and of the lists of findings has something to show.
 */
final class SamplePlan {
  private final Scene scene;
  private final List<MadeReturn> returns;

  SamplePlan(Scene scene, List<MadeReturn> returns) {
    this.scene = scene;
    this.returns = new ArrayList<>(returns);
  }

  List<MadeReturn> returns() {
    inEveryTerm();
    if (scene.newest()) {
      inTheNewestTerm();
    }
    return returns;
  }

  private void inEveryTerm() {
    faults(Submitters.KNOWN_AS, MakeCpd.KIND, "Participants", "1011", "2002Q");
    faults(Submitters.QUALITY, MakeDeployments.KIND, "Deployments", "4006Q");
    faults(Submitters.GOVERNANCE, MakeBoards.KIND, "Places", "5007Q");
    change(Submitters.KNOWN_AS, MakeCpd.KIND, made -> made.signedBy(Submitters.ALSO_KNOWN_AS));
    if (scene.index() % 2 == 1) {
      late(Submitters.GOVERNANCE, MakeSurvey.KIND);
    }
    if (scene.index() >= 3) {
      faults(Submitters.LATECOMER, MakeCpd.KIND, "Participants", "1050");
    }
  }

  private void inTheNewestTerm() {
    String wherry = "Wherry Teaching School Hub";
    faults(wherry, MakeCpd.KIND, "Sessions", "1030", "2003Q");
    faults(wherry, MakeCpd.KIND, "Participants", "1030", "2001", "1012Q", "1050", "1060");
    faults("Headteachers Network", MakeNetworks.KIND, "Attendance", "1040", "3001Q");
    faults(Submitters.QUALITY, MakeDeployments.KIND, "System leaders", "1011Q");
    faults(Submitters.QUALITY, MakeDeployments.KIND, "Deployments", "4005Q", "4007Q", "4002");
    faults(Submitters.GOVERNANCE, MakeBoards.KIND, "Places", "5001");
    faults(Submitters.SECRETARY, MakeSurvey.KIND, "Responses", "1030");
    faults(Submitters.SECRETARY, MakeProgress.KIND, "Recommendations", "7001");
    faults(Submitters.QUALITY, MakeOutcomes.KIND, "Outcomes", "1040");
    late("Subject Leaders Network", MakeNetworks.KIND);
    returns.removeIf(made -> is(made, Submitters.SECRETARY, MakeReviews.KIND));
  }

  /** What lies in the folder besides. */
  List<Truth> strays(Path folder) throws IOException {
    Stray stray = new Stray(folder, scene);
    if (scene.newest()) {
      return List.of(stray.renamedDocument("Reviews - notes of the meeting.xlsx"));
    }
    return scene.index() == 4
        ? List.of(stray.ofTerm("Reviews, last term's copy.xlsx", scene.term().previous()))
        : List.of();
  }

  /** A return sent before the one that counts, with more wrong in it. */
  List<MadeReturn> replaced(List<MadeReturn> others) {
    return others.stream()
        .filter(made -> scene.newest() && is(made, Submitters.QUALITY, MakePipeline.KIND))
        .map(this::worse)
        .map(made -> made.named(made.stem() + " (first try)"))
        .map(made -> made.submittedOn(made.submitted().minusDays(5)))
        .toList();
  }

  private MadeReturn worse(MadeReturn made) {
    Mess.one(scene, made, "Schools", "1030");
    Mess.one(scene, made, "Schools", "1011");
    return made;
  }

  private void faults(String submitter, String kind, String sheet, String... numbers) {
    for (MadeReturn made : returns) {
      if (is(made, submitter, kind)) {
        for (String number : numbers) {
          Mess.one(scene, made, sheet, number);
        }
      }
    }
  }

  private void late(String submitter, String kind) {
    change(submitter, kind, made -> made.submittedOn(scene.dates().deadline().plusDays(6)));
  }

  private void change(String submitter, String kind, UnaryOperator<MadeReturn> change) {
    returns.replaceAll(made -> is(made, submitter, kind) ? change.apply(made) : made);
  }

  private static boolean is(MadeReturn made, String submitter, String kind) {
    return made.submittedBy().equals(submitter) && made.kind().equals(kind);
  }
}
