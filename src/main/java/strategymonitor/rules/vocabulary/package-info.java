/** The few calls a rule may make; nothing else stands right of a rule's {@code then}. */
@NullMarked
package strategymonitor.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
