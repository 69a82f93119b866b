package strategymonitor.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import strategymonitor.domain.Fingerprint;

/** What the store had of the arrivals of a term at the moment it was asked. */
public final class Recall {
  private final Map<Fingerprint, List<Identity>> byContent;

  Recall(Collection<Identity> identities) {
    this.byContent = identities.stream().collect(Collectors.groupingBy(Identity::fingerprint));
  }

  /**
   * What it had of an arrival with these files and this content. A rejected file that left the
   * folder since is not known any more.
   */
  public Optional<Known> of(List<String> files, Fingerprint fingerprint) {
    return byContent.getOrDefault(fingerprint, List.of()).stream()
        .filter(i -> i.files().equals(files))
        .filter(i -> i.state() != Known.State.REJECTED || i.rejectedAndPresent())
        .max(Comparator.comparing(Identity::id))
        .map(i -> new Known(i.id(), i.state()));
  }
}
