package strategymonitor.report.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Puts drop-downs, limits and words on the cells that are filled in. */
final class AddEntries {
  private static final int LONGEST = 250;
  private final XSSFSheet sheet;
  private final CellStyles styles;
  private final DataValidationHelper helper;

  private AddEntries(XSSFSheet sheet, CellStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.helper = new XSSFDataValidationHelper(sheet);
  }

  static void to(XSSFSheet sheet, Iterable<Entry> entries, CellStyles styles) {
    AddEntries add = new AddEntries(sheet, styles);
    entries.forEach(add::add);
  }

  private void add(Entry entry) {
    if (entry.lastRow() > entry.firstRow()) {
      Cell shown = new Cell(null, null, Style.ENTRY, entry.format(), null);
      sheet.setDefaultColumnStyle(entry.column(), styles.of(shown, false));
    }
    DataValidationConstraint constraint = constraint(entry.allowed());
    if (constraint == null && entry.prompt().isEmpty()) {
      return;
    }
    CellRangeAddressList cells =
        new CellRangeAddressList(
            entry.firstRow() - 1, entry.lastRow() - 1, entry.column(), entry.column());
    DataValidation validation =
        helper.createValidation(
            constraint == null ? helper.createCustomConstraint("TRUE") : constraint, cells);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
    say(validation, entry, constraint != null);
    sheet.addValidationData(validation);
  }

  private static void say(DataValidation validation, Entry entry, boolean limited) {
    boolean free = entry.allowed() instanceof Entry.Choice choice && !choice.only();
    validation.setShowErrorBox(limited && !free);
    if (limited && !free) {
      validation.createErrorBox("Please check", cut(entry.error()));
    }
    if (!entry.prompt().isEmpty()) {
      validation.setShowPromptBox(true);
      validation.createPromptBox("What goes here", cut(entry.prompt()));
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private @Nullable DataValidationConstraint constraint(Entry.Allowed allowed) {
    if (allowed instanceof Entry.Choice choice) {
      return choice.range().isEmpty()
          ? helper.createExplicitListConstraint(choice.texts().toArray(new String[0]))
          : helper.createFormulaListConstraint(choice.range());
    }
    if (allowed instanceof Entry.Day) {
      return helper.createDateConstraint(
          OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2099,12,31)", "dd/mm/yyyy");
    }
    if (allowed instanceof Entry.Whole whole) {
      return helper.createIntegerConstraint(
          OperatorType.BETWEEN, String.valueOf(whole.least()), String.valueOf(whole.most()));
    }
    return allowed instanceof Entry.Number
        ? helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
        : null;
  }
}
