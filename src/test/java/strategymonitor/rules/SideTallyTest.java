package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Fraction;

/** Tallies are exact, and the same however what they gather is parted. */
class SideTallyTest {
  private final SideTally tally = new SideTally();

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void sumsAreExact() {
    for (int i = 0; i < 10; i++) {
      tally.sum(number("0.1"));
    }

    assertThat(tally.total(false)).isEqualByComparingTo("1");
  }

  @Test
  void aKeyCountsOnce() {
    tally.distinct("a");
    tally.distinct("a");
    tally.distinct("b");

    assertThat(tally.total(false)).isEqualByComparingTo("2");
  }

  @Test
  void aKeyTakenOutStaysOutWhicheverComesFirst() {
    tally.except("a");
    tally.distinct("a");
    tally.distinct("b");
    tally.except("b");
    tally.distinct("c");

    assertThat(tally.total(false)).isEqualByComparingTo("1");
  }

  @Test
  void whereKeysMustBeNamedTwiceThoseNamedOnceDoNotCount() {
    tally.distinct("a");
    tally.distinct("b");
    tally.also("b");
    tally.also("c");

    assertThat(tally.total(true)).isEqualByComparingTo("1");
  }

  @Test
  void whereKeysMustBeNamedTwiceAndNoneIsNothingCounts() {
    tally.distinct("a");

    assertThat(tally.total(true)).isEqualByComparingTo("0");
  }

  @Test
  void aKeyWithTooFewMembersDoesNotCount() {
    for (String member : List.of("1", "2", "3", "4", "4")) {
      tally.atLeast(5, "few", member);
      tally.atLeast(4, "enough", member);
    }

    assertThat(tally.total(false)).isEqualByComparingTo("1");
  }

  @Test
  void membersOfPartsAreOneKeysMembers() {
    SideTally other = new SideTally();
    for (String member : List.of("1", "2", "3")) {
      tally.atLeast(5, "key", member);
    }
    for (String member : List.of("3", "4", "5")) {
      other.atLeast(5, "key", member);
    }

    tally.add(other);

    assertThat(tally.total(false)).isEqualByComparingTo("1");
  }

  @Test
  void partsAddUpHoweverTheyAreCut() {
    Random die = new Random(2017);
    List<Consumer<SideTally>> contributions = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String key = "key " + die.nextInt(40);
      int hundredths = die.nextInt(1000);
      switch (die.nextInt(6)) {
        case 0 -> contributions.add(SideTally::count);
        case 1 -> contributions.add(t -> t.sum(hundredths));
        case 2 -> contributions.add(t -> t.sum(BigDecimal.valueOf(hundredths, 2)));
        case 3 -> contributions.add(t -> t.distinct(key));
        case 4 -> contributions.add(t -> t.except(key));
        default -> contributions.add(t -> t.atLeast(3, key, hundredths % 7));
      }
    }
    contributions.forEach(each -> each.accept(tally));

    for (int parts : new int[] {1, 2, 7, 500}) {
      List<SideTally> tallies = new ArrayList<>();
      for (int i = 0; i < parts; i++) {
        tallies.add(new SideTally());
      }
      for (int i = 0; i < contributions.size(); i++) {
        contributions.get(i).accept(tallies.get(i % parts));
      }
      SideTally sum = new SideTally();
      tallies.forEach(sum::add);

      assertThat(sum.total(false)).isEqualByComparingTo(tally.total(false));
    }
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    TreeMap<BigDecimal, Long> values = new TreeMap<>();
    values.put(number("1"), 2L);
    values.put(number("4"), 1L);
    values.put(number("100"), 1L);

    assertThat(WorkOut.median(values)).isEqualTo(Fraction.of(number("2.5")));
  }

  @Test
  void theMedianOfAnOddNumberIsTheMiddleOne() {
    TreeMap<BigDecimal, Long> values = new TreeMap<>();
    values.put(number("3"), 2L);
    values.put(number("4"), 1L);

    assertThat(WorkOut.median(values)).isEqualTo(Fraction.of(number("3")));
  }

  @Test
  void nothingHasNoMedian() {
    assertThat(WorkOut.median(new TreeMap<>())).isNull();
  }
}
