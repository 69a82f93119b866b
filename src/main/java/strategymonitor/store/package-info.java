/** Rows, findings, results and runs in the database, each with where it came from. */
@NullMarked
package strategymonitor.store;

import org.jspecify.annotations.NullMarked;
