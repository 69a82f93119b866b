package strategymonitor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.Term;

/** Finds the CSV files that together are one return: one submitter's, of one kind, a sheet each. */
final class CsvGroups {
  private final Kinds kinds;
  private final Sheets sheets;
  private final FileName names;

  CsvGroups(List<ReturnDefinition> definitions, Limits limits) {
    this.kinds = new Kinds(definitions);
    this.sheets = new Sheets(new KnownHeadings(definitions), limits);
    this.names = new FileName(definitions);
  }

  /** What one file is; kind and sheet are null where its headings do not tell. */
  private record Known(
      ArrivedFile file, String submitter, @Nullable String kind, @Nullable String sheet) {
    boolean isReturnSheet() {
      return "Return".equals(sheet);
    }

    boolean sameReturn(Known other) {
      return submitter.equals(other.submitter) && Objects.equals(kind, other.kind);
    }
  }

  Stream<Arrival> of(Term term, List<ArrivedFile> csvs) {
    List<Known> all = csvs.stream().map(this::known).toList();
    List<List<Known>> groups = new ArrayList<>();
    all.stream().filter(known -> !known.isReturnSheet()).forEach(known -> place(known, groups));
    all.stream().filter(Known::isReturnSheet).forEach(known -> describe(known, groups));
    return groups.stream().map(group -> arrival(term, group));
  }

  private Known known(ArrivedFile file) {
    String submitter = ExpectedReturns.key(names.submitter(file.name()));
    try {
      ReadSheet sheet = sheets.start(file);
      Optional<ReturnSheet> described = ReturnSheet.find(List.of(sheet));
      if (described.isPresent()) {
        String kind =
            described.flatMap(r -> kinds.named(r.text("Return"))).map(Kinds::name).orElse(null);
        return new Known(file, submitter, kind, "Return");
      }
      return kinds
          .best(List.of(sheet))
          .map(kind -> known(file, submitter, kind, sheet))
          .orElse(new Known(file, submitter, null, null));
    } catch (Unreadable ownFinding) {
      return new Known(file, submitter, null, null);
    }
  }

  private static Known known(
      ArrivedFile file, String submitter, Recognition kind, ReadSheet sheet) {
    String name = kind.recognise(List.of(sheet)).get(0).definition().name();
    return new Known(file, submitter, Kinds.name(kind), name);
  }

  /** A second file for one sheet begins another return. */
  private static void place(Known known, List<List<Known>> groups) {
    for (List<Known> group : groups) {
      boolean belongs = known.kind != null && group.get(0).sameReturn(known);
      if (belongs && group.stream().noneMatch(k -> Objects.equals(k.sheet, known.sheet))) {
        group.add(known);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(known)));
  }

  /** A sheet Return belongs to the return of its kind; naming none, to its submitter's only one. */
  private static void describe(Known known, List<List<Known>> groups) {
    List<List<Known>> possible =
        groups.stream()
            .filter(group -> group.get(0).kind != null)
            .filter(group -> group.get(0).submitter.equals(known.submitter))
            .filter(group -> known.kind == null || known.kind.equals(group.get(0).kind))
            .toList();
    if (possible.size() == 1 && possible.get(0).stream().noneMatch(Known::isReturnSheet)) {
      possible.get(0).add(known);
    } else {
      groups.add(new ArrayList<>(List.of(known)));
    }
  }

  private static Arrival arrival(Term term, List<Known> group) {
    return new Arrival(
        term,
        group.stream()
            .map(Known::file)
            .sorted(java.util.Comparator.comparing(ArrivedFile::name))
            .toList());
  }
}
