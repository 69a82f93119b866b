/**
 * A return given back to its submitter with everything found in it: the workbook's own parts as
 * they came, but for the marks in their cells and the two sheets that are added.
 */
@NullMarked
package strategymonitor.report.fixlist;

import org.jspecify.annotations.NullMarked;
