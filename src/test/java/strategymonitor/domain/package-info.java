@NullMarked
package strategymonitor.domain;

import org.jspecify.annotations.NullMarked;
