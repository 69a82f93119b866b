package strategymonitor.report.template;

import strategymonitor.domain.Column;
import strategymonitor.report.workbook.Entry;

/** What a column must hold, in words for who fills it in and in limits for the cells. */
final class Guide {
  private static final int MOST = 999_999_999;
  private final Column column;

  Guide(Column column) {
    this.column = column;
  }

  /** A sentence without its full stop. */
  String words() {
    return switch (column.type()) {
      case TEXT ->
          column.heading().endsWith("reference")
              ? "A code that stands for a person, never a name; the same person always has the same"
              : "Text";
      case NAME -> "A name, spelt alike on every row";
      case CODE -> "One of: " + String.join(", ", column.canonicalCodes());
      case CODES ->
          "One or more, with a semicolon between: " + String.join("; ", column.canonicalCodes());
      case YES_NO -> "Yes or No";
      case DATE -> "A date, such as 30/09/2025";
      case WHOLE -> "A whole number, 0 or more";
      case NUMBER -> "A number, 0 or more; halves and other fractions are allowed";
      case PERCENT -> "A percentage, such as 65.3";
      case URN -> "The school's unique reference number: six digits";
    };
  }

  /** Shown while a cell is selected; empty where there is nothing to say. */
  String prompt() {
    boolean plain =
        column.type() == strategymonitor.domain.ColumnType.NAME
            || (column.type() == strategymonitor.domain.ColumnType.TEXT
                && !column.heading().endsWith("reference"));
    if (plain) {
      return "";
    }
    return switch (column.type()) {
      case CODE -> "Choose one from the list.";
      case YES_NO -> "Yes or No.";
      default -> words() + ". " + blank() + ".";
    };
  }

  String error() {
    return switch (column.type()) {
      case CODE -> "Please choose one from the list.";
      case YES_NO -> "Please choose Yes or No.";
      default -> "This does not fit. " + words() + ".";
    };
  }

  String blank() {
    if (column.mayBeBlank() || column.optional()) {
      return "May be blank";
    }
    if (column.mayBeBlankUnless() != null) {
      return "May be blank where " + column.mayBeBlankUnless() + " is";
    }
    if (!column.mayBeBlankFor().isEmpty()) {
      StringBuilder where = new StringBuilder("May be blank for ");
      column
          .mayBeBlankFor()
          .forEach((heading, values) -> where.append(String.join(" and ", values)));
      return where.toString();
    }
    return "Must be filled";
  }

  /** Excel's number format: text stays text, so that no code turns into a date. */
  String format() {
    return switch (column.type()) {
      case TEXT, NAME, CODE, CODES, YES_NO -> "@";
      case DATE -> "dd/mm/yyyy";
      case WHOLE, URN -> "0";
      case NUMBER, PERCENT -> "General";
    };
  }

  Entry.Allowed allowed(Lists lists) {
    return switch (column.type()) {
      case TEXT, NAME, CODES -> new Entry.Anything();
      case CODE -> lists.choice(column.canonicalCodes(), true);
      case YES_NO -> lists.choice(java.util.List.of("Yes", "No"), true);
      case DATE -> new Entry.Day();
      case WHOLE -> new Entry.Whole(0, MOST);
      case NUMBER, PERCENT -> new Entry.Number();
      case URN -> lists.schools();
    };
  }

  /** In digits. */
  double width() {
    double needed =
        switch (column.type()) {
          case CODE -> column.canonicalCodes().stream().mapToInt(String::length).max().orElse(12);
          case CODES -> 36;
          case NAME -> 28;
          case TEXT -> 20;
          case DATE, WHOLE, NUMBER, PERCENT, YES_NO, URN -> 12;
        };
    return Math.min(40, Math.max(needed + 3, column.heading().length() / 2.0 + 7));
  }
}
