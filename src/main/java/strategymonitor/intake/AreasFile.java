package strategymonitor.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;
import strategymonitor.domain.TermDates;

/** Reads {@code areas.csv}, which says in which area a school stands, and from when. */
final class AreasFile {
  private static final List<String> HEADINGS = List.of("URN", "Area", "From");

  private final Document document;
  private final TermCalendar calendar;
  private final Map<Integer, TreeMap<Term, String>> areas = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private AreasFile(Document document, TermCalendar calendar) {
    this.document = document;
    this.calendar = calendar;
  }

  /**
   * @param calendar to tell which term a day is before
   * @throws Refused with every line that is wrong
   */
  static AreasFile read(Document document, TermCalendar calendar) {
    AreasFile file = new AreasFile(document, calendar);
    new CsvText(document, HEADINGS, HEADINGS).forEach(file::add);
    if (!file.wrong.isEmpty()) {
      throw new Refused(file.wrong);
    }
    return file;
  }

  /** The area of each school that has one in a term: its newest row's up to then. */
  Map<Integer, String> inForce(Term term) {
    Map<Integer, String> inForce = new TreeMap<>();
    areas.forEach(
        (urn, dated) ->
            Optional.ofNullable(dated.floorEntry(term))
                .ifPresent(newest -> inForce.put(urn, newest.getValue())));
    return inForce;
  }

  private void add(CsvText.Line line, int row) {
    String urn = line.value("URN");
    String area = line.value("Area");
    if (!urn.matches("\\d{1,9}")) {
      refuse(row, "URN", "a school's number", urn);
    } else if (area.isEmpty()) {
      refuse(row, "Area", "an area's name", area);
    } else {
      from(line, row).ifPresent(from -> put(Integer.parseInt(urn), area, from, row));
    }
  }

  private void put(int urn, String area, Term from, int row) {
    String same = areas.computeIfAbsent(urn, none -> new TreeMap<>()).putIfAbsent(from, area);
    if (same != null) {
      refuse(row, "URN", "a school once from " + from, urn + " again, first in " + same);
    }
  }

  /** Of a day the first term that begins then or later, so that no term is of two geographies. */
  private Optional<Term> from(CsvText.Line line, int row) {
    String text = line.value("From");
    Optional<Term> term = Term.find(text);
    if (term.isPresent()) {
      return term;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      return calendar.all().stream()
          .filter(dates -> !dates.first().isBefore(day))
          .map(TermDates::term)
          .findFirst();
    } catch (DateTimeParseException noDay) {
      refuse(row, "From", "a term such as 2027-28-summer or a day such as 2028-04-01", text);
      return Optional.empty();
    }
  }

  private void refuse(int row, String heading, String expected, String found) {
    wrong.add(
        "%s, line %d, column \"%s\": expected %s, found \"%s\". Correct the line."
            .formatted(document.shown(), row, heading, expected, found));
  }
}
