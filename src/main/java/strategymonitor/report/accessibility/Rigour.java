package strategymonitor.report.accessibility;

/** How much is asked of a workbook. */
public enum Rigour {
  /** What everybody needs of any workbook. */
  REPORT,
  /** Also what the Analysis Function asks of data: one plain table a sheet, without a blank. */
  DATA
}
