package strategymonitor.rules;

/** Some people who are all among others. */
record Nesting(Headcount part, Headcount whole) {

  /** Those of the whole who are not of the part. */
  Headcount rest() {
    String people = whole.people() + " other than " + part.people();
    return new Headcount(people, part.breakdown(), part.group());
  }
}
