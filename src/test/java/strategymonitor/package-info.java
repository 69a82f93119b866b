/** Tests that look at the whole. */
@NullMarked
package strategymonitor;

import org.jspecify.annotations.NullMarked;
