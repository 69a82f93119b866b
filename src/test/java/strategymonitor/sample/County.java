package strategymonitor.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up county: its register, calendar, list of who owes what, history, and the returns of its
 * terms. The same options make the same bytes anywhere and at any time.
 */
public final class County {
  private final Options options;
  private final Submitters submitters;
  private final List<MadeSchool> register;
  private final List<Scene> scenes;
  private final Deployments deployments;

  public County(Options options) {
    this.options = options;
    this.submitters = new Submitters(options);
    this.register = MakeSchools.of(options);
    this.scenes =
        IntStream.range(0, options.terms().size())
            .mapToObj(index -> Scene.of(options, register, index))
            .toList();
    this.deployments = new Deployments(scenes);
  }

  /**
   * Writes the input folder.
   *
   * @param folder made where it is not there; files of the same names are overwritten
   * @return the findings that are to be expected, in the order of file, sheet and row; none in a
   *     clean county
   */
  public List<Truth> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    LocalDate newest = scenes.get(scenes.size() - 1).dates().end();
    WriteRegister.schools(folder.resolve("schools.csv"), register, newest);
    WriteRegister.links(folder.resolve("links.csv"), register);
    Files.writeString(folder.resolve("calendar.yaml"), MadeCalendar.yaml(options.terms()), UTF_8);
    Files.writeString(folder.resolve("expected.yaml"), submitters.yaml(), UTF_8);
    WriteXlsx.to(folder.resolve("history.xlsx"), MakeHistory.sheets(options));
    List<Truth> truths = new ArrayList<>();
    for (Scene scene : scenes) {
      truths.addAll(write(scene, folder));
    }
    return truths.stream().sorted().toList();
  }

  private List<Truth> write(Scene scene, Path folder) throws IOException {
    Path of = Files.createDirectories(folder.resolve(scene.term().id()));
    if (register.stream().anyMatch(school -> changesAfter(school, scene))) {
      WriteRegister.schools(of.resolve("schools.csv"), register, scene.dates().first());
    }
    List<Truth> truths = new ArrayList<>();
    switch (options.faults()) {
      case NONE -> write(returns(scene), folder, truths);
      case FEW -> few(scene, folder, truths);
      case MANY -> many(scene, folder, truths);
    }
    return truths;
  }

  private void few(Scene scene, Path folder, List<Truth> truths) throws IOException {
    write(new SamplePlan(scene, List.of()).replaced(returns(scene)), folder, new ArrayList<>());
    SamplePlan plan = new SamplePlan(scene, returns(scene));
    write(plan.returns(), folder, truths);
    truths.addAll(plan.strays(folder));
    new MakePapers(scene).into(folder);
  }

  private void many(Scene scene, Path folder, List<Truth> truths) throws IOException {
    List<MadeReturn> messy = new ArrayList<>();
    for (MadeReturn made : returns(scene)) {
      messy.add(Dress.of(Mess.many(scene, made), scene.die("dress", made.stem())));
    }
    messy.add(Dioceses.of(scene, messy));
    write(messy, folder, truths);
    truths.addAll(new Stray(folder, scene).all());
  }

  private static void write(List<MadeReturn> returns, Path folder, List<Truth> truths)
      throws IOException {
    for (MadeReturn made : returns) {
      truths.addAll(WriteReturn.to(folder, made));
    }
  }

  private static boolean changesAfter(MadeSchool school, Scene scene) {
    return school.opened().isAfter(scene.dates().end());
  }

  /** The returns of the term at an index, with nothing wrong in them. */
  List<MadeReturn> returns(int index) {
    return returns(scenes.get(index));
  }

  private List<MadeReturn> returns(Scene scene) {
    List<MadeReturn> returns = new ArrayList<>();
    returns.addAll(MakeCpd.of(scene, submitters.providers(scene.term())));
    returns.addAll(MakeNetworks.of(scene, submitters));
    returns.add(MakeDeployments.of(scene, deployments));
    returns.add(MakeBoards.of(scene));
    returns.add(MakeSurvey.leaders(scene));
    returns.add(MakeSurvey.governors(scene));
    returns.add(MakeReviews.of(scene, Submitters.QUALITY));
    returns.add(MakeReviews.of(scene, Submitters.SECRETARY));
    returns.add(MakeProgress.of(scene));
    returns.add(MakeOutcomes.of(scene));
    returns.add(MakePipeline.of(scene));
    return returns;
  }
}
