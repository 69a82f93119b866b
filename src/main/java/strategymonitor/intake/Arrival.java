package strategymonitor.intake;

import java.nio.file.Path;
import java.util.List;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Term;

/**
 * What may be one return: a workbook, the CSV files that make one up, or something else that lies
 * in a term's folder.
 *
 * @param term the term its folder names
 * @param files one or more, by name
 */
public record Arrival(Term term, List<ArrivedFile> files) {

  public Arrival {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("must have a file, had none");
    }
  }

  /** Files that arrived before, as they lie below the input folder now. */
  public static Arrival again(Path input, Term term, List<String> shown) {
    return new Arrival(
        term,
        shown.stream()
            .map(input::resolve)
            .map(file -> Arriving.file(file, term.id(), Limits.USUAL))
            .toList());
  }

  /** A workbook's is that of its content; that of several files covers their names and contents. */
  public Fingerprint fingerprint() {
    if (files.size() == 1) {
      return files.get(0).fingerprint();
    }
    StringBuilder list = new StringBuilder();
    files.forEach(f -> list.append(f.name()).append('\n').append(f.fingerprint()).append('\n'));
    return Fingerprint.of(list.toString());
  }

  /** The paths of its files below the input folder, with {@code /}. */
  public List<String> shown() {
    return files.stream().map(ArrivedFile::shown).toList();
  }

  /** The size of all its files. */
  public long bytes() {
    return files.stream().mapToLong(ArrivedFile::bytes).sum();
  }
}
