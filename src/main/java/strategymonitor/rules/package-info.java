/** The rule book: definitions and rules, which check rows and turn a term's rows into results. */
@NullMarked
package strategymonitor.rules;

import org.jspecify.annotations.NullMarked;
