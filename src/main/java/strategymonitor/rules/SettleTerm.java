package strategymonitor.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.rules.facts.Source;

/**
 * Settles keys that hold across the submitters of a term: in order of date submitted and file name
 * the first row is kept.
 */
final class SettleTerm {
  private final RuleBook book;
  private final TermRows rows;
  private final MakeFacts facts;
  private final Origins origins;
  private final Set<Excluded> excluded = new HashSet<>();
  private final List<RecordedFinding> findings = new ArrayList<>();

  SettleTerm(RuleBook book, TermRows rows, MakeFacts facts, Origins origins) {
    this.book = book;
    this.rows = rows;
    this.facts = facts;
    this.origins = origins;
  }

  /** Settles every sheet so keyed. */
  Settled settle(List<Submission> submissions) {
    for (SheetDefinition sheet : Sheets.all(book)) {
      List<Submission> ofKind = Sheets.of(sheet.kind(), submissions);
      if (sheet.keyAcrossSubmitters() && ofKind.size() > 1) {
        settle(sheet, ofKind);
      }
    }
    return new Settled(excluded, findings);
  }

  private void settle(SheetDefinition sheet, List<Submission> ofKind) {
    Map<List<Object>, Holder> keys = new HashMap<>();
    for (Submission submission : ofKind.stream().sorted(SubmissionOrder.FIRST_SUBMITTED).toList()) {
      for (Portion portion : rows.portions(sheet, List.of(submission), Integer.MAX_VALUE)) {
        rows.stream(portion, row -> settle(submission, row, keys));
      }
    }
  }

  /** The row that holds a key. */
  private record Holder(Submission submission, int row) {}

  private void settle(Submission submission, Row row, Map<List<Object>, Holder> keys) {
    List<Object> key = KeyOf.row(row);
    Holder holder =
        key == null ? null : keys.putIfAbsent(key, new Holder(submission, row.number()));
    if (holder != null) {
      excluded.add(new Excluded(submission.id(), row.sheet().name(), row.number()));
      findings.addAll(repeated(submission, row, holder));
    }
  }

  private List<RecordedFinding> repeated(Submission submission, Row row, Holder holder) {
    Source source = new Source(origins.of(submission, row.sheet()), row.number(), true, row);
    GatheredFindings found = new GatheredFindings();
    try (Session session = book.rules(Part.CHECKS).session()) {
      session.meaning("findings", found).fire(List.of(facts.of(source, new Joins())));
    }
    String sheet = row.sheet().name();
    return found.all().stream()
        .filter(finding -> finding.number().equals(Repeated.NUMBER))
        .map(f -> Repeated.said(f, row, file(holder.submission, sheet), sheet, holder.row))
        .map(finding -> FindingOf.rule(finding, row, file(submission, sheet), sheet, false))
        .map(finding -> new RecordedFinding(submission.kind(), submission.submitter(), finding))
        .toList();
  }

  /** The file a sheet came in: of several, the one that bears its name. */
  static String file(Submission submission, String sheet) {
    return submission.files().stream()
        .filter(
            file ->
                file.toLowerCase(java.util.Locale.ROOT)
                    .contains(sheet.toLowerCase(java.util.Locale.ROOT)))
        .findFirst()
        .orElse(submission.files().isEmpty() ? "" : submission.files().get(0));
  }
}
