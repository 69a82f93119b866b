package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one part of a workbook refers to. */
final class Relationships {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private final Parts parts;
  private final String owner;
  private final String file;

  /**
   * One of them.
   *
   * @param target the part's name
   */
  record One(String id, String type, String target) {}

  /**
   * @param owner the part; empty for the package
   */
  Relationships(Parts parts, String owner) {
    this.parts = parts;
    this.owner = owner;
    this.file = folder(owner) + "_rels/" + owner.substring(folder(owner).length()) + ".rels";
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  List<One> all() {
    List<One> all = new ArrayList<>();
    if (parts.has(file)) {
      Tags tags = new Tags(parts.text(file));
      for (Tag tag = tags.next("Relationship"); tag != null; tag = tags.next("Relationship")) {
        if (!tag.value("TargetMode").equals("External")) {
          all.add(new One(tag.value("Id"), tag.value("Type"), resolved(tag.value("Target"))));
        }
      }
    }
    return all;
  }

  /** The first whose type ends so. */
  Optional<One> of(String type) {
    return all().stream().filter(one -> one.type().endsWith("/" + type)).findFirst();
  }

  private String resolved(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> steps = new ArrayList<>();
    for (String step : (folder(owner) + target).split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /** Adds one and gives its id. */
  String add(String type, String target) {
    String before =
        parts.has(file)
            ? parts.text(file)
            : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                + NAMESPACE
                + "\"></Relationships>";
    String id = unusedId(before);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    Tag root = tags.next("Relationships");
    if (root == null) {
      throw new Uneditable("relationships of another kind");
    }
    String one =
        "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
            .formatted(root.prefix(), id, type, Text.escaped(target));
    Xml.append(edits, before, root, one);
    parts.put(file, edits.after());
    return id;
  }

  private static String unusedId(String written) {
    for (int i = 1; ; i++) {
      if (!written.contains("\"mend" + i + "\"")) {
        return "mend" + i;
      }
    }
  }

  void remove(String id) {
    String before = parts.text(file);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    for (Tag tag = tags.next("Relationship"); tag != null; tag = tags.next("Relationship")) {
      if (tag.value("Id").equals(id)) {
        edits.replace(tag.start(), tags.endOf(tag), "");
      }
    }
    parts.put(file, edits.after());
  }

  /** Removes the part's list whole. */
  void removeAll() {
    if (parts.has(file)) {
      parts.remove(file);
    }
  }
}
