package strategymonitor.report;

import static java.math.BigDecimal.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.missing;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.received;
import static strategymonitor.report.Example.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Variation;

/** Hundreds of made-up terms, the odd ones among them, and every sentence said of them. */
class SentencesOfManyTermsTest {
  private static final int TERMS = 400;
  private static final List<String> AREAS =
      List.of(
          "Breckland",
          "King's Lynn and West Norfolk",
          "Forty letters make a rather long name oh",
          "A-name-of-forty-letters-that-is-one-word");
  private static final Pattern MOVED =
      Pattern.compile(
          "^(.*) (rose to|fell to|stood at) ([\\d.]+)%(?: \\((\\d+) of (\\d+)\\))?"
              + "(?: from ([\\d.]+)%|, ([\\d.]+)% last term|, as last term)?.*");
  private static final Pattern EXTREMES =
      Pattern.compile("; lowest (.*) ([\\d.]+)%, highest (.*) ([\\d.]+)%\\.$");
  private static final Pattern WORST =
      Pattern.compile("; (.*) is (lowest|highest) at ([\\d.]+)%\\.$");

  /** One made-up term, and what it was made of. */
  private static final class Made {
    final Example example = new Example();
    final Map<String, Result> now = new LinkedHashMap<>();
    final Map<String, Result> before = new LinkedHashMap<>();
    final Map<String, List<Result>> areas = new LinkedHashMap<>();
    int missing;
    int expected;

    Made(long seed) {
      Random random = new Random(seed);
      int indicators = 1 + random.nextInt(8);
      for (int i = 0; i < indicators; i++) {
        add(random, i);
      }
      expected = random.nextInt(6);
      for (int i = 0; i < expected; i++) {
        String submitter = random.nextBoolean() ? "Julian Hub" : AREAS.get(random.nextInt(4));
        boolean lacks = random.nextInt(3) == 0;
        missing += lacks ? 1 : 0;
        example.with(
            lacks
                ? missing("CPD take-up", submitter)
                : received("Governor vacancies", submitter, State.LATE));
      }
    }

    private void add(Random random, int number) {
      char letter = (char) ('a' + number);
      String id = "indicator-" + letter;
      String title =
          random.nextInt(4) == 0
              ? "Schools that have a name of forty chars " + letter
              : "Schools reached " + letter;
      Better better = random.nextInt(4) == 0 ? Better.LOWER : Better.HIGHER;
      example.with(definition(id, title, Unit.PERCENT, better, Breakdown.AREA));
      if (random.nextInt(8) == 0) {
        example.with(none(id, "x", TargetStatus.CANT_TELL, "Nothing came."));
        return;
      }
      Result whole = read(of(id, random), random);
      if (random.nextInt(10) == 0) {
        example.with(hidden(whole));
        return;
      }
      now.put(title, whole);
      example.with(whole);
      if (random.nextInt(4) > 0) {
        Result then = random.nextInt(5) == 0 ? whole : of(id, random);
        before.put(title, then);
        example.then(AUTUMN.previous(), then);
      }
      areas.put(title, new ArrayList<>());
      for (String area : AREAS.subList(0, random.nextInt(5))) {
        long of = of(random);
        Result one = group(id, Breakdown.AREA, area, part(random, of), of);
        areas.get(title).add(random.nextInt(12) == 0 ? hidden(one) : one);
      }
      example.with(areas.get(title).toArray(Result[]::new));
    }

    private static long of(Random random) {
      return List.of(10_000L, 404L, 60L, 3L, 1L).get(random.nextInt(5));
    }

    /** None, all, one, or some. */
    private static long part(Random random, long of) {
      return List.of(0L, of, 1L, (long) random.nextInt((int) of + 1)).get(random.nextInt(4));
    }

    private static Result of(String id, Random random) {
      long of = of(random);
      TargetStatus[] statuses = TargetStatus.values();
      return share(id, part(random, of), of, statuses[random.nextInt(statuses.length)]);
    }

    private static Result read(Result result, Random random) {
      int which = random.nextInt(Variation.values().length + 1);
      return which == 0
          ? result
          : result.read(
              Reading.NONE.moving(
                  Variation.values()[which - 1], "9 terms (trial): outside the limits", null));
    }
  }

  @Test
  void everySentenceIsWellMadeAndShort() {
    SoftAssertions all = new SoftAssertions();
    for (int seed = 0; seed < TERMS; seed++) {
      Sentences sentences = new Sentences(new Made(seed).example.report());
      List<String> said = new ArrayList<>(sentences.changed());
      all.assertThat(said.size()).as("term %d", seed).isBetween(1, 5);
      said.addAll(sentences.decisions());
      for (String sentence : said) {
        all.assertThat(Wording.words(sentence)).as(sentence).isLessThanOrEqualTo(25);
        all.assertThat(sentence)
            .matches("[A-Z0-9].*[^.,;: ]\\.")
            .doesNotContain("{", "}", "  ", " ,", " ;", ",,", ";;", "()", "null", "[c]", "[x]")
            .doesNotContainPattern("(?i)\\b(because|caused?|due to|led to|thanks to|impact)\\b")
            .doesNotContainPattern("\\b1 (returns|exceptions|indicators|flags)\\b");
      }
      all.assertThat(said).as("term %d", seed).doesNotHaveDuplicates();
    }
    all.assertAll();
  }

  @Test
  void whatASentenceSaysIsWhatTheResultsSay() {
    int moved = 0;
    int extremes = 0;
    SoftAssertions all = new SoftAssertions();
    for (int seed = 0; seed < TERMS; seed++) {
      Made made = new Made(seed);
      for (String sentence : new Sentences(made.example.report()).changed()) {
        Matcher said = MOVED.matcher(sentence);
        if (said.matches()) {
          moved++;
          compare(all, sentence, said, made);
          extremes +=
              compareExtremes(
                  all, sentence, Objects.requireNonNull(made.areas.get(said.group(1)), sentence));
        } else if (sentence.contains("missing: ")) {
          all.assertThat(sentence).startsWith(made.missing + " of " + made.expected + " ");
        }
      }
    }
    all.assertAll();
    assertThat(moved).isGreaterThan(500);
    assertThat(extremes).isGreaterThan(150);
  }

  private static void compare(SoftAssertions all, String sentence, Matcher said, Made made) {
    Result now = Objects.requireNonNull(made.now.get(said.group(1)), sentence);
    Result before = made.before.get(said.group(1));
    is(all, sentence, said.group(3), now);
    if (said.group(4) != null) {
      all.assertThat(valueOf(Long.parseLong(said.group(4)))).isEqualTo(now.numerator());
      all.assertThat(valueOf(Long.parseLong(said.group(5)))).isEqualTo(now.denominator());
    }
    String then = said.group(6) == null ? said.group(7) : said.group(6);
    if (then != null) {
      is(all, sentence, then, Objects.requireNonNull(before, sentence));
      all.assertThat(then).as(sentence).isNotEqualTo(said.group(3));
    }
    if (!said.group(2).equals("stood at")) {
      int way = value(now).compareTo(value(Objects.requireNonNull(before, sentence)));
      all.assertThat(said.group(2)).as(sentence).isEqualTo(way > 0 ? "rose to" : "fell to");
    }
    boolean undetectable = now.reading().variation() == Variation.NO_DETECTABLE_CHANGE;
    all.assertThat(sentence.contains("no detectable change")).as(sentence).isEqualTo(undetectable);
  }

  private static int compareExtremes(SoftAssertions all, String sentence, List<Result> areas) {
    Matcher both = EXTREMES.matcher(sentence);
    if (both.find()) {
      extreme(all, sentence, areas, both.group(1), both.group(2), 1);
      extreme(all, sentence, areas, both.group(3), both.group(4), -1);
      return 1;
    }
    Matcher worst = WORST.matcher(sentence);
    if (worst.find()) {
      int way = worst.group(2).equals("lowest") ? 1 : -1;
      extreme(all, sentence, areas, worst.group(1), worst.group(3), way);
      return 1;
    }
    return 0;
  }

  private static void extreme(
      SoftAssertions all, String sentence, List<Result> areas, String name, String shown, int way) {
    Result named =
        areas.stream().filter(area -> area.group().equals(name)).findFirst().orElseThrow();
    is(all, sentence, shown, named);
    for (Result other : areas) {
      all.assertThat(other.confidential()).as(sentence).isFalse();
      if (other != named) {
        all.assertThat(value(other).compareTo(value(named)) * way).as(sentence).isPositive();
      }
    }
  }

  private static void is(SoftAssertions all, String sentence, String shown, Result result) {
    BigDecimal number = new BigDecimal(shown);
    BigDecimal exact =
        value(result).numerator().divide(value(result).denominator(), 20, RoundingMode.HALF_UP);
    all.assertThat(number)
        .as(sentence)
        .isEqualTo(exact.setScale(number.scale(), RoundingMode.HALF_UP));
  }

  private static Fraction value(Result result) {
    return Objects.requireNonNull(result.value());
  }
}
