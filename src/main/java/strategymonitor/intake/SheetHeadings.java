package strategymonitor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import strategymonitor.domain.Column;
import strategymonitor.domain.SheetDefinition;

/** Finds a definition's headings in sheets. */
final class SheetHeadings {
  /** What people head a column of schools' names with. */
  private static final Set<String> SCHOOL_NAMES =
      Set.of(
          "school",
          "schoolname",
          "nameofschool",
          "schoolacademy",
          "school/academy",
          "academy",
          "establishment",
          "establishmentname");

  private final SheetDefinition definition;
  private final Map<String, Integer> positions = new HashMap<>();

  SheetHeadings(SheetDefinition definition) {
    this.definition = definition;
    List<Column> columns = definition.columns();
    for (int i = 0; i < columns.size(); i++) {
      positions.put(PlainText.key(columns.get(i).heading()), i);
    }
    for (int i = 0; i < columns.size(); i++) {
      for (String synonym : columns.get(i).synonyms()) {
        positions.putIfAbsent(PlainText.key(synonym), i);
      }
    }
  }

  SheetDefinition definition() {
    return definition;
  }

  /** The best match among the first filled rows; the earliest among equals. */
  HeadingRow best(ReadSheet sheet) {
    HeadingRow best = new HeadingRow(definition, sheet.start().size(), none(), List.of(), -1);
    for (int i = 0; i < sheet.keys().size(); i++) {
      if (found(sheet.keys().get(i)) > best.found()) {
        best = at(sheet, i);
      }
    }
    return best;
  }

  private long found(List<String> keys) {
    return keys.stream().map(positions::get).filter(p -> p != null).distinct().count();
  }

  private int[] none() {
    int[] columns = new int[definition.columns().size()];
    Arrays.fill(columns, -1);
    return columns;
  }

  private HeadingRow at(ReadSheet sheet, int above) {
    int[] columns = none();
    List<String> others = new ArrayList<>();
    int schoolNames = -1;
    List<Cell> cells = sheet.start().get(above).cells();
    for (int i = 0; i < cells.size(); i++) {
      Integer position = positions.get(sheet.keys().get(above).get(i));
      if (position != null && columns[position] < 0) {
        columns[position] = cells.get(i).column();
      } else {
        others.add(cells.get(i).text());
        boolean named = SCHOOL_NAMES.contains(sheet.keys().get(above).get(i));
        schoolNames = named && schoolNames < 0 ? cells.get(i).column() : schoolNames;
      }
    }
    return new HeadingRow(definition, above, columns, others, schoolNames);
  }
}
