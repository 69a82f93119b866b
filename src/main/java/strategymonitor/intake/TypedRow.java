package strategymonitor.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Row;

/**
 * A row as read, and what is wrong with its cells.
 *
 * @param row its values; null where blank or not understood
 * @param sheetInFile the sheet's name as the file has it
 * @param file its file's path below the input folder, with {@code /}
 * @param findings one a cell at most, in the order of the definition's columns
 * @param leftOut whether an error in a required cell leaves the row out
 * @param urn the school's number in its first URN column; null where it has none
 * @param schoolName what stands in a column of schools' names, which is no part of the return; null
 *     where it has none
 */
public record TypedRow(
    Row row,
    String sheetInFile,
    String file,
    List<Finding> findings,
    boolean leftOut,
    @Nullable Integer urn,
    @Nullable String schoolName) {}
