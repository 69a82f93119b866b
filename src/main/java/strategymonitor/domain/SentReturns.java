package strategymonitor.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Returns of one term, found by whose they are; names are the same that differ only in case. */
public final class SentReturns {
  private final Map<Owner, List<Submission>> byOwner = new HashMap<>();

  /** A kind and a submitter, as names are compared. */
  private record Owner(String kind, String submitter) {
    static Owner of(String kind, String submitter) {
      return new Owner(ExpectedReturns.key(kind), ExpectedReturns.key(submitter));
    }
  }

  public SentReturns(List<Submission> sent) {
    for (Submission one : sent) {
      byOwner
          .computeIfAbsent(Owner.of(one.kind(), one.submitter()), o -> new ArrayList<>())
          .add(one);
    }
  }

  /** What a submitter sent of a kind, in the order given; empty where nothing. */
  public List<Submission> of(String kind, String submitter) {
    return byOwner.getOrDefault(Owner.of(kind, submitter), List.of());
  }

  /** What came of what is owed, in the order given; empty where nothing. */
  public List<Submission> of(ExpectedReturn owed) {
    return of(owed.kind(), owed.submitter());
  }

  /** Whether anybody sent a return of a kind. */
  public boolean anyOf(String kind) {
    String key = ExpectedReturns.key(kind);
    return byOwner.keySet().stream().anyMatch(owner -> owner.kind().equals(key));
  }
}
