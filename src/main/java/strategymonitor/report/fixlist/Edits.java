package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, each at its place; what lies between stays as it is. */
final class Edits {
  private record Edit(int start, int end, String text) {}

  private final String before;
  private final List<Edit> edits = new ArrayList<>();

  Edits(String before) {
    this.before = before;
  }

  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  void replace(Tag tag, String text) {
    replace(tag.start(), tag.end(), text);
  }

  /** The text with all changes; those at one place in the order in which they were made. */
  String after() {
    if (edits.isEmpty()) {
      return before;
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder after = new StringBuilder(before.length() + 256 * edits.size());
    int at = 0;
    for (Edit edit : edits) {
      if (edit.start < at) {
        throw new Uneditable("changes that overlap");
      }
      after.append(before, at, edit.start).append(edit.text);
      at = edit.end;
    }
    return after.append(before, at, before.length()).toString();
  }
}
