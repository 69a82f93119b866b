package strategymonitor.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Geography;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Suggestion;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;

/** What lies where in the input folder. */
final class InputFolder {
  private static final Set<String> KNOWN =
      Set.of(
          "schools.csv",
          "links.csv",
          Geography.FILE,
          "calendar.yaml",
          "expected.yaml",
          "readme.md",
          "readme.txt");

  private final SortedMap<Term, List<Path>> returns = new TreeMap<>();
  private final List<Finding> strays = new ArrayList<>();

  private InputFolder() {}

  static InputFolder list(Path input, TermCalendar calendar) {
    InputFolder folder = new InputFolder();
    for (Path entry : entries(input)) {
      Term term = Term.find(name(entry)).filter(t -> t.id().equals(name(entry))).orElse(null);
      if (!folder(entry)) {
        folder.stray(entry, name(entry));
      } else if (term != null && calendar.dates(term).isPresent()) {
        folder.returns.put(term, returns(entry));
      } else {
        String meant = meant(name(entry), calendar);
        entries(entry).forEach(e -> folder.strayIn(entry, e, meant));
      }
    }
    return folder;
  }

  List<Term> terms() {
    return returns.entrySet().stream()
        .filter(term -> !term.getValue().isEmpty())
        .map(term -> term.getKey())
        .toList();
  }

  List<Path> files(Term term) {
    return returns.getOrDefault(term, List.of());
  }

  List<Finding> strays() {
    return List.copyOf(strays);
  }

  /** Whether a history can be taken in: what it holds is looked at later. */
  static boolean readable(Path history) {
    try {
      return Files.isRegularFile(history, LinkOption.NOFOLLOW_LINKS)
          && Files.size(history) <= Limits.USUAL.fileBytes();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void stray(Path file, String shown) {
    if (shown.equals(Reference.HISTORY)) {
      strayHistory(file);
      return;
    }
    if (Files.isSymbolicLink(file) && !KNOWN.contains(name(file))) {
      strays.add(Rejections.unreadable(shown, Unreadable.symbolicLink()));
    } else if (!KNOWN.contains(name(file).toLowerCase(Locale.ROOT))) {
      strays.add(
          Rejections.noTerm(
              shown, "a return in the folder of its term", "a file outside any term's folder"));
    }
  }

  private void strayHistory(Path file) {
    if (!readable(file)) {
      boolean link = Files.isSymbolicLink(file);
      strays.add(
          Rejections.unreadable(
              Reference.HISTORY,
              link ? Unreadable.symbolicLink() : Unreadable.tooLarge("a file of unusual size")));
    }
  }

  /** The term that a folder is probably meant for; empty where none of the calendar is near. */
  private static String meant(String folder, TermCalendar calendar) {
    List<String> ids = calendar.terms().keySet().stream().map(Term::id).toList();
    Optional<String> term = Term.find(folder).map(Term::id);
    return term.isPresent()
        ? term.filter(ids::contains).orElse("")
        : Suggestion.nearest(folder, ids).orElse("");
  }

  private void strayIn(Path folder, Path file, String meant) {
    strays.add(Rejections.otherFolder(name(folder) + "/" + name(file), name(folder), meant));
  }

  private static List<Path> returns(Path termFolder) {
    return entries(termFolder).stream().filter(e -> !name(e).equals("schools.csv")).toList();
  }

  /** A folder's entries by name, without those that are passed over in silence. */
  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(e -> !passedOver(name(e)))
          .sorted(Comparator.comparing(InputFolder::name))
          .toList();
    } catch (IOException unreadable) {
      throw new Refused(
          "%s: expected a readable folder, found one that cannot be read (%s). Give its reader access."
              .formatted(folder, unreadable.getMessage()));
    }
  }

  private static boolean passedOver(String name) {
    return name.startsWith("~$") || name.startsWith(".") || name.equalsIgnoreCase("Thumbs.db");
  }

  private static boolean folder(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}
