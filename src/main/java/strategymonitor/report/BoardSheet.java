package strategymonitor.report;

import strategymonitor.report.workbook.Sheet;

/** A sheet of the board report, and in a few words what it holds. */
record BoardSheet(Sheet sheet, String holds) {}
