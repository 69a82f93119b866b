package strategymonitor.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import strategymonitor.domain.Term;
import strategymonitor.job.TermlyCycle.Timings;

/**
 * Writes the fix-lists of the term that is reported, or of those in which an import read anything.
 */
final class FixListStep {
  private final JobRepository repository;
  private final Workplace place;
  private final JobFile job;
  private final Instant clock;
  private final Progress progress;
  private final Timings timings;

  FixListStep(
      JobRepository repository,
      Workplace place,
      JobFile job,
      Instant clock,
      Progress progress,
      Timings timings) {
    this.repository = repository;
    this.place = place;
    this.job = job;
    this.clock = clock;
    this.progress = progress;
    this.timings = timings;
  }

  /**
   * @param of the terms, asked for when the step begins
   */
  Step build(Supplier<Collection<Term>> of) {
    return new StepBuilder("fix-lists", repository)
        .tasklet(
            (contribution, chunk) -> {
              long started = System.nanoTime();
              of.get().forEach(this::write);
              timings.add("fix-lists", started);
              return RepeatStatus.FINISHED;
            },
            place.store().transactions())
        .allowStartIfComplete(true)
        .build();
  }

  private void write(Term term) {
    StoredTerms terms = new StoredTerms(place, clock);
    Path folder = job.output().resolve(term.id());
    WriteFixLists.Written written =
        new WriteFixLists(place, terms, job.input(), issued(terms, term)).of(term, folder);
    if (written.count() > 0) {
      progress.ends(
          "Fix-lists: %d to send back, in %s."
              .formatted(written.count(), folder.resolve(WriteFixLists.FOLDER)));
    }
    for (Path kept : written.kept()) {
      progress.ends(
          "A fix-list had been written in since it was made, and is kept as %s. If it is the reply, put it into %s."
              .formatted(kept, job.input().resolve(term.id())));
    }
  }

  /** When anything last came for the term, so that nothing new gives the same bytes. */
  private Instant issued(StoredTerms terms, Term term) {
    return terms.kept(term).stream()
        .map(kept -> kept.submission().importedAt())
        .max(Instant::compareTo)
        .orElse(clock);
  }
}
