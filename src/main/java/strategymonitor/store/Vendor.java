package strategymonitor.store;

import java.util.Map;

/** The two databases, and the words in which their schemas differ. */
enum Vendor {
  H2("h2", Map.of("text", "varchar", "table", "")),
  MARIADB(
      "mariadb",
      Map.of(
          "text",
          "mediumtext",
          // Binary, no padding: codes and keys are told apart as Java and H2 tell them apart.
          "table",
          "engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin"));

  private final String folder;
  private final Map<String, String> placeholders;

  Vendor(String folder, Map<String, String> placeholders) {
    this.folder = folder;
    this.placeholders = placeholders;
  }

  String folder() {
    return folder;
  }

  Map<String, String> placeholders() {
    return placeholders;
  }
}
