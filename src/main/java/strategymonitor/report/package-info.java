/** Stage 4: a term's results become the board's workbook, open data and the data-quality report. */
@NullMarked
package strategymonitor.report;

import org.jspecify.annotations.NullMarked;
