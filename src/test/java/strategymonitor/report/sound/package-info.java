/**
 * Says what of a workbook's package is not as ECMA-376 has it, or would make Excel offer to repair
 * it.
 */
@NullMarked
package strategymonitor.report.sound;

import org.jspecify.annotations.NullMarked;
