/**
 * A workbook as Excel reads it: sheets, marked-up tables and native charts, written part by part.
 */
@NullMarked
package strategymonitor.report.workbook;

import org.jspecify.annotations.NullMarked;
