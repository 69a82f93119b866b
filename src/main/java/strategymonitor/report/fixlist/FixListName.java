package strategymonitor.report.fixlist;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Fingerprint;

/**
 * What a submitter's fix-list is called: {@code <submitter> - <kind>.xlsx}, on any computer. A name
 * that had to be changed for that ends with a sign of its own, so that no two are the same.
 */
public final class FixListName {
  private static final int MOST_BYTES = 100;
  private static final String FORBIDDEN =
      "[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}]";

  private FixListName() {}

  /**
   * @param kind empty where none could be told
   * @param beside something that tells it from another of the same; empty where it is the only one
   */
  public static String of(String submitter, String kind, String beside) {
    String shown = kind.isEmpty() ? "not recognised" : kind;
    return safe(submitter)
        + " - "
        + shown
        + (beside.isEmpty() ? "" : " (" + beside + ")")
        + ".xlsx";
  }

  private static String safe(String submitter) {
    String plain =
        Normalizer.normalize(submitter, Normalizer.Form.NFC)
            .replaceAll("[\\s\u00a0]+", " ")
            .strip();
    String safe = shortened(plain.replaceAll(FORBIDDEN, " ").replaceAll(" +", " ").strip());
    safe = safe.replaceAll("^[.~$ ]+", "").replaceAll("[. ]+$", "");
    if (safe.equals(plain)) {
      return safe;
    }
    String sign = Fingerprint.of(ExpectedReturns.key(submitter)).hex().substring(0, 6);
    return (safe.isEmpty() ? "Submitter" : safe) + " " + sign;
  }

  private static String shortened(String text) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      String point = Character.toString(text.codePointAt(at));
      bytes += point.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      kept.append(point);
    }
    return kept.toString();
  }
}
