package strategymonitor.report.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import strategymonitor.domain.Column;
import strategymonitor.domain.FixListSheets;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Term;
import strategymonitor.report.WholeFile;
import strategymonitor.report.fixlist.FixListName;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Entry;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;
import strategymonitor.report.workbook.Workbook;

/** Writes the blank workbook of one return kind, ready to be filled in. */
public final class WriteTemplate {
  private static final int LAST_ROW = 20_000;
  private static final int PORTRAIT_COLUMNS = 6;
  private static final String TEXT = "@";
  private final Template template;
  private final Lists lists;

  public WriteTemplate(Template template) {
    this.template = template;
    this.lists = new Lists(template.schools());
  }

  /** The file's name: {@code CPD take-up.xlsx}, or with its submitter's before it. */
  public String name() {
    String kind = template.definition().kind();
    return template.submitter().isEmpty()
        ? kind + ".xlsx"
        : FixListName.of(template.submitter(), kind, "");
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path into(Path folder) {
    Workbook workbook = workbook();
    return WholeFile.write(folder.resolve(name()), workbook::write);
  }

  private Workbook workbook() {
    List<Sheet> sheets = new ArrayList<>(List.of(guidance(), about()));
    template.definition().sheets().forEach(sheet -> sheets.add(data(sheet)));
    if (!template.schools().isEmpty()) {
      sheets.add(SchoolsSheet.of(template.schools()));
    }
    lists.sheet().ifPresent(sheets::add);
    return new Workbook(
        template.definition().kind() + ": return to be filled in",
        "A return of " + template.authority() + "'s leadership strategy",
        template.authority(),
        template.made(),
        template.definition().kind(),
        sheets);
  }

  private Sheet guidance() {
    Sheet sheet = new Sheet(FixListSheets.GUIDANCE, true, 24, 30, 62, 30);
    sheet.title("How to fill in: " + template.definition().kind());
    sheet.subtitle("Sent by " + template.definition().sentBy() + ", one a term.");
    sheet.text("1. Fill in the sheet Return: whose it is, for which term, whom to ask.");
    sheet.text(
        "2. Fill in the other sheets below their headings, one line a row. Leave the headings as they are.");
    sheet.text(
        "3. Choose from the lists where a cell has one. A selected cell says what goes there.");
    sheet.text(
        "4. Save it as a workbook (.xlsx or .ods), under any name, and send it in by the deadline.");
    sheet.text(
        "Rows may be pasted in; blank rows are skipped. This sheet is not read and may stay or go.");
    sheet.gap();
    List<List<Cell>> rows = new ArrayList<>();
    for (SheetDefinition of : template.definition().sheets()) {
      for (Column column : of.columns()) {
        Guide guide = new Guide(column);
        rows.add(
            List.of(
                Cell.of(of.name() + (of.required() ? "" : " (may be left empty)")),
                Cell.of(column.heading()),
                Cell.of(guide.words() + "."),
                Cell.of(guide.blank())));
      }
    }
    return sheet.repeat(
        sheet.table(
            Table.of(
                "what_to_fill_in",
                "Each column of each sheet and what it must hold",
                List.of("Sheet", "Column", "What it must hold", "Blank cells"),
                rows)));
  }

  private Sheet about() {
    Sheet sheet = new Sheet("Return", false, 24, 50);
    sheet.title(template.definition().kind() + ": whose return this is");
    sheet.subtitle("Fill in the column Value.");
    List<List<Cell>> rows = new ArrayList<>();
    field(rows, "Return", template.definition().kind());
    field(rows, "Term", template.term().title());
    field(rows, "Submitted by", template.submitter());
    field(rows, "Contact", "");
    rows.add(
        List.of(
            Cell.of("Date submitted"), new Cell(null, null, Style.TO_FILL, "dd/mm/yyyy", null)));
    if (hasReferences()) {
      field(rows, "Reference scheme", "Authority");
    }
    int headings =
        sheet.table(
            Table.of("about_the_return", "Whose return this is", List.of("Field", "Value"), rows));
    List<String> terms = template.terms().stream().map(Term::title).toList();
    help(sheet, headings + 2, choice(terms, true), "Choose the term that the return is for.");
    help(sheet, headings + 3, choice(template.submitters(), false), "Who sends this return.");
    help(
        sheet,
        headings + 4,
        new Entry.Anything(),
        "Whom to ask about this return: a name or an e-mail address. It may be blank.");
    help(
        sheet,
        headings + 5,
        new Entry.Day(),
        "The day you send it, such as 30/09/2025. Blank: the day it is read.");
    if (hasReferences()) {
      help(
          sheet,
          headings + 6,
          lists.choice(List.of("Authority", "Own"), true),
          "Authority: the same person has the same reference with everybody. Own: references are yours alone.");
    }
    return sheet.repeat(headings);
  }

  private Entry.Allowed choice(List<String> texts, boolean only) {
    return texts.isEmpty() ? new Entry.Anything() : lists.choice(texts, only);
  }

  private static void help(Sheet sheet, int row, Entry.Allowed allowed, String prompt) {
    sheet.entry(
        new Entry(
            1, row, row, TEXT, allowed, prompt, "Please choose one from the list. " + prompt));
  }

  private static void field(List<List<Cell>> rows, String name, String value) {
    Cell filled = new Cell(value, null, Style.TO_FILL, TEXT, null);
    Cell blank = new Cell(null, null, Style.TO_FILL, TEXT, null);
    rows.add(List.of(Cell.of(name), value.isEmpty() ? blank : filled));
  }

  private boolean hasReferences() {
    return template.definition().sheets().stream()
        .flatMap(sheet -> sheet.columns().stream())
        .anyMatch(column -> column.heading().endsWith("reference"));
  }

  private Sheet data(SheetDefinition definition) {
    List<Guide> guides = definition.columns().stream().map(Guide::new).toList();
    double[] widths = guides.stream().mapToDouble(Guide::width).toArray();
    Sheet sheet = new Sheet(definition.name(), guides.size() > PORTRAIT_COLUMNS, widths);
    sheet.title(definition.name() + ": " + template.definition().kind());
    sheet.line(
        Cell.of(
            "One line a row, below the headings. The sheet How to fill in says what goes where.",
            Style.SUBTITLE));
    List<Cell> blank = new ArrayList<>();
    guides.forEach(guide -> blank.add(new Cell(null, null, Style.ENTRY, guide.format(), null)));
    int headings =
        sheet.table(
            Table.of(
                "rows_of_" + definition.table().toLowerCase(Locale.ROOT),
                "The rows of sheet " + definition.name() + ", to be filled in",
                definition.columns().stream().map(Column::heading).toList(),
                List.of(blank)));
    for (int i = 0; i < guides.size(); i++) {
      Guide guide = guides.get(i);
      sheet.entry(
          new Entry(
              i,
              headings + 1,
              LAST_ROW,
              guide.format(),
              guide.allowed(lists),
              guide.prompt(),
              guide.error()));
    }
    return sheet.repeat(headings);
  }
}
