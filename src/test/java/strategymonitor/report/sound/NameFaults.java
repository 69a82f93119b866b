package strategymonitor.report.sound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Names of sheets, areas and tables that Excel would not take. */
final class NameFaults {
  private static final int LONGEST_SHEET_NAME = 31;
  private static final Pattern NO_SHEET_NAME = Pattern.compile("[\\[\\]:*?/\\\\]|^'|'$|^History$");
  private static final Pattern REFERENCE =
      Pattern.compile("(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\d_.]*))!([$A-Z0-9:]+)");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*");
  private static final Pattern CELL = Pattern.compile("(?i)[a-z]{1,3}\\d+|r\\d*c\\d*|[rc]");

  private final Parts parts;
  private final Map<String, Part> sheets;
  private final List<String> faults = new ArrayList<>();

  NameFaults(Parts parts) {
    this.parts = parts;
    this.sheets = Sheets.of(parts);
  }

  List<String> all() {
    Part workbook = parts.part("xl/workbook.xml");
    List<Element> named = workbook.all("sheet");
    List<String> names = named.stream().map(one -> one.getAttribute("name")).toList();
    for (String name : names) {
      if (name.isBlank()
          || name.length() > LONGEST_SHEET_NAME
          || NO_SHEET_NAME.matcher(name).find()) {
        faults.add("workbook: no name for a sheet: " + name);
      }
    }
    if (!SoundWorkbook.differ(names)
        || !SoundWorkbook.differ(named.stream().map(o -> o.getAttribute("sheetId")).toList())) {
      faults.add("workbook: two sheets of one name or number");
    }
    for (Element view : workbook.all("workbookView")) {
      if (view.hasAttribute("activeTab") && Part.number(view, "activeTab") >= names.size()) {
        faults.add("workbook: opens on a sheet that is not there");
      }
    }
    Set<String> taken = new HashSet<>();
    workbook.all("definedName").forEach(name -> defined(name, taken, names.size()));
    tables(taken);
    return faults;
  }

  private void defined(Element defined, Set<String> taken, int sheetCount) {
    String name = defined.getAttribute("name");
    String scope = defined.getAttribute("localSheetId");
    if (!taken.add(scope + "!" + name.toLowerCase(Locale.ROOT))) {
      faults.add("workbook: a name defined twice: " + name);
    }
    if (!NAME.matcher(name).matches() || CELL.matcher(name).matches()) {
      faults.add("workbook: no name: " + name);
    }
    if (!scope.isEmpty() && Integer.parseInt(scope) >= sheetCount) {
      faults.add("workbook: " + name + " is of a sheet that is not there");
    }
    if (!leads(defined.getTextContent())) {
      faults.add("workbook: " + name + " leads nowhere: " + defined.getTextContent());
    }
  }

  /** Whether every part of a reference names a sheet that is there, as a formula must. */
  private boolean leads(String formula) {
    for (String one : formula.split(",(?=(?:[^']*'[^']*')*[^']*$)")) {
      Matcher reference = REFERENCE.matcher(one);
      if (!reference.matches() || !sheets.containsKey(sheet(reference))) {
        return false;
      }
    }
    return true;
  }

  static String sheet(Matcher reference) {
    return reference.group(1) == null ? reference.group(2) : reference.group(1).replace("''", "'");
  }

  static Matcher reference(String formula) {
    return REFERENCE.matcher(formula);
  }

  private void tables(Set<String> taken) {
    for (Part sheet : sheets.values()) {
      for (Part table : parts.related(sheet.name(), "table")) {
        String name = table.root().getAttribute("displayName");
        if (!NAME.matcher(name).matches() || CELL.matcher(name).matches()) {
          faults.add(table.name() + ": no name for a table: " + name);
        }
        if (!taken.add("!" + name.toLowerCase(Locale.ROOT))) {
          faults.add(table.name() + ": its name is taken: " + name);
        }
      }
    }
  }
}
