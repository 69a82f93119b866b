package strategymonitor.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;

/** The fields of a sheet {@code Return} that may be wrong without rejecting it. */
final class ReturnFields {
  private final Optional<ReturnSheet> sheet;
  private final List<Finding> findings = new ArrayList<>();
  private final @Nullable LocalDate dateSubmitted;
  private final boolean ownReferences;

  ReturnFields(Optional<ReturnSheet> sheet) {
    this.sheet = sheet;
    this.dateSubmitted = entry("Date submitted").map(this::date).orElse(null);
    this.ownReferences = entry("Reference scheme").map(this::own).orElse(false);
  }

  @Nullable LocalDate dateSubmitted() {
    return dateSubmitted;
  }

  boolean ownReferences() {
    return ownReferences;
  }

  List<Finding> findings() {
    return findings;
  }

  private Optional<ReturnSheet.Entry> entry(String field) {
    return sheet.flatMap(s -> s.entry(field));
  }

  private @Nullable LocalDate date(ReturnSheet.Entry entry) {
    if (entry.value() != null && Dates.read(entry.value()) instanceof LocalDate date) {
      return date;
    }
    wrong("1022", "Date submitted", entry, Dates.EXPECTED, "The day of import is taken instead.");
    return null;
  }

  private boolean own(ReturnSheet.Entry entry) {
    String scheme = entry.text().toLowerCase(Locale.ROOT);
    if (!scheme.equals("own") && !scheme.equals("authority")) {
      wrong(
          "1030",
          "Reference scheme",
          entry,
          "one of Authority, Own",
          "Authority is taken instead.");
    }
    return scheme.equals("own");
  }

  private void wrong(
      String number, String field, ReturnSheet.Entry entry, String expected, String outcome) {
    ReadSheet read = sheet.orElseThrow().sheet();
    findings.add(
        new Finding(
            number,
            read.file(),
            read.name(),
            entry.row(),
            field,
            expected,
            entry.text(),
            outcome,
            "Correct the cell and send the return again."));
  }
}
