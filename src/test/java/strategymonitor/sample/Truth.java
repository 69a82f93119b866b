package strategymonitor.sample;

/**
 * A finding that is to be expected, because its cause was planted.
 *
 * @param file path below the input folder, with {@code /}
 * @param sheet empty for a finding about a whole file
 * @param row as a spreadsheet numbers it; 0 for a finding about a whole file or sheet
 * @param column the heading; empty where the finding names none
 * @param number as the contract spells it, such as {@code 2002Q}
 */
public record Truth(String file, String sheet, int row, String column, String number)
    implements Comparable<Truth> {

  @Override
  public int compareTo(Truth other) {
    return java.util.Comparator.comparing(Truth::file)
        .thenComparing(Truth::sheet)
        .thenComparing(Truth::row)
        .thenComparing(Truth::number)
        .thenComparing(Truth::column)
        .compare(this, other);
  }
}
