/** A job file becomes Spring Batch steps; the whole flow is spelt once, here. */
@NullMarked
package strategymonitor.job;

import org.jspecify.annotations.NullMarked;
