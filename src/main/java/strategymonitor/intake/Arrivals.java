package strategymonitor.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.Term;

/** Puts the files of a term's folder together to what may be returns. */
final class Arrivals {
  private Arrivals() {}

  static List<Arrival> of(Term term, List<Path> paths, List<ReturnDefinition> definitions) {
    List<ArrivedFile> files =
        paths.parallelStream().map(path -> Arriving.file(path, term.id(), Limits.USUAL)).toList();
    List<ArrivedFile> csvs = files.stream().filter(Arrivals::csv).toList();
    Set<ArrivedFile> grouped = new HashSet<>(csvs);
    Stream<Arrival> single =
        files.stream().filter(f -> !grouped.contains(f)).map(f -> new Arrival(term, List.of(f)));
    Stream<Arrival> together =
        csvs.isEmpty() ? Stream.of() : new CsvGroups(definitions, Limits.USUAL).of(term, csvs);
    List<Arrival> all = new ArrayList<>(Stream.concat(single, together).toList());
    all.sort(Comparator.comparing(arrival -> arrival.files().get(0).name()));
    return all;
  }

  private static boolean csv(ArrivedFile file) {
    return FileName.type(file.name()).equals("csv");
  }
}
