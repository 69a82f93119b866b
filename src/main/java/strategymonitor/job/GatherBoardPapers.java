package strategymonitor.job;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Recommendation;
import strategymonitor.domain.Row;
import strategymonitor.domain.Run;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.report.BoardPapers;
import strategymonitor.report.Progress;

/** Puts together what the board reads beside a run's figures. */
final class GatherBoardPapers {
  private static final String KIND = "Strategy progress";
  private final Workplace place;
  private final Run run;

  GatherBoardPapers(Workplace place, Run run) {
    this.place = place;
    this.run = run;
  }

  BoardPapers papers() {
    GatherWords words = new GatherWords(place, run);
    return figures().with(words.comments(), words.agreed());
  }

  private BoardPapers figures() {
    return new BoardPapers(
        progress(),
        place.rules().disagreements(),
        place.rules().sentences(),
        new GatherChanges(place, run).changes());
  }

  /** From the returns that the run counted, so that it says what the figures say. */
  private List<Progress> progress() {
    Map<String, Row> rows = new HashMap<>();
    List<Long> returns =
        run.submissions().stream()
            .filter(one -> one.term().equals(run.term()) && one.kind().equals(KIND))
            .map(Submission::id)
            .toList();
    place.rules().returns().stream()
        .filter(one -> one.kind().equals(KIND))
        .flatMap(one -> one.sheets().stream())
        .filter(sheet -> sheet.has("Code"))
        .forEach(sheet -> read(sheet, returns, rows));
    return place.rules().recommendations().stream()
        .map(one -> progress(one, rows.get(one.code().toUpperCase(Locale.ROOT))))
        .toList();
  }

  private void read(SheetDefinition sheet, List<Long> returns, Map<String, Row> rows) {
    place.store().rows().stream(
        sheet,
        returns,
        (row, submission) -> rows.putIfAbsent(row.text("Code").toUpperCase(Locale.ROOT), row));
  }

  private static Progress progress(Recommendation of, @Nullable Row row) {
    return row == null
        ? new Progress(of, null, "", "")
        : new Progress(of, text(row, "Status"), said(row, "Lead"), said(row, "Note"));
  }

  private static String said(Row row, String heading) {
    String text = row.sheet().has(heading) ? text(row, heading) : null;
    return text == null ? "" : text;
  }

  private static @Nullable String text(Row row, String heading) {
    return row.textOrNull(heading);
  }
}
