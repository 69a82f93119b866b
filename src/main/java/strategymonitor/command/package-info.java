/** What an operator types: one class a command. */
@NullMarked
package strategymonitor.command;

import org.jspecify.annotations.NullMarked;
