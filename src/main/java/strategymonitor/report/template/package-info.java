/** Blank workbooks for those who fill returns in. */
@NullMarked
package strategymonitor.report.template;

import org.jspecify.annotations.NullMarked;
