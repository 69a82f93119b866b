package strategymonitor.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import strategymonitor.domain.Papers;
import strategymonitor.domain.Row;
import strategymonitor.domain.Run;
import strategymonitor.domain.Submission;
import strategymonitor.report.AgreedAction;
import strategymonitor.report.Comment;

/** What people wrote for the board, from the files that a run rests on. */
final class GatherWords {
  private final Workplace place;
  private final Run run;

  GatherWords(Workplace place, Run run) {
    this.place = place;
    this.run = run;
  }

  /** What officers say of this term. */
  List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    List<Submission> ofTerm =
        of(Papers.COMMENTARY).stream().filter(one -> one.term().equals(run.term())).toList();
    read(
        Papers.COMMENTARY,
        ofTerm,
        row ->
            comments.add(
                new Comment(
                    text(row, "Indicator"),
                    text(row, "Comment"),
                    text(row, "Decision asked"),
                    text(row, "Author"))));
    return comments;
  }

  /** What the board wrote into reports that came back, of whichever term. */
  List<AgreedAction> agreed() {
    List<AgreedAction> agreed = new ArrayList<>();
    read(
        Papers.BOARD_REPORT,
        of(Papers.BOARD_REPORT),
        row ->
            AgreedAction.find(
                    text(row, "Reference"),
                    text(row, "Action"),
                    text(row, "Owner"),
                    text(row, "Due"))
                .ifPresent(agreed::add));
    return agreed;
  }

  /** Those that came later, later. */
  private List<Submission> of(String kind) {
    return run.submissions().stream()
        .filter(one -> one.kind().equals(kind))
        .sorted(
            Comparator.comparing(Submission::term)
                .thenComparing(Submission::importedAt)
                .thenComparing(one -> one.files().get(0)))
        .toList();
  }

  private void read(String kind, List<Submission> submissions, Consumer<Row> reader) {
    List<Long> ids = submissions.stream().map(Submission::id).toList();
    place.rules().returns().stream()
        .filter(one -> one.kind().equals(kind) && !ids.isEmpty())
        .flatMap(one -> one.sheets().stream())
        .forEach(sheet -> place.store().rows().stream(sheet, ids, (row, id) -> reader.accept(row)));
  }

  private static String text(Row row, String heading) {
    String text = row.textOrNull(heading);
    return text == null ? "" : text;
  }
}
