package strategymonitor.domain;

import java.util.List;
import java.util.Optional;

/**
 * The headings of a return kind and what each must hold.
 *
 * @param kind the return kind, such as {@code CPD take-up}
 * @param sentBy who sends it, in words
 * @param sheets its data sheets, in the order in which they are read: a sheet that others refer to
 *     comes first
 */
public record ReturnDefinition(String kind, String sentBy, List<SheetDefinition> sheets) {

  public ReturnDefinition {
    sheets = List.copyOf(sheets);
  }

  /** A sheet by its canonical name. */
  public Optional<SheetDefinition> sheet(String name) {
    return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
  }
}
