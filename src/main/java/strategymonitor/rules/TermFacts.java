package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.Source;

/**
 * The facts of a term. Those that others join to are read and held; the rest are made as their rows
 * stream by. Read by many threads once made.
 */
final class TermFacts {
  private static final Set<String> HELD =
      Set.of("cpd_session", "network_session", "system_leader", "deployment");
  private final RuleBook book;
  private final TermInputs inputs;
  private final MakeFacts facts;
  private final Origins origins;
  private final List<Submission> submissions;
  private final Settled settled;
  private final Map<Long, Joins> joins = new ConcurrentHashMap<>();
  private final Map<String, Joins> joinsOfKind = new ConcurrentHashMap<>();
  private final List<RowFact> held;

  TermFacts(RuleBook book, TermInputs inputs) {
    this.book = book;
    this.inputs = inputs;
    Schools schools =
        Schools.of(
            inputs.register(),
            inputs.authority(),
            inputs.dates(),
            ContactsOf.of(book, inputs),
            book.rules(Part.SHARED));
    this.facts = new MakeFacts(schools);
    this.origins = Origins.of(inputs.dates());
    this.submissions =
        inputs.rows().inForce(inputs.term()).stream()
            .sorted(SubmissionOrder.FIRST_SUBMITTED)
            .toList();
    this.settled = new SettleTerm(book, inputs.rows(), facts, origins).settle(submissions);
    HoldFacts hold = new HoldFacts(this, book, inputs, facts, origins);
    LookAcross across = new LookAcross(this, book, inputs, facts, origins, schools);
    AtOnce.all(
        () -> hold.read(schools), across::governors, across::outcomes, across::strategicGroups);
    this.held = hold.all();
  }

  /** The facts held, in the order of the register, the expected list, the returns. */
  List<RowFact> held() {
    return held;
  }

  Settled settled() {
    return settled;
  }

  List<Submission> submissions() {
    return submissions;
  }

  List<Submission> ofKind(SheetDefinition sheet) {
    return Sheets.of(sheet.kind(), submissions);
  }

  /** The portions of every sheet that is not held. */
  List<Portion> portions(int most) {
    List<Portion> portions = new ArrayList<>();
    for (SheetDefinition sheet : Sheets.all(book)) {
      if (!HELD.contains(sheet.table())) {
        portions.addAll(inputs.rows().portions(sheet, ofKind(sheet), most));
      }
    }
    return portions;
  }

  /** The portions of a sheet of the term before. */
  List<Portion> portionsBefore(SheetDefinition sheet) {
    List<Submission> before = inputs.rows().inForce(inputs.term().previous());
    return inputs.rows().portions(sheet, Sheets.of(sheet.kind(), before), Integer.MAX_VALUE);
  }

  /** Hands out the facts of a portion's rows, but for those left out by another's key. */
  void stream(Portion portion, Consumer<RowFact> reader) {
    Submission submission = portion.submission();
    Joins with = joins(submission);
    Origin origin = origins.of(submission, portion.sheet());
    inputs.rows().stream(
        portion,
        row -> {
          if (!settled.excludes(submission.id(), portion.sheet().name(), row.number())) {
            reader.accept(facts.of(Source.of(origin, row), with));
          }
        });
  }

  /** Hands out the facts of a sheet, one submission after another. */
  void each(SheetDefinition sheet, Consumer<RowFact> reader) {
    inputs
        .rows()
        .portions(sheet, ofKind(sheet), Integer.MAX_VALUE)
        .forEach(portion -> stream(portion, reader));
  }

  /** What a submission's rows join to: all of its kind where rows know of those, else its own. */
  private Joins joins(Submission submission) {
    Joins ofKind = joinsOfKind.get(submission.kind());
    return ofKind == null ? joins.getOrDefault(submission.id(), new Joins()) : ofKind;
  }

  /** What the rows of one submission join to, to be filled. */
  Joins joinsOf(long submission) {
    return joins.computeIfAbsent(submission, id -> new Joins());
  }

  /** What the rows of all submissions of a kind join to, to be filled. */
  Joins joinsOf(String kind) {
    return joinsOfKind.computeIfAbsent(kind, k -> new Joins());
  }
}
