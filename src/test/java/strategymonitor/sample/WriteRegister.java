package strategymonitor.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes {@code schools.csv} and {@code links.csv} as the national register hands them out. */
final class WriteRegister {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private static final List<String> HEADINGS =
      List.of(
          "URN",
          "LA (code)",
          "LA (name)",
          "EstablishmentNumber",
          "EstablishmentName",
          "TypeOfEstablishment (name)",
          "EstablishmentTypeGroup (name)",
          "EstablishmentStatus (name)",
          "OpenDate",
          "CloseDate",
          "PhaseOfEducation (name)",
          "StatutoryLowAge",
          "StatutoryHighAge",
          "Trusts (name)",
          "Federations (name)",
          "Town",
          "GOR (name)",
          "DistrictAdministrative (code)",
          "DistrictAdministrative (name)",
          "UrbanRural (name)",
          "LastChangedDate");

  private WriteRegister() {}

  /** The register as it stood on a day. */
  static void schools(Path file, List<MadeSchool> schools, LocalDate on) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, WINDOWS)) {
      out.write(quoted(HEADINGS));
      for (MadeSchool school : schools) {
        out.write(quoted(cells(school, on)));
      }
    }
  }

  private static List<String> cells(MadeSchool school, LocalDate on) {
    LocalDate closed = school.closed();
    boolean isClosed = closed != null && closed.isBefore(on);
    return List.of(
        Integer.toString(school.urn()),
        Integer.toString(school.authority()),
        school.authorityName(),
        Integer.toString(2000 + school.number() % 6000),
        school.name(),
        school.kind().type(),
        school.kind().typeGroup(),
        status(school, isClosed, on),
        DAY.format(school.opened()),
        day(isClosed ? closed : null),
        school.kind().phase(),
        Integer.toString(school.kind().low()),
        Integer.toString(school.kind().high()),
        school.trust(),
        school.federation(),
        school.town(),
        school.authority() == 926 ? "East of England" : "East",
        school.district().code(),
        school.district().name(),
        school.urbanRural(),
        DAY.format(on));
  }

  private static String status(MadeSchool school, boolean isClosed, LocalDate on) {
    if (isClosed) {
      return "Closed";
    }
    if (school.opened().isAfter(on)) {
      return "Proposed to open";
    }
    return school.closed() != null || school.number() % 29 == 28
        ? "Open, but proposed to close"
        : "Open";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  static void links(Path file, List<MadeSchool> schools) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, WINDOWS)) {
      out.write(quoted(List.of("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate")));
      for (MadeSchool school : schools) {
        if (school.successor() != 0) {
          out.write(quoted(link(school, at(schools, school.successor()), "Successor")));
          out.write(quoted(link(at(schools, school.successor()), school, "Predecessor")));
        }
      }
    }
  }

  private static MadeSchool at(List<MadeSchool> schools, int urn) {
    return schools.stream().filter(s -> s.urn() == urn).findFirst().orElseThrow();
  }

  private static List<String> link(MadeSchool from, MadeSchool to, String type) {
    LocalDate day = from.closed() != null ? from.closed() : to.closed();
    return List.of(
        Integer.toString(from.urn()), Integer.toString(to.urn()), to.name(), type, day(day));
  }

  private static String quoted(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }
}
