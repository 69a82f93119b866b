package strategymonitor.sample;

import java.util.ArrayList;
import java.util.List;

/** Who works at or governs each school, under pseudonyms that stay theirs with every submitter. */
final class People {
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int MOST_AT_A_SCHOOL = 64;

  /** Odd and no multiple of 3 or 5, so that multiplying by it mixes and never collides. */
  private static final long MIX = 387_420_489L * 2 + 1;

  private static final long ALL = 30L * 30 * 30 * 30 * 30 * 30;

  private final long seed;

  People(long seed) {
    this.seed = seed;
  }

  /** The pseudonym of a number: six letters and digits, none of them alike. */
  static String pseudonym(String prefix, long number) {
    long mixed = Math.floorMod(number * MIX + 12_345_678L, ALL);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(LETTERS.charAt((int) (mixed % 30)));
      mixed /= 30;
    }
    return prefix + text;
  }

  List<Person> at(MadeSchool school) {
    Die die = Die.named(seed, "people", school.urn());
    int size = school.secondary() ? 2 : 1;
    List<Person> people = new ArrayList<>();
    some(people, school, "Headteacher", 1);
    some(people, school, "Senior leader", size * die.between(1, 2));
    some(people, school, "Middle leader", size * die.between(2, 4));
    some(people, school, "Aspiring leader", size * die.between(1, 2));
    some(people, school, "Early career teacher", size * die.between(1, 3));
    some(people, school, "Governor", die.between(2, 4));
    some(people, school, "Other", die.between(0, 1));
    return people;
  }

  private static void some(List<Person> people, MadeSchool school, String group, int count) {
    for (int i = 0; i < count; i++) {
      long number = (long) school.number() * MOST_AT_A_SCHOOL + people.size();
      people.add(new Person(pseudonym("P-", number), group, school.urn(), ""));
    }
  }

  /** The executive leaders and trustees of a trust, who belong to no one school. */
  static List<Person> of(String trust, int number) {
    long first = 400_000_000L + number * 4L;
    return List.of(
        new Person(pseudonym("P-", first), "Executive leader", 0, trust),
        new Person(pseudonym("P-", first + 1), "Executive leader", 0, trust),
        new Person(pseudonym("P-", first + 2), "Governor", 0, trust));
  }
}
