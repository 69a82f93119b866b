package strategymonitor.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The terms an authority has dates for, in time order. */
public record TermCalendar(SortedMap<Term, TermDates> terms) {

  public TermCalendar {
    terms = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(terms));
  }

  /** The dates of a term; empty if the calendar lacks it. */
  public Optional<TermDates> dates(Term term) {
    return Optional.ofNullable(terms.get(term));
  }

  /** All terms' dates, oldest first. */
  public Collection<TermDates> all() {
    return terms.values();
  }
}
