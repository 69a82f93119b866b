package strategymonitor.intake;

import java.util.List;

/** The texts that a workbook's sheets share, by their index. */
final class SharedTexts {
  private final List<String> texts;

  SharedTexts(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** The text at an index as a cell writes it. */
  String get(String index) throws Unreadable {
    try {
      return texts.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
      throw Unreadable.damaged("a cell with text " + index + ", which the workbook lacks");
    }
  }
}
