package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** The texts that cells point to by number. */
final class SharedTexts {
  private final List<String> texts = new ArrayList<>();

  SharedTexts(ZipFile zip) {
    try (Elements elements = new Elements(zip, "xl/sharedStrings.xml")) {
      StringBuilder text = new StringBuilder();
      boolean first = true;
      while (elements.next()) {
        if (elements.is("si")) {
          if (!first) {
            texts.add(text.toString());
          }
          first = false;
          text.setLength(0);
        } else if (elements.is("t")) {
          text.append(elements.text());
        }
      }
      if (!first) {
        texts.add(text.toString());
      }
    }
  }

  String of(String number) {
    return texts.get(Integer.parseInt(number));
  }
}
