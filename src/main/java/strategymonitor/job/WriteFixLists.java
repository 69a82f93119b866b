package strategymonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.intake.Arrival;
import strategymonitor.intake.OpenReturn;
import strategymonitor.intake.RecognisedReturn;
import strategymonitor.intake.RowsOfFile;
import strategymonitor.report.fixlist.FixList;
import strategymonitor.report.fixlist.FixListName;
import strategymonitor.report.fixlist.IssuedFixLists;
import strategymonitor.report.fixlist.WriteFixList;
import strategymonitor.store.KeptSubmission;
import strategymonitor.store.Standing;

/** Gives each return of a term in which something was found back to its submitter. */
final class WriteFixLists {
  /** Below a term's folder of reports. */
  static final String FOLDER = "fix-list";

  private static final int MOST_ROWS = 20_000;
  private static final long MOST_BYTES = 20_000_000;
  private final Workplace place;
  private final StoredTerms terms;
  private final Path input;
  private final Instant issued;

  /**
   * One return to give back.
   *
   * @param name of the file
   */
  record Due(KeptSubmission kept, List<RecordedFinding> findings, String name) {}

  /**
   * @param input where returns lie
   * @param issued the moment that the lists bear
   */
  WriteFixLists(Workplace place, StoredTerms terms, Path input, Instant issued) {
    this.place = place;
    this.terms = terms;
    this.input = input;
    this.issued = issued;
  }

  /**
   * What was done.
   *
   * @param count how many lists there are to send back
   * @param kept lists that somebody had written in, under their new names
   */
  record Written(int count, List<Path> kept) {}

  /** Writes those of a term, and takes away those that nothing is found in any more. */
  Written of(Term term, Path folderOfTerm) {
    List<Due> due = due(terms, term);
    Map<Long, List<SheetCount>> counts =
        terms.counts(due.stream().map(one -> one.kept().submission()).toList());
    Path folder = folderOfTerm.resolve(FOLDER);
    IssuedFixLists issuedBefore = new IssuedFixLists(folder);
    List<Path> kept = issuedBefore.keepChanged();
    removeOthers(folder, due);
    due.parallelStream()
        .forEach(
            one ->
                new WriteFixList(
                        list(one, counts.getOrDefault(one.kept().submission().id(), List.of())))
                    .into(folder, one.name()));
    issuedBefore.made(due.stream().map(Due::name).toList());
    return new Written(due.size(), kept);
  }

  /**
   * The returns in which something was found, those in force first; no file that was turned away
   * and has a good one in its place since.
   */
  static List<Due> due(StoredTerms terms, Term term) {
    Map<String, List<RecordedFinding>> byFile = new LinkedHashMap<>();
    terms
        .findings(term, terms.newestRun(term))
        .forEach(
            one -> byFile.computeIfAbsent(one.finding().file(), f -> new ArrayList<>()).add(one));
    List<Due> due = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<KeptSubmission> all = terms.kept(term);
    Set<String> replaced = ReplacedFiles.of(all).keySet();
    all.stream()
        .filter(k -> k.standing() == Standing.IN_FORCE || k.standing() == Standing.REJECTED)
        .filter(k -> !replaced.containsAll(k.submission().files()))
        .sorted(Comparator.comparing(KeptSubmission::standing).thenComparing(WriteFixLists::file))
        .forEach(
            kept -> {
              List<RecordedFinding> findings =
                  kept.submission().files().stream()
                      .flatMap(file -> byFile.getOrDefault(file, List.of()).stream())
                      .toList();
              if (!findings.isEmpty()) {
                due.add(new Due(kept, findings, name(kept.submission(), names)));
              }
            });
    return due;
  }

  private static String file(KeptSubmission kept) {
    return kept.submission().files().get(0);
  }

  /** More than one of a submitter and kind: a return that counts, and files turned away. */
  private static String name(Submission submission, Set<String> taken) {
    String file = submission.files().get(0);
    String submitter =
        submission.submitter().isEmpty()
            ? file.substring(file.lastIndexOf('/') + 1)
            : submission.submitter();
    String name = FixListName.of(submitter, submission.kind(), "");
    for (int i = 1; !taken.add(name.toLowerCase(java.util.Locale.ROOT)); i++) {
      String beside = i == 1 ? "turned away" : "turned away " + i;
      name = FixListName.of(submitter, submission.kind(), beside);
    }
    return name;
  }

  private FixList list(Due due, List<SheetCount> counts) {
    Submission submission = due.kept().submission();
    Arrival arrival = Arrival.again(input, submission.term(), submission.files());
    boolean open = opens(due, counts, arrival);
    boolean workbook =
        open && submission.files().get(0).toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx");
    return new FixList(
        submission.term(),
        submission.kind(),
        submission.submitter(),
        submission.files().get(0),
        submission.rounds(),
        workbook ? arrival.files().get(0).path() : null,
        open && !workbook ? new RowsOfFile(definitions()).of(arrival, MOST_ROWS) : List.of(),
        open ? columns(arrival) : Map.of(),
        due.findings(),
        terms.answers(submission.term()),
        issued);
  }

  /** Whether the file lies there as it was read, and can be given back whole. */
  private static boolean opens(Due due, List<SheetCount> counts, Arrival arrival) {
    return counts.stream().mapToLong(SheetCount::read).sum() <= MOST_ROWS
        && arrival.bytes() <= MOST_BYTES
        && due.findings().stream().noneMatch(f -> f.finding().number().equals("1006"))
        && arrival.fingerprint().equals(due.kept().submission().fingerprint());
  }

  private List<ReturnDefinition> definitions() {
    return place.rules().returns();
  }

  private Map<String, Map<String, Integer>> columns(Arrival arrival) {
    return new OpenReturn(definitions()).open(arrival, terms.reference().calendar())
            instanceof RecognisedReturn recognised
        ? recognised.columns()
        : Map.of();
  }

  private void removeOthers(Path folder, List<Due> due) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> names = new HashSet<>();
    due.forEach(one -> names.add(one.name()));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!names.contains(name) && ours(name)) {
          Files.delete(file);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean ours(String name) {
    return Stream.concat(
            definitions().stream().map(ReturnDefinition::kind), Stream.of("not recognised"))
        .anyMatch(
            kind ->
                name.endsWith(" - " + kind + ".xlsx")
                    || name.contains(" - " + kind + " (turned away"));
  }
}
