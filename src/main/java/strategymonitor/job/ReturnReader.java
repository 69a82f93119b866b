package strategymonitor.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import strategymonitor.domain.Answer;
import strategymonitor.domain.BritishTime;
import strategymonitor.domain.Finding;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.intake.AnswersAlone;
import strategymonitor.intake.Arrival;
import strategymonitor.intake.ArrivedFile;
import strategymonitor.intake.DamagedReturn;
import strategymonitor.intake.OpenedReturn;
import strategymonitor.intake.RecognisedReturn;
import strategymonitor.intake.RejectedReturn;
import strategymonitor.intake.ReturnedFixList;
import strategymonitor.intake.TypedRow;
import strategymonitor.intake.TypedRows;
import strategymonitor.job.ImportedItem.AnswersOnly;
import strategymonitor.job.ImportedItem.CheckedRow;
import strategymonitor.job.ImportedItem.CheckedRows;
import strategymonitor.job.ImportedItem.EndOfReturn;
import strategymonitor.job.ImportedItem.Rejection;
import strategymonitor.rules.RowChecks;
import strategymonitor.rules.UncheckedRow;
import strategymonitor.store.Known;
import strategymonitor.store.TurnedAway;

/**
 * Reads one return, some rows at once, with their checks.
 *
 * <p>Taken up after a kill, it reads the file again from the start, so that the checks know what
 * came before, and hands on only what no commit has kept yet: reading is cheap, and what is handed
 * on is the same each time.
 */
final class ReturnReader implements ItemStreamReader<ImportedItem> {
  private static final String POSITION = "position";
  private static final String SUBMISSION = "submission";
  private static final int CHECKED_AT_ONCE = 1000;

  private final ImportContext context;
  private final Arrival arrival;
  private final StepExecution step;
  private final Deque<ImportedItem> ready = new ArrayDeque<>();
  private final Map<String, long[]> counts = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private @Nullable RecognisedReturn recognised;
  private @Nullable RejectedReturn rejected;
  private @Nullable Submission submission;
  private @Nullable Submission toBegin;
  private @Nullable TypedRows rows;
  private @Nullable TypedRow held;
  private @Nullable RowChecks checks;
  private boolean ended;
  private boolean turnedAway;
  private long position;
  private long done;

  /**
   * @param step which is told how many rows were read
   */
  ReturnReader(ImportContext context, Arrival arrival, StepExecution step) {
    this.context = context;
    this.arrival = arrival;
    this.step = step;
  }

  /** How many of its items are kept in one commit. */
  int itemsACommit() {
    return context.rowsACommit() / checkedAtOnce();
  }

  private int checkedAtOnce() {
    return Math.min(CHECKED_AT_ONCE, context.rowsACommit());
  }

  Instant now() {
    return context.now();
  }

  /** Sentences about what of it is no part of the return, such as extra columns. */
  List<String> notes() {
    return notes;
  }

  /** Whether nothing of it was taken in. */
  boolean turnedAway() {
    return turnedAway;
  }

  Submission submission() {
    return Objects.requireNonNull(submission, "a return is begun before its rows are kept");
  }

  @Override
  public void open(ExecutionContext kept) {
    OpenedReturn opened = context.open(arrival);
    if (opened instanceof RejectedReturn unwanted) {
      rejected = unwanted;
      ready.add(new Rejection(unwanted.findings()));
    } else if (opened instanceof RecognisedReturn readable) {
      recognised = readable;
      notes.addAll(readable.notes());
      checks = context.checks(readable);
      rows = readable.rows();
      readable.definition().sheets().forEach(sheet -> counts.put(sheet.name(), new long[2]));
      done = begin(described(readable), readable.definition().sheets(), kept);
    } else if (opened instanceof AnswersAlone list) {
      done = begin(described(list), List.of(), kept);
      beginNew();
      ready.add(new AnswersOnly(answers(list.fixList())));
    }
    skipDone();
    kept.putLong(POSITION, position);
  }

  /** Rows may have been cut otherwise when they were kept. */
  private void skipDone() {
    while (position < done) {
      ImportedItem item = Objects.requireNonNull(next(), "what was kept is there again");
      long kept = Math.min(item.length(), done - position);
      position += kept;
      if (item instanceof CheckedRows some && kept < some.length()) {
        ready.addFirst(new CheckedRows(some.rows().subList((int) kept, some.length())));
      }
    }
  }

  /** Begins to keep the return, or goes on with it; how many items are kept already. */
  private long begin(Submission arriving, List<SheetDefinition> sheets, ExecutionContext kept) {
    Optional<Known> known =
        context
            .submissions()
            .find(context.authority(), arrival.term(), arrival.shown(), arrival.fingerprint());
    if (known.isEmpty()) {
      toBegin = arriving;
      return 0;
    }
    long id = known.get().id();
    submission = arriving.of(id);
    boolean goesOn = kept.getLong(SUBMISSION, -1) == id;
    if (!goesOn) {
      context.submissions().clear(id, sheets);
    }
    return goesOn ? kept.getLong(POSITION, 0) : 0;
  }

  /** A new return is begun in the commit that keeps its first rows. */
  private void beginNew() {
    Submission arriving = toBegin;
    if (arriving != null) {
      submission =
          arriving.of(context.submissions().begin(context.authority(), arriving, contents()));
      toBegin = null;
    }
  }

  private Submission described(RecognisedReturn readable) {
    return described(
        readable.definition().kind(),
        readable.submitter(),
        readable.contact(),
        submitted(readable),
        readable.ownReferences(),
        readable.fixList().rounds());
  }

  private Submission described(AnswersAlone list) {
    return described(
        list.kind(), list.submitter(), list.contact(), null, false, list.fixList().rounds());
  }

  private Submission described(
      String kind,
      String submitter,
      String contact,
      @Nullable LocalDate submitted,
      boolean ownReferences,
      int rounds) {
    return new Submission(
        0,
        arrival.term(),
        kind,
        context.expected().submitter(kind, submitter),
        contact,
        submitted,
        context.now(),
        arrival.shown(),
        arrival.fingerprint(),
        ownReferences,
        rounds);
  }

  /**
   * The day it says. A fix-list says that of the return it was made from, as nobody thinks of it,
   * and is later all the same.
   */
  private @Nullable LocalDate submitted(RecognisedReturn readable) {
    LocalDate said = readable.dateSubmitted();
    LocalDate today = BritishTime.day(context.now());
    boolean later = readable.fixList().cameBack() && said != null && said.isBefore(today);
    return later ? today : said;
  }

  private List<Answer> answers(ReturnedFixList fixList) {
    TakeAnswers take = new TakeAnswers(context, submission());
    List<Answer> answers = take.from(fixList);
    notes.addAll(take.notes());
    return answers;
  }

  private List<strategymonitor.domain.Fingerprint> contents() {
    return arrival.files().stream().map(ArrivedFile::fingerprint).toList();
  }

  @Override
  public @Nullable ImportedItem read() {
    beginNew();
    ImportedItem item = next();
    if (item != null) {
      position += item.length();
    }
    return item;
  }

  private @Nullable ImportedItem next() {
    if (ready.isEmpty() && !ended && rows != null) {
      try {
        readSome(rows, Objects.requireNonNull(checks));
      } catch (DamagedReturn damaged) {
        ready.clear();
        ready.add(new Rejection(List.of(damaged.finding())));
        ended = true;
      }
    }
    return ready.poll();
  }

  /** Reads and checks some rows of one sheet, or ends the return. */
  private void readSome(TypedRows from, RowChecks checks) {
    List<TypedRow> some = new ArrayList<>();
    TypedRow row = advance(from);
    SheetDefinition sheet = row == null ? null : row.row().sheet();
    while (row != null && row.row().sheet() == sheet && some.size() < checkedAtOnce()) {
      some.add(row);
      row = advance(from);
    }
    held = row;
    check(some, checks);
    if (row == null) {
      ended = true;
      ready.add(end(checks));
    }
  }

  private @Nullable TypedRow advance(TypedRows from) {
    TypedRow first = held;
    held = null;
    if (first != null) {
      return first;
    }
    return from.hasNext() ? from.next() : null;
  }

  private void check(List<TypedRow> some, RowChecks checks) {
    List<UncheckedRow> unchecked = some.stream().map(ReturnReader::unchecked).toList();
    List<strategymonitor.rules.CheckedRow> checked = checks.check(unchecked);
    List<CheckedRow> counted = new ArrayList<>(some.size());
    for (int i = 0; i < some.size(); i++) {
      counted.add(counted(some.get(i), checked.get(i)));
    }
    if (!counted.isEmpty()) {
      ready.add(new CheckedRows(counted));
    }
  }

  private static UncheckedRow unchecked(TypedRow row) {
    return new UncheckedRow(row.row(), row.file(), row.sheetInFile(), row.leftOut(), row.urn());
  }

  private CheckedRow counted(TypedRow read, strategymonitor.rules.CheckedRow checked) {
    long[] count = Objects.requireNonNull(counts.get(read.row().sheet().name()));
    count[0]++;
    count[1] += checked.leftOut() ? 1 : 0;
    return new CheckedRow(
        checked.row().row(), findings(read, checked), checked.leftOut(), read.urn());
  }

  private List<Finding> findings(TypedRow read, strategymonitor.rules.CheckedRow checked) {
    if (read.findings().isEmpty() && checked.findings().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(checked.findings());
    findings.replaceAll(finding -> context.schools(arrival.term()).helped(finding, read));
    return findings;
  }

  private EndOfReturn end(RowChecks checks) {
    RecognisedReturn whole = Objects.requireNonNull(recognised);
    notes.addAll(Objects.requireNonNull(rows).notes());
    List<Finding> findings = new ArrayList<>(whole.findings());
    findings.addAll(checks.finish());
    List<SheetCount> sheets = new ArrayList<>();
    counts.forEach(
        (sheet, count) ->
            sheets.add(new SheetCount(sheet, count[0], count[0] - count[1], count[1])));
    List<Answer> answers = answers(whole.fixList());
    return new EndOfReturn(findings, sheets, answers, List.copyOf(notes));
  }

  /** Records that nothing of the return is taken in. */
  void reject(Rejection rejection) {
    turnedAway = true;
    if (submission != null) {
      context
          .submissions()
          .clear(submission.id(), Objects.requireNonNull(recognised).definition().sheets());
      context.submissions().reject(submission, context.now(), rejection.findings());
      return;
    }
    RejectedReturn unwanted = Objects.requireNonNull(rejected);
    String kind = Objects.requireNonNullElse(unwanted.kind(), "");
    String submitter = Objects.requireNonNullElse(unwanted.submitter(), "");
    context
        .submissions()
        .turnAway(
            context.authority(),
            new TurnedAway(
                arrival.term(),
                kind,
                context.expected().submitter(kind, submitter),
                arrival.shown(),
                contents(),
                arrival.fingerprint(),
                context.now()),
            rejection.findings());
  }

  @Override
  public void update(ExecutionContext kept) {
    kept.putLong(POSITION, position);
    step.setReadCount(position - done);
    step.setWriteCount(position - done);
    if (submission != null) {
      kept.putLong(SUBMISSION, submission.id());
    }
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
    if (checks != null) {
      checks.close();
    }
  }
}
