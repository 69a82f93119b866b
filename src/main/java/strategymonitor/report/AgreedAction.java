package strategymonitor.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Term;

/**
 * What the board wrote beside an exception of an issued report.
 *
 * @param term whose report it was written into
 * @param action what was agreed; empty where nothing was written, as are owner and due
 */
public record AgreedAction(
    Term term,
    String indicator,
    Breakdown breakdown,
    String group,
    String action,
    String owner,
    String due) {
  static final String TO_BE_AGREED = "To be agreed";
  private static final Pattern REFERENCE = Pattern.compile("(\\S+) (\\S+)(?: ([^:]+): (.+))?");

  /**
   * What it is known by in the report: {@code 2025-26-autumn cpd-schools-reached area: Norwich}.
   */
  static String reference(Term term, Shown shown) {
    String part = shown.all() ? "" : " " + shown.breakdown().label() + ": " + shown.group();
    return term.id() + " " + shown.indicator() + part;
  }

  /**
   * One as the board left it; empty where the reference is none or the board wrote nothing.
   *
   * @param reference as the report was issued with it
   */
  public static Optional<AgreedAction> find(
      String reference, String action, String owner, String due) {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches() || (written(action) + written(owner) + written(due)).isEmpty()) {
      return Optional.empty();
    }
    Optional<Breakdown> breakdown =
        parts.group(3) == null ? Optional.of(Breakdown.ALL) : Breakdown.find(parts.group(3));
    String group = parts.group(4) == null ? "All" : parts.group(4);
    return Term.find(parts.group(1))
        .flatMap(
            term ->
                breakdown.map(
                    of ->
                        new AgreedAction(
                            term,
                            parts.group(2),
                            of,
                            group,
                            written(action),
                            written(owner),
                            written(due))));
  }

  private static String written(String cell) {
    String plain = cell.strip();
    return plain.toLowerCase(Locale.ROOT).equals(TO_BE_AGREED.toLowerCase(Locale.ROOT))
        ? ""
        : plain;
  }

  boolean isOf(Shown shown) {
    return shown.indicator().equals(indicator)
        && shown.breakdown() == breakdown
        && shown.group().equals(group);
  }

  /** {@code Visit the schools in the west (Head of Service, by 1 March 2026)}. */
  String inWords() {
    String who = owner + (owner.isEmpty() || due.isEmpty() ? "" : ", ") + due(due);
    String what = action.isEmpty() ? "No action written" : action.replaceFirst("\\.$", "");
    return who.isEmpty() ? what : what + " (" + who + ")";
  }

  private static String due(String due) {
    if (due.isEmpty()) {
      return "";
    }
    return "due "
        + (due.matches("\\d{4}-\\d{2}-\\d{2}") ? Days.of(java.time.LocalDate.parse(due)) : due);
  }
}
