package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TargetStatus;

/**
 * The sentences that matter, put together from the figures: always with their numbers, of at most
 * 25 words, never saying what caused what.
 */
final class Sentences {
  private static final int MOST_WORDS = 25;
  private static final int MOST = 5;
  private final TermReport report;
  private final Figures figures;

  Sentences(TermReport report) {
    this.report = report;
    this.figures = report.figures();
  }

  List<String> five() {
    List<String> sentences = new ArrayList<>();
    sentences.add(returns());
    withoutFigure().ifPresent(sentences::add);
    figures
        .headlines()
        .filter(definition -> figures.all(definition).value() != null)
        .sorted(Comparator.comparingInt(this::rank).thenComparing(this::size))
        .limit(MOST - sentences.size())
        .map(this::sentence)
        .forEach(sentences::add);
    return sentences;
  }

  /** Which returns are missing, by name as far as the words reach. */
  private String returns() {
    List<ReturnStatus> expected = new ArrayList<>(report.quality().returns());
    expected.removeIf(one -> one.state() == State.NOT_EXPECTED);
    List<String> missing =
        expected.stream()
            .filter(one -> one.state() == State.MISSING)
            .map(one -> one.kind() + " from " + one.submitter())
            .toList();
    if (expected.isEmpty()) {
      return "No list says which returns are expected, so none can be called missing.";
    }
    if (missing.isEmpty()) {
      return "All " + expected.size() + " expected returns arrived, " + late(expected) + ".";
    }
    String start =
        missing.size()
            + " of "
            + expected.size()
            + " expected returns "
            + are(missing.size())
            + " missing: ";
    return start + named(missing, words(start), "sheet Data quality names all");
  }

  private static String late(List<ReturnStatus> expected) {
    long late = expected.stream().filter(one -> one.state() == State.LATE).count();
    return late == 0 ? "all of them on time" : late + " of them late";
  }

  private static String are(int count) {
    return count == 1 ? "is" : "are";
  }

  private Optional<String> withoutFigure() {
    List<Definition> headlines = figures.headlines().toList();
    List<String> without =
        headlines.stream()
            .filter(definition -> figures.all(definition).value() == null)
            .map(Definition::title)
            .toList();
    String start =
        without.size()
            + " of "
            + headlines.size()
            + " headline indicators "
            + (without.size() == 1 ? "has" : "have")
            + " no figure: ";
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(start + named(without, words(start), "the table says which"));
  }

  private static String named(List<String> names, int used, String otherwise) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (String name : names) {
      boolean last = at == names.size() - 1;
      int spare = last ? 0 : 5 + words(otherwise);
      if (used + words(text.toString()) + words(name) + spare > MOST_WORDS) {
        break;
      }
      text.append(at == 0 ? "" : "; ").append(name);
      at++;
    }
    int left = names.size() - at;
    if (left == 0) {
      return text + ".";
    }
    return at == 0 ? otherwise + "." : text + "; and " + left + " more (" + otherwise + ").";
  }

  /** What was missed comes first, then what moved. */
  private int rank(Definition definition) {
    TargetStatus status = figures.all(definition).status();
    return status == TargetStatus.NOT_MET ? 0 : status == TargetStatus.CANT_TELL ? 2 : 1;
  }

  private BigDecimal size(Definition definition) {
    return new Message(report, definition)
        .change()
        .map(change -> change.number().abs().negate())
        .orElse(BigDecimal.ONE);
  }

  private String sentence(Definition definition) {
    Shown all = figures.all(definition);
    Message message = new Message(report, definition);
    String value = FigureCells.quantity(definition, all).map(Quantity::text).orElse("");
    String counted = all.denominator() == null ? "" : " (" + FigureCells.of(all) + ")";
    String start = definition.title() + ": " + value + counted + message.changed();
    return fitting(start, message.standing(), lowest(definition));
  }

  private static String fitting(String start, String standing, String lowest) {
    if (words(start + standing + lowest) <= MOST_WORDS) {
      return start + standing + lowest + ".";
    }
    if (!lowest.isEmpty() && words(start + lowest) <= MOST_WORDS) {
      return start + lowest + ".";
    }
    return words(start + standing) <= MOST_WORDS ? start + standing + "." : start + ".";
  }

  /**
   * {@code ; King's Lynn and West Norfolk is lowest at 48.0%}, or highest where lower is better.
   * Nothing where two share the place or where a figure is hidden, since it might be that one.
   */
  private String lowest(Definition definition) {
    List<Shown> areas = figures.split(definition, Breakdown.AREA);
    List<Shown> known = areas.stream().filter(one -> one.value() != null).toList();
    boolean hidden = areas.stream().anyMatch(one -> one.value() == null && !one.has('z'));
    if (hidden || known.size() < 2) {
      return "";
    }
    boolean low = definition.better() != Better.LOWER;
    Comparator<Shown> worst = Comparator.comparing(Sentences::value);
    List<Shown> ranked = known.stream().sorted(low ? worst : worst.reversed()).toList();
    if (value(ranked.get(0)).equals(value(ranked.get(1)))) {
      return "";
    }
    String value = FigureCells.quantity(definition, ranked.get(0)).map(Quantity::text).orElse("");
    return "; " + ranked.get(0).group() + " is " + (low ? "lowest" : "highest") + " at " + value;
  }

  private static Fraction value(Shown shown) {
    return java.util.Objects.requireNonNull(shown.value());
  }

  static int words(String text) {
    String plain = text.strip();
    return plain.isEmpty() ? 0 : plain.split("\\s+").length;
  }
}
