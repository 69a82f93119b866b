package strategymonitor.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.Participant;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.Source;

/**
 * Checks the rows of one return as they are read, sheets in the order of their definition and rows
 * in the order of the file. The same rows give the same findings however they are cut into chunks.
 */
public final class RowChecks implements AutoCloseable {
  private static final Set<String> SUMMED =
      Set.of(
          "cpd_session",
          "network_session",
          "system_leader",
          "governing_board",
          "survey_invitation");

  private final RuleBook book;
  private final MakeFacts facts;
  private final Origin origin;
  private final Accepted accepted = new Accepted();
  private final LikelyCodes likelyCodes;
  private final List<Summed> summed = new ArrayList<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Session session;
  private GatheredFindings found = new GatheredFindings();

  /** A row whose sums are known only at the end, and what has been said of it already. */
  private record Summed(UncheckedRow row, List<Finding> said) {}

  RowChecks(RuleBook book, MakeFacts facts, Origin origin) {
    this.book = book;
    this.facts = facts;
    this.origin = origin;
    this.session = book.rules(Part.CHECKS).session();
    this.likelyCodes = new LikelyCodes(book);
  }

  /**
   * Checks the next rows of one sheet.
   *
   * @return one for each, in order
   * @throws RulesDoNotHold if a check cannot be worked out for a row
   */
  public List<CheckedRow> check(List<UncheckedRow> rows) {
    List<CheckedRow> checked = new ArrayList<>(rows.size());
    for (int from = 0; from < rows.size(); from += Chunk.SIZE) {
      checked.addAll(chunk(rows.subList(from, Math.min(rows.size(), from + Chunk.SIZE))));
    }
    return checked;
  }

  private List<CheckedRow> chunk(List<UncheckedRow> rows) {
    rows.forEach(row -> likelyCodes.see(row.row()));
    Map<Integer, RowFact> first = first(rows);
    Map<Integer, List<RuleFinding>> alone = run(first.values());
    Map<Integer, List<Finding>> ofCells = new HashMap<>();
    List<UncheckedRow> emptied = rows.stream().map(row -> emptied(row, alone, ofCells)).toList();
    boolean asRead = ofCells.isEmpty();
    otherCells(rows, ofCells);
    if (asRead) {
      return inOrder(rows, first, alone, ofCells);
    }
    Map<Integer, RowFact> anew = first(emptied);
    return inOrder(emptied, anew, run(anew.values()), ofCells);
  }

  /** The row without the cells that may be blank there and that a check finds wrong. */
  private static UncheckedRow emptied(
      UncheckedRow row,
      Map<Integer, List<RuleFinding>> alone,
      Map<Integer, List<Finding>> ofCells) {
    Row read = row.row();
    List<RuleFinding> said = alone.get(read.number());
    if (said == null) {
      return row;
    }
    List<RuleFinding> wrong =
        said.stream()
            .filter(finding -> finding.aboutACell() && mayBeBlank(read, finding.heading()))
            .toList();
    if (wrong.isEmpty()) {
      return row;
    }
    @Nullable Object[] values = read.values().clone();
    List<Finding> cells = new ArrayList<>();
    for (RuleFinding finding : wrong) {
      cells.add(FindingOf.cell(finding, read, row.file(), row.sheetInFile()));
      values[read.sheet().position(finding.heading())] = null;
    }
    ofCells.put(read.number(), cells);
    Row left = new Row(read.sheet(), read.number(), values);
    return new UncheckedRow(left, row.file(), row.sheetInFile(), row.leftOut(), row.urn());
  }

  /** What is wrong with the cells that could be read of rows that another cell has left out. */
  private void otherCells(List<UncheckedRow> rows, Map<Integer, List<Finding>> ofCells) {
    List<UncheckedRow> leftOut = rows.stream().filter(UncheckedRow::leftOut).toList();
    if (leftOut.isEmpty()) {
      return;
    }
    Map<Integer, List<RuleFinding>> said =
        run(first(leftOut.stream().map(StandIns::filled).toList()).values());
    for (UncheckedRow row : leftOut) {
      otherCells(row, said.getOrDefault(row.row().number(), List.of()), ofCells);
    }
  }

  private void otherCells(
      UncheckedRow row, List<RuleFinding> said, Map<Integer, List<Finding>> ofCells) {
    List<Finding> findings =
        said.stream()
            .filter(RuleFinding::aboutACell)
            .filter(finding -> row.row().value(finding.heading()) != null)
            .map(finding -> finding(row, finding))
            .toList();
    if (!findings.isEmpty()) {
      ofCells.put(row.row().number(), findings);
    }
  }

  private static boolean mayBeBlank(Row row, String heading) {
    return row.sheet().columns().get(row.sheet().position(heading)).mayBeBlankIn(row);
  }

  private List<CheckedRow> inOrder(
      List<UncheckedRow> rows,
      Map<Integer, RowFact> first,
      Map<Integer, List<RuleFinding>> alone,
      Map<Integer, List<Finding>> ofCells) {
    Map<Integer, RowFact> again = new LinkedHashMap<>();
    Set<Integer> out = new HashSet<>();
    for (UncheckedRow row : rows) {
      int number = row.row().number();
      RowFact fact = first.get(number);
      if (fact == null || errors(alone.get(number))) {
        out.add(number);
        accepted.leaveOut(row.row(), facts.boardOf(row.urn()));
        likelyCodes.leftOut(row);
      } else {
        inOrder(row.row(), fact, again);
      }
    }
    Map<Integer, List<RuleFinding>> withEarlier = run(again.values());
    return rows.stream()
        .map(row -> checked(row, out, alone, again, withEarlier))
        .map(row -> row.alsoFound(ofCells.getOrDefault(row.row().row().number(), List.of())))
        .toList();
  }

  /** Takes an otherwise good row, knowing the accepted rows before it. */
  private void inOrder(Row row, RowFact first, Map<Integer, RowFact> again) {
    List<Object> key = KeyOf.row(row);
    boolean repeats = accepted.repeats(row, key);
    RowFact fact =
        repeats || knewLess(first)
            ? facts.again(first, source(row, repeats), accepted.joins())
            : first;
    if (dependsOnEarlier(fact)) {
      again.put(row.number(), fact);
    }
    if (!repeats) {
      accepted.accept(row, key, fact);
    }
  }

  /** Whether rows of the same sheet, accepted since, would make another fact of it. */
  private boolean knewLess(RowFact fact) {
    return fact instanceof Deployment
        || (fact instanceof Participant participant
            && !Objects.equals(
                participant.earlierUrn(), accepted.joins().firstUrn.get(participant.reference())));
  }

  private CheckedRow checked(
      UncheckedRow row,
      Set<Integer> out,
      Map<Integer, List<RuleFinding>> alone,
      Map<Integer, RowFact> again,
      Map<Integer, List<RuleFinding>> withEarlier) {
    int number = row.row().number();
    boolean reconsidered = again.containsKey(number);
    List<RuleFinding> of = (reconsidered ? withEarlier : alone).getOrDefault(number, List.of());
    boolean leftOut = out.contains(number) || errors(of);
    // a query says that the row counts, so a row left out has none
    List<Finding> findings =
        of.isEmpty()
            ? List.of()
            : of.stream()
                .filter(finding -> finding.error() || !leftOut)
                .map(finding -> finding(row, finding))
                .toList();
    if (!leftOut && SUMMED.contains(row.row().sheet().table())) {
      summed.add(new Summed(row, findings));
    }
    return new CheckedRow(row, findings, leftOut);
  }

  private static boolean errors(@Nullable List<RuleFinding> findings) {
    return findings != null && findings.stream().anyMatch(RuleFinding::error);
  }

  /** The rows' facts by row number, before their order is looked at. */
  private Map<Integer, RowFact> first(List<UncheckedRow> rows) {
    Map<Integer, RowFact> first = new LinkedHashMap<>();
    for (UncheckedRow row : rows) {
      if (!row.leftOut()) {
        first.put(row.row().number(), facts.of(source(row.row(), false), accepted.joins()));
      }
    }
    Mark.all(
        book.rules(Part.SHARED),
        first.values().stream().filter(Deployment.class::isInstance).toList());
    return first;
  }

  private static boolean dependsOnEarlier(RowFact fact) {
    return fact.repeated()
        || (fact instanceof Participant participant && participant.earlierUrn() != null)
        || (fact instanceof Deployment deployment
            && deployment.daysDeliveredBefore() != null
            && deployment.daysDeliveredBefore().signum() > 0);
  }

  private Source source(Row row, boolean repeated) {
    Origin of = origins.computeIfAbsent(row.sheet().name(), this::origin);
    return new Source(of, row.number(), repeated, row);
  }

  private Origin origin(String sheet) {
    return new Origin(
        origin.term(),
        origin.submitter(),
        origin.kind(),
        sheet,
        origin.submission(),
        origin.fingerprint(),
        origin.ownReferences());
  }

  /** What the rules say of facts of one sheet, by row. */
  private Map<Integer, List<RuleFinding>> run(Iterable<RowFact> rows) {
    found = new GatheredFindings();
    session.meaning("findings", found).fire(rows);
    Map<Integer, List<RuleFinding>> byRow = new HashMap<>();
    for (RuleFinding finding : found.all()) {
      byRow
          .computeIfAbsent(finding.row().source().number(), number -> new ArrayList<>())
          .add(finding);
    }
    byRow.values().forEach(all -> all.sort(Comparator.comparing(RuleFinding::number)));
    return byRow;
  }

  /**
   * What is asked about rows once the whole return is read, because it hangs on sums over it.
   *
   * @return queries only: the rows are accepted by now
   */
  public List<Finding> finish() {
    accepted.joins().summed = true;
    List<Finding> findings = new ArrayList<>();
    for (Summed row : summed) {
      Row values = row.row().row();
      List<RuleFinding> all =
          run(List.of(facts.of(source(values, false), accepted.joins())))
              .getOrDefault(values.number(), List.of());
      all.stream()
          .filter(finding -> !finding.error())
          .map(finding -> finding(row.row(), finding))
          .filter(finding -> !row.said().contains(finding))
          .forEach(findings::add);
    }
    return findings;
  }

  private Finding finding(UncheckedRow row, RuleFinding finding) {
    boolean knownByFound = book.acceptedNotes().knownByFound().contains(finding.number());
    RuleFinding helped =
        finding.number().equals(Repeated.NUMBER)
            ? Repeated.said(finding, row.row(), accepted.holderOf(row.row()))
            : likelyCodes.helped(finding, row.row());
    return FindingOf.rule(helped, row.row(), row.file(), row.sheetInFile(), knownByFound);
  }

  @Override
  public void close() {
    session.close();
  }
}
