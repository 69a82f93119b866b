package strategymonitor.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Refused;
import strategymonitor.domain.School;

/** Reads a school register: an unmodified extract of "Get Information About Schools". */
final class RegisterFile {
  private static final List<String> REQUIRED =
      List.of(
          "URN",
          "LA (code)",
          "EstablishmentName",
          "TypeOfEstablishment (name)",
          "EstablishmentTypeGroup (name)",
          "EstablishmentStatus (name)",
          "PhaseOfEducation (name)");
  private static final List<String> KNOWN =
      concatenated(
          REQUIRED,
          List.of(
              "DistrictAdministrative (name)",
              "UrbanRural (name)",
              "Trusts (name)",
              "Federations (name)",
              "OpenDate",
              "CloseDate"));
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Document document;
  private final Map<Integer, School> schools = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private RegisterFile(Document document) {
    this.document = document;
  }

  static Map<Integer, School> read(Document document) {
    RegisterFile file = new RegisterFile(document);
    new CsvText(document, REQUIRED, KNOWN).forEach(file::add);
    if (!file.wrong.isEmpty()) {
      throw new Refused(file.wrong);
    }
    return file.schools;
  }

  private void add(CsvText.Line line, int row) {
    School school =
        new School(
            row,
            whole(line, "URN", row),
            whole(line, "LA (code)", row),
            line.value("EstablishmentName"),
            line.value("TypeOfEstablishment (name)"),
            line.value("EstablishmentTypeGroup (name)"),
            line.value("EstablishmentStatus (name)"),
            line.value("PhaseOfEducation (name)"),
            line.value("DistrictAdministrative (name)"),
            line.value("UrbanRural (name)"),
            line.value("Trusts (name)"),
            line.value("Federations (name)"),
            day(line, "OpenDate", row),
            day(line, "CloseDate", row));
    School same = schools.putIfAbsent(school.urn(), school);
    if (same != null) {
      refuse(
          row,
          "URN",
          "a URN once",
          "%06d again, first in row %d".formatted(school.urn(), same.row()));
    }
  }

  private int whole(CsvText.Line line, String heading, int row) {
    String text = line.value(heading);
    if (text.matches("\\d{1,9}")) {
      return Integer.parseInt(text);
    }
    refuse(row, heading, "a number", text);
    return 0;
  }

  private @Nullable LocalDate day(CsvText.Line line, String heading, int row) {
    String text = line.value(heading);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeParseException noDay) {
      refuse(row, heading, "a day as dd-mm-yyyy", text);
      return null;
    }
  }

  private void refuse(int row, String heading, String expected, String found) {
    wrong.add(
        "%s, line %d, column \"%s\": expected %s, found \"%s\". Download the extract again, or correct the line."
            .formatted(document.shown(), row, heading, expected, found));
  }

  private static List<String> concatenated(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
