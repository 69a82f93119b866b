/** A workbook as Excel reads it: sheets, marked-up tables and native charts, written with POI. */
@NullMarked
package strategymonitor.report.workbook;

import org.jspecify.annotations.NullMarked;
