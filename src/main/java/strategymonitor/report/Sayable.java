package strategymonitor.report;

import java.util.List;
import java.util.Map;

/**
 * What may be said of the term or of one indicator.
 *
 * @param marks that conditions ask for, such as {@code moved} and {@code up}
 * @param words by the name that stands for them; without those that are not known or not shown
 * @param lists of names, by the name that stands for them
 */
record Sayable(
    Map<String, String> marks, Map<String, String> words, Map<String, List<String>> lists) {}
