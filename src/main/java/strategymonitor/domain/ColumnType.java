package strategymonitor.domain;

/** What a column of a return holds, and the Java type of its value. */
public enum ColumnType {
  /** Free text, compared with case: String. */
  TEXT,
  /** Free text compared without case; the first spelling seen is shown: String. */
  NAME,
  /** One of a code list, in its canonical spelling: String. */
  CODE,
  /** Role numbers or names separated by semicolons, as canonical names so separated: String. */
  CODES,
  /** Yes or No: Boolean. */
  YES_NO,
  /** A day: LocalDate. */
  DATE,
  /** A whole number of at least 0: Long. */
  WHOLE,
  /** A number of at least 0, fractions allowed: BigDecimal. */
  NUMBER,
  /** A percentage; a percent-formatted cell reads as shown (65.3 % is 65.3): BigDecimal. */
  PERCENT,
  /** A school's six-digit number: Integer. */
  URN
}
