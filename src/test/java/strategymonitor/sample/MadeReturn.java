package strategymonitor.sample;

import java.time.LocalDate;
import java.util.List;
import strategymonitor.domain.Term;

/**
 * One return to be written.
 *
 * @param submittedBy as it signs itself, which may be a name it is also known as
 * @param stem its file's name without the ending
 * @param csv whether it comes as one CSV file a sheet, which say neither contact nor date
 */
record MadeReturn(
    Term term,
    String kind,
    String submittedBy,
    String stem,
    LocalDate submitted,
    boolean csv,
    List<Sheet> sheets) {

  MadeReturn {
    sheets = List.copyOf(sheets);
  }

  static MadeReturn of(Term term, String kind, String submitter, LocalDate on, Sheet... sheets) {
    String stem = submitter + " - " + kind;
    return new MadeReturn(term, kind, submitter, stem, on, false, List.of(sheets));
  }

  MadeReturn asCsv() {
    return new MadeReturn(term, kind, submittedBy, submittedBy, submitted, true, sheets);
  }

  MadeReturn signedBy(String name) {
    return new MadeReturn(term, kind, name, stem, submitted, csv, sheets);
  }

  MadeReturn named(String otherStem) {
    return new MadeReturn(term, kind, submittedBy, otherStem, submitted, csv, sheets);
  }

  MadeReturn submittedOn(LocalDate day) {
    return new MadeReturn(term, kind, submittedBy, stem, day, csv, sheets);
  }

  MadeReturn with(List<Sheet> otherSheets) {
    return new MadeReturn(term, kind, submittedBy, stem, submitted, csv, otherSheets);
  }

  Sheet sheet(String name) {
    return sheets.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  String contact() {
    String mailbox = submittedBy.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".");
    return "returns@" + mailbox + ".example";
  }

  /** The path below the input folder of the file that holds a sheet. */
  String file(String sheet) {
    return term.id() + "/" + (csv ? stem + " - " + sheet + ".csv" : stem + ".xlsx");
  }
}
