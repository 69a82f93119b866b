package strategymonitor.rules;

/**
 * A row that a rule counted.
 *
 * @param kind the return kind; {@code Register} or {@code Expected returns} where it is no return's
 * @param sheet the sheet's canonical name
 * @param submission its number in the store; 0 where the row is no return's
 * @param row its row in the file
 * @param rule the rule's name, which says why
 * @param where {@code above}, {@code below}, {@code otherAbove}, {@code otherBelow} or {@code
 *     values}
 */
public record Contribution(
    String kind,
    String sheet,
    String submitter,
    long submission,
    int row,
    String rule,
    String where) {}
