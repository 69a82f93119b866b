package strategymonitor.store;

import java.util.List;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Submission;

/**
 * A submission and how it stood at the moment that was asked for. A file that was turned away is
 * one too, with what could be made out of it.
 *
 * @param contents the fingerprint of each of its files, in order
 */
public record KeptSubmission(Submission submission, Standing standing, List<Fingerprint> contents) {

  public KeptSubmission {
    contents = List.copyOf(contents);
  }
}
