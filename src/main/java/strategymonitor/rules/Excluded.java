package strategymonitor.rules;

/**
 * A row that is left out because another submitter's row of the term has its key.
 *
 * @param submission its number in the store
 * @param sheet the sheet's canonical name
 */
public record Excluded(long submission, String sheet, int row) {}
