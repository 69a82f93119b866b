package strategymonitor.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Result;
import strategymonitor.domain.Run;
import strategymonitor.domain.Term;
import strategymonitor.job.JobFile.StepName;
import strategymonitor.rules.AttentiveReader;
import strategymonitor.sample.County;
import strategymonitor.sample.Options;
import strategymonitor.store.TestDatabase;

/**
 * Reads every file written of every term of a small county, down to hidden sheets and what charts
 * keep, as somebody would who looks for a number that is hidden.
 */
class NothingHiddenIsWrittenTest {
  private static final Instant NOW = Instant.parse("2026-10-01T06:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
  private static final int PLACES = 4;
  private static final List<String> OF_FIGURES =
      List.of(
          "numerator",
          "denominator",
          "value",
          "variation",
          "bound_low",
          "bound_high",
          "ci_low",
          "ci_high",
          "limit_low",
          "limit_high",
          "coverage");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void inAnyFileOfAnyTerm() throws Exception {
    Path input = folder.resolve("input");
    new County(Options.of(24, 3).submitters(3, 1)).write(input);
    try (Workplace place = Places.open(TestDatabase.H2.newUrl(folder), folder)) {
      Map<Term, List<Result>> results = issue(place, input);

      assertThat(hidden(results)).as("some figures are hidden").isNotEmpty();
      assertThat(AttentiveReader.worksOutFrom(List.copyOf(results.values()))).isEmpty();
      for (Term term : results.keySet()) {
        for (Path file : files(folder.resolve("reports").resolve(term.id()))) {
          assertThat(hiddenRows(file)).as(file.toString()).allMatch(String::isEmpty);
          assertThat(numbers(file))
              .as(file.toString())
              .doesNotContainAnyElementsOf(hidden(results));
        }
      }
    }
  }

  /** Works every term out and writes its files; the results as the store keeps them. */
  private Map<Term, List<Result>> issue(Workplace place, Path input) throws Exception {
    new TermlyCycle(place, NOW, Progress.UNWATCHED)
        .run(job(List.of(StepName.IMPORT, StepName.EVALUATE), Optional.empty(), input));
    Map<Term, List<Result>> results = new TreeMap<>();
    for (Term term : new StoredTerms(place, NOW).all()) {
      new TermlyCycle(place, NOW, Progress.UNWATCHED)
          .run(job(List.of(StepName.REPORT), Optional.of(term), input));
      Run run = place.store().runs().newest(926, term, NOW).orElseThrow();
      results.put(term, place.store().runs().results(run));
    }
    return results;
  }

  private JobFile job(List<StepName> steps, Optional<Term> term, Path input) {
    return JobFile.byHand("run", steps, term, input, folder.resolve("reports"));
  }

  /**
   * Hidden values, to four places, that nothing shown happens to come to: neither a figure nor how
   * far two figures of an indicator, or a figure and its target, lie apart.
   */
  private static Set<String> hidden(Map<Term, List<Result>> results) {
    List<Result> all = results.values().stream().flatMap(List::stream).toList();
    Set<String> hidden = new HashSet<>();
    all.stream().filter(Result::confidential).forEach(r -> add(r.value(), hidden));
    Map<String, Set<Fraction>> shown = new TreeMap<>();
    for (Result result : all) {
      Set<Fraction> ofIndicator = shown.computeIfAbsent(result.indicator(), i -> new HashSet<>());
      Stream.of(
              Optional.ofNullable(result.shown()),
              Optional.ofNullable(result.target()).map(Fraction::of))
          .flatMap(Optional::stream)
          .forEach(ofIndicator::add);
    }
    shown.values().forEach(values -> hidden.removeAll(comeTo(values)));
    return hidden;
  }

  private static Set<String> comeTo(Set<Fraction> values) {
    Set<String> comeTo = new HashSet<>();
    for (Fraction one : values) {
      add(one, comeTo);
      values.forEach(other -> add(one.minus(other), comeTo));
    }
    return comeTo;
  }

  private static void add(@org.jspecify.annotations.Nullable Fraction value, Set<String> values) {
    if (value != null && value.rounded(PLACES).stripTrailingZeros().scale() >= PLACES) {
      values.add(value.rounded(PLACES).toPlainString());
    }
  }

  private static List<Path> files(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.filter(file -> !file.endsWith("run.json")).sorted().toList();
    }
  }

  /** What rows of the indicators' file that are hidden say in its columns of figures. */
  private static List<String> hiddenRows(Path file) throws IOException {
    if (!file.getFileName().toString().matches("indicators-[^.]*[.]csv")) {
      return List.of();
    }
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream()
          .filter(row -> row.getField("flag").contains("c"))
          .flatMap(row -> OF_FIGURES.stream().map(row::getField))
          .toList();
    }
  }

  /** Every number with decimals that stands anywhere in a file or in a part of it. */
  private static Set<String> numbers(Path file) throws IOException {
    Set<String> numbers = new HashSet<>();
    for (String text : texts(file)) {
      Matcher found = NUMBER.matcher(text);
      while (found.find()) {
        numbers.add(
            new java.math.BigDecimal(found.group())
                .setScale(PLACES, java.math.RoundingMode.HALF_UP)
                .toPlainString());
      }
    }
    return numbers;
  }

  private static List<String> texts(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return List.of(Files.readString(file, UTF_8));
    }
    List<String> texts = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream parts = new ZipInputStream(bytes)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        texts.add(new String(parts.readAllBytes(), UTF_8));
      }
    }
    return texts;
  }
}
