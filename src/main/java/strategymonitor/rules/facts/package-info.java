/** What a rule sees: rows joined to what they belong to, never judged. */
@NullMarked
package strategymonitor.rules.facts;

import org.jspecify.annotations.NullMarked;
