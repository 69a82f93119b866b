/** Makes counties up: input folders of any size, the same bytes each time, with known faults. */
@NullMarked
package strategymonitor.sample;

import org.jspecify.annotations.NullMarked;
