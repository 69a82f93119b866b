/** The program as an operator types it. */
@NullMarked
package strategymonitor.command;

import org.jspecify.annotations.NullMarked;
