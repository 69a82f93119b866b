package strategymonitor.rules;

import java.util.List;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;

/** The sheets of the rule book's returns. */
final class Sheets {
  private Sheets() {}

  static List<SheetDefinition> all(RuleBook book) {
    return book.returns().stream().map(ReturnDefinition::sheets).flatMap(List::stream).toList();
  }

  /** The sheet of a name such as {@code CPD take-up/Participants}. */
  static SheetDefinition named(RuleBook book, String name) {
    return all(book).stream()
        .filter(sheet -> (sheet.kind() + "/" + sheet.name()).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new RulesDoNotHold(
                    List.of("rules/returns: expected a sheet \"" + name + "\", found none.")));
  }

  static List<Submission> of(String kind, List<Submission> submissions) {
    return submissions.stream().filter(s -> s.kind().equals(kind)).toList();
  }
}
