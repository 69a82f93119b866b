package strategymonitor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Papers;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Suggestion;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;

/** One arrival on its way to being recognised or rejected. */
final class Opening {
  private final Arrival arrival;
  private final TermDates term;
  private final Kinds kinds;
  private final String submitterInFileName;
  private final Optional<ReturnSheet> described;
  private final ReturnedFixList fixList;
  private final boolean issued;
  private final List<ReadSheet> data;
  private final List<Finding> rejections = new ArrayList<>();

  Opening(
      Arrival arrival,
      TermDates term,
      Kinds kinds,
      String submitterInFileName,
      List<ReadSheet> sheets)
      throws Unreadable {
    this.arrival = arrival;
    this.term = term;
    this.kinds = kinds;
    this.submitterInFileName = submitterInFileName;
    this.data = new ArrayList<>(sheets);
    OurSheets ours = OurSheets.takenFrom(data);
    this.fixList = ours.fixList();
    this.issued = IssuedReport.leavesExceptions(data);
    this.described = ReturnSheet.find(data).or(ours::about);
    described.ifPresent(returnSheet -> data.removeIf(sheet -> sheet == returnSheet.sheet()));
  }

  OpenedReturn open() {
    described.ifPresent(this::checkTerm);
    Optional<Recognition> kind =
        described
            .flatMap(d -> kinds.named(d.text("Return")))
            .or(() -> issued ? kinds.named(Papers.BOARD_REPORT) : kinds.best(data));
    List<Recognition.Recognised> recognised = kind.map(k -> k.recognise(data)).orElse(List.of());
    if (kind.isPresent() && answersAlone()) {
      return answers(Kinds.name(kind.get()));
    }
    if (recognised.isEmpty()) {
      rejections.add(noDataSheet(kind.map(Kinds::name)));
    } else {
      kind.ifPresent(k -> checkSheets(k, recognised));
    }
    return kind.isEmpty() || !rejections.isEmpty()
        ? new RejectedReturn(arrival, rejections, kind.map(Kinds::name).orElse(null), submitter())
        : recognised(kind.get(), recognised);
  }

  private void checkTerm(ReturnSheet sheet) {
    String written = sheet.text("Term");
    Optional<Term> named = Term.find(written);
    if (named.filter(term.term()::equals).isEmpty()) {
      rejections.add(
          Rejections.otherTerm(
              sheet.sheet().file(), term.term(), sheet.sheet().name(), written, named.isPresent()));
    }
  }

  private boolean answersAlone() {
    return data.isEmpty() && !fixList.answers().isEmpty() && rejections.isEmpty();
  }

  private AnswersAlone answers(String kind) {
    return new AnswersAlone(arrival, kind, submitter(), contact(), fixList);
  }

  private Finding noDataSheet(Optional<String> kind) {
    String expected =
        kind.map(k -> "a sheet of the return " + k)
            .orElse("a sheet with the headings of one of the returns");
    String found =
        data.isEmpty()
            ? "no data sheet"
            : "only " + String.join(", ", data.stream().map(ReadSheet::name).toList());
    List<String> known =
        kind.flatMap(kinds::named).map(List::of).orElseGet(kinds::all).stream()
            .flatMap(k -> k.definition().sheets().stream().map(SheetDefinition::name))
            .toList();
    String meant =
        data.stream()
            .filter(sheet -> known.stream().noneMatch(sheet.name()::equals))
            .map(sheet -> Suggestion.didYouMean(sheet.name(), known))
            .filter(suggestion -> !suggestion.isEmpty())
            .findFirst()
            .orElse("");
    return Rejections.noDataSheet(arrival.files().get(0).shown(), expected, found, meant.strip());
  }

  private void checkSheets(Recognition kind, List<Recognition.Recognised> recognised) {
    for (SheetDefinition sheet : kind.definition().sheets()) {
      boolean there = recognised.stream().anyMatch(r -> r.definition().name().equals(sheet.name()));
      if (sheet.required() && !there) {
        String file = arrival.files().get(0).shown();
        String near = Suggestion.nearest(sheet.name(), others(recognised)).orElse("");
        rejections.add(Rejections.missingSheet(file, sheet.name(), Kinds.name(kind), near));
      }
    }
    recognised.forEach(this::checkHeadings);
  }

  /** The names of the sheets that were not recognised. */
  private List<String> others(List<Recognition.Recognised> recognised) {
    return data.stream()
        .filter(sheet -> recognised.stream().noneMatch(r -> r.sheet() == sheet))
        .map(ReadSheet::name)
        .toList();
  }

  private void checkHeadings(Recognition.Recognised sheet) {
    for (String heading : sheet.headings().missing()) {
      String near = Suggestion.nearestOrAround(heading, sheet.headings().others()).orElse("");
      rejections.add(
          Rejections.missingHeading(sheet.sheet().file(), sheet.sheet().name(), heading, near));
    }
  }

  private RecognisedReturn recognised(Recognition kind, List<Recognition.Recognised> recognised) {
    ReturnFields fields = new ReturnFields(described);
    return new RecognisedReturn(
        arrival,
        kind.definition(),
        term,
        submitter(),
        contact(),
        fields.dateSubmitted(),
        fields.ownReferences(),
        fields.findings(),
        fixList,
        columns(recognised),
        issued ? List.of() : new Notes(kind.definition(), data, recognised).sentences(),
        () -> new CheckedRows(recognised));
  }

  private static Map<String, Map<String, Integer>> columns(
      List<Recognition.Recognised> recognised) {
    Map<String, Map<String, Integer>> columns = new HashMap<>();
    recognised.forEach(r -> columns.put(r.sheet().name(), r.headings().places()));
    return columns;
  }

  private String contact() {
    return described.map(d -> d.text("Contact")).orElse("");
  }

  private String submitter() {
    return described
        .map(d -> d.text("Submitted by"))
        .filter(name -> !name.isEmpty())
        .orElse(submitterInFileName);
  }
}
