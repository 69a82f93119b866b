package strategymonitor.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.ReturnStatus.State;

/** Which expected submitter a return is probably from that came under a name nobody expects. */
public final class MeantSubmitter {
  private static final int SHORTEST_WORD = 4;

  private MeantSubmitter() {}

  /**
   * The return that was probably meant: the nearest name, else the only one that begins with the
   * same word.
   *
   * @param of a return that nobody expected; empty for any other
   * @param all the term's returns
   */
  public static Optional<ReturnStatus> of(ReturnStatus of, List<ReturnStatus> all) {
    if (of.state() != State.NOT_EXPECTED) {
      return Optional.empty();
    }
    List<ReturnStatus> expected = expected(of.kind(), all);
    List<String> names = expected.stream().map(ReturnStatus::submitter).toList();
    return Suggestion.nearest(of.submitter(), names)
        .or(() -> sameFirstWord(of.submitter(), names))
        .flatMap(name -> expected.stream().filter(one -> one.submitter().equals(name)).findFirst());
  }

  /** The returns of a kind that somebody is expected to send. */
  public static List<ReturnStatus> expected(String kind, List<ReturnStatus> all) {
    return all.stream()
        .filter(one -> one.state() != State.NOT_EXPECTED)
        .filter(one -> ExpectedReturns.sameName(one.kind(), kind))
        .toList();
  }

  private static Optional<String> sameFirstWord(String name, List<String> names) {
    String word = firstWord(name);
    List<String> alike = names.stream().filter(other -> firstWord(other).equals(word)).toList();
    return word.length() >= SHORTEST_WORD && alike.size() == 1
        ? Optional.of(alike.get(0))
        : Optional.empty();
  }

  private static String firstWord(String name) {
    return Arrays.stream(ExpectedReturns.key(name).split(" ")).findFirst().orElse("");
  }
}
