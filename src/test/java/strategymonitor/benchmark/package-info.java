/** What the benchmarks of {@code src/test/benchmark} need beside the program itself. */
@NullMarked
package strategymonitor.benchmark;

import org.jspecify.annotations.NullMarked;
