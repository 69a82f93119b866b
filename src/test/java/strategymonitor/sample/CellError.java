package strategymonitor.sample;

/** A cell that holds a spreadsheet's error value, such as {@code #N/A}. */
record CellError(String code) {}
