/**
 * First stage: what lies in the input folder becomes typed rows, or findings that say where and
 * why.
 */
@NullMarked
package strategymonitor.intake;

import org.jspecify.annotations.NullMarked;
