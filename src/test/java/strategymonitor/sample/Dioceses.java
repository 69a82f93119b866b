package strategymonitor.sample;

import java.util.List;

/** A second submitter of governor vacancies, whose boards the first has reported already. */
final class Dioceses {
  static final String SUBMITTER = "Diocesan Board";

  private Dioceses() {}

  static MadeReturn of(Scene scene, List<MadeReturn> others) {
    MadeReturn first =
        others.stream()
            .filter(made -> made.kind().equals(MakeBoards.KIND))
            .findFirst()
            .orElseThrow();
    MadeReturn all = MakeBoards.of(scene);
    for (Sheet sheet : all.sheets()) {
      sheet.lines().removeIf(line -> scene.die("diocese", line.at(0)).chance(0.9));
      sheet.lines().forEach(line -> line.raising("1050", "School URN"));
    }
    return MadeReturn.of(
        scene.term(),
        MakeBoards.KIND,
        SUBMITTER,
        first.submitted().plusDays(1),
        all.sheets().toArray(Sheet[]::new));
  }
}
