package strategymonitor.domain;

import java.util.List;

/** A sheet's filled rows as a file has them, before anything is made of them. */
public record PlainSheet(String name, List<PlainRow> rows) {
  public PlainSheet {
    rows = List.copyOf(rows);
  }
}
