/** Tests of job files, the schedule and the whole flow. */
@NullMarked
package strategymonitor.job;

import org.jspecify.annotations.NullMarked;
