package strategymonitor.intake;

import java.util.List;

/**
 * A row in which at least one cell holds something.
 *
 * @param number as Excel counts it, from 1
 * @param cells those that hold something, from left to right
 */
record RawRow(int number, List<Cell> cells) {}
