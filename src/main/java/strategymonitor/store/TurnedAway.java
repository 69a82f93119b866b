package strategymonitor.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Term;

/**
 * A file, or the files of one return, turned away before any row was read.
 *
 * @param term the term whose folder it lies in; null: none, it is no return of any term
 * @param kind empty where none could be made out
 * @param submitter empty where nobody can be named
 * @param files paths below the input folder, with {@code /}
 * @param contents the fingerprint of each file, in order
 * @param fingerprint of them together
 * @param at the moment of import, by the clock of the run that read it
 */
public record TurnedAway(
    @Nullable Term term,
    String kind,
    String submitter,
    List<String> files,
    List<Fingerprint> contents,
    Fingerprint fingerprint,
    Instant at) {

  public TurnedAway {
    files = List.copyOf(files);
    contents = List.copyOf(contents);
  }
}
