/** Whether a workbook can be read by everybody: it is opened again and looked at, part by part. */
@NullMarked
package strategymonitor.report.accessibility;

import org.jspecify.annotations.NullMarked;
