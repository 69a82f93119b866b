package strategymonitor.domain;

/** What a figure is about: seats and schools, persons, or persons' opinions. */
public enum Privacy {
  POST,
  PERSON,
  OPINION
}
