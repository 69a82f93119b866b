package strategymonitor.rules;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Row;

/**
 * A row as it was read, before rules have seen it.
 *
 * @param file its file's path below the input folder, with {@code /}
 * @param sheetInFile the sheet's name as the file has it
 * @param leftOut whether an error in one of its cells has left it out already
 * @param urn the school it names, if any can be read
 */
public record UncheckedRow(
    Row row, String file, String sheetInFile, boolean leftOut, @Nullable Integer urn) {}
