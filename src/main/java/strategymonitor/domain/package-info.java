/** The words that all stages share: terms, returns, rows, findings, definitions and results. */
@NullMarked
package strategymonitor.domain;

import org.jspecify.annotations.NullMarked;
