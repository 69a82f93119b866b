package strategymonitor.intake;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;
import strategymonitor.domain.TermDates;
import strategymonitor.yaml.Yaml;

/** Reads {@code calendar.yaml}. */
final class CalendarFile {
  private CalendarFile() {}

  static TermCalendar read(Document document) {
    Yaml file = Yaml.of(document.text(), document.shown()).onlyKeys("terms");
    SortedMap<Term, Yaml> written = new TreeMap<>();
    for (Yaml entry : file.get("terms").items()) {
      entry.onlyKeys("id", "first", "last", "deadline", "board");
      if (written.put(entry.get("id").as(Term::of), entry) != null) {
        throw entry.refused("the term " + entry.get("id").text() + " is written twice. Keep one.");
      }
    }
    return new TermCalendar(dates(written));
  }

  private static SortedMap<Term, TermDates> dates(SortedMap<Term, Yaml> written) {
    SortedMap<Term, TermDates> terms = new TreeMap<>();
    Iterator<Map.Entry<Term, Yaml>> following = written.entrySet().iterator();
    if (following.hasNext()) {
      following.next();
    }
    for (Map.Entry<Term, Yaml> entry : written.entrySet()) {
      LocalDate last = entry.getValue().get("last").date();
      LocalDate end =
          following.hasNext() ? dayBefore(last, entry.getKey(), following.next().getValue()) : last;
      terms.put(entry.getKey(), term(entry.getKey(), entry.getValue(), end));
    }
    return terms;
  }

  private static LocalDate dayBefore(LocalDate last, Term term, Yaml next) {
    Yaml first = next.get("first");
    if (!first.date().isAfter(last)) {
      throw first.refused(
          "expected a day after the last of %s (%s), found %s. Correct either."
              .formatted(term, last, first.date()));
    }
    return first.date().minusDays(1);
  }

  private static TermDates term(Term term, Yaml entry, LocalDate end) {
    LocalDate first = entry.get("first").date();
    LocalDate last = entry.get("last").date();
    if (last.isBefore(first)) {
      throw entry
          .get("last")
          .refused(
              "expected a day on or after the term's first (%s), found %s. Correct either."
                  .formatted(first, last));
    }
    return new TermDates(
        term,
        first,
        last,
        end,
        entry.get("deadline").date(),
        entry.find("board").map(Yaml::date).orElse(null));
  }
}
