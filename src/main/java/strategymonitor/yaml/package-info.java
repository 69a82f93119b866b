/** Strict YAML: every value knows its file and line, and an unknown key is refused. */
@NullMarked
package strategymonitor.yaml;

import org.jspecify.annotations.NullMarked;
