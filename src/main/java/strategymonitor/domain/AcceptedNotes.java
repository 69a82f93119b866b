package strategymonitor.domain;

import java.util.List;
import java.util.Set;

/**
 * What may be answered to queries, and for how long an answer stands.
 *
 * @param notes in the order in which they are offered
 * @param ownWordsTerms for how many terms an answer in other words stands, the first included
 * @param knownByFound the checks whose queries are about what was found, such as a closed school,
 *     and not about the row it was found in
 */
public record AcceptedNotes(List<Note> notes, int ownWordsTerms, Set<String> knownByFound) {

  /** No note, and own words for the one term. */
  public static final AcceptedNotes NONE = new AcceptedNotes(List.of(), 1, Set.of());

  /**
   * One note.
   *
   * @param answers the checks whose queries it answers
   * @param terms for how many terms it stands, the first included
   */
  public record Note(String text, Set<String> answers, int terms) {
    public Note {
      answers = Set.copyOf(answers);
      atLeastOne(terms);
    }
  }

  public AcceptedNotes {
    notes = List.copyOf(notes);
    knownByFound = Set.copyOf(knownByFound);
    atLeastOne(ownWordsTerms);
  }

  private static void atLeastOne(int terms) {
    if (terms < 1) {
      throw new IllegalArgumentException("must be one term or more, was: " + terms);
    }
  }

  /** The texts that may be answered to the queries of a check. */
  public List<String> of(String check) {
    return notes.stream().filter(n -> n.answers().contains(check)).map(Note::text).toList();
  }

  /** Whether an answer to a check's query is one of its notes. */
  public boolean accepts(String check, String answer) {
    return of(check).stream().anyMatch(text -> ExpectedReturns.sameName(text, answer));
  }

  /** Whether an answer given in one term still stands in another. */
  boolean stands(String check, Answer answer, Term term) {
    int age = term.after(answer.term());
    return age >= 0 && age < terms(check, answer.note());
  }

  private int terms(String check, String answer) {
    return notes.stream()
        .filter(n -> n.answers().contains(check) && ExpectedReturns.sameName(n.text(), answer))
        .mapToInt(Note::terms)
        .findFirst()
        .orElse(ownWordsTerms);
  }
}
