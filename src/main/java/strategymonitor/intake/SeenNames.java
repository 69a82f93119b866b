package strategymonitor.intake;

import java.util.HashSet;
import java.util.Set;

/**
 * The names of elements, attributes and prefixes that a part has used: the parser remembers every
 * one, so that their number is to be known. It hands out the same object for the same name.
 */
final class SeenNames {
  private final String[] usual = new String[64];
  private final Set<String> all = new HashSet<>();

  void add(String name) {
    int place = name.hashCode() & 63;
    if (usual[place] != name) { // the same object, which is all that the common case needs to see
      usual[place] = name;
      all.add(name);
    }
  }

  int count() {
    return all.size();
  }
}
