package strategymonitor.intake;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an .ods workbook.
 *
 * @param place which of the workbook's tables it is, from 0
 * @param kept its rows, where there is room for them; null where it is read anew each time
 */
record OdsSheet(
    Path path,
    String file,
    String name,
    int place,
    boolean hidden,
    @Nullable Kept kept,
    Limits limits)
    implements RawSheet {

  /** The rows of a small sheet, and which of its columns are hidden. */
  record Kept(List<RawRow> rows, java.util.BitSet hiddenColumns) {}

  @Override
  public boolean large() {
    return kept == null;
  }

  @Override
  public RawRows rows() throws Unreadable {
    if (kept != null) {
      return RawRows.of(kept.rows, kept.hiddenColumns);
    }
    Parts parts = Parts.open(path, limits);
    try {
      return OdsTables.open(parts).at(place);
    } catch (Unreadable damaged) {
      parts.close();
      throw damaged;
    }
  }
}
