package strategymonitor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.Column;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.Suggestion;

/** Says what of a return is passed over, and what is read although it is hidden. */
final class Notes {
  private final ReturnDefinition definition;
  private final List<ReadSheet> data;
  private final List<Recognition.Recognised> recognised;

  Notes(
      ReturnDefinition definition, List<ReadSheet> data, List<Recognition.Recognised> recognised) {
    this.definition = definition;
    this.data = data;
    this.recognised = recognised;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Recognition.Recognised sheet : recognised) {
      sheet.headings().others().forEach(heading -> sentences.add(column(sheet, heading)));
      hidden(sheet, sentences);
    }
    data.stream()
        .filter(sheet -> recognised.stream().noneMatch(r -> r.sheet() == sheet))
        .forEach(sheet -> sentences.add(sheet(sheet)));
    return sentences;
  }

  private static void hidden(Recognition.Recognised sheet, List<String> sentences) {
    String where = "%s, sheet \"%s\":".formatted(sheet.sheet().file(), sheet.sheet().name());
    if (sheet.sheet().raw().hidden()) {
      sentences.add(where + " the sheet is hidden; it is read like the others.");
    }
    int[] columns = sheet.headings().columns();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0 && sheet.sheet().hiddenColumns().get(columns[i])) {
        sentences.add(
            "%s the column \"%s\" is hidden; it is read like the others."
                .formatted(where, sheet.definition().columns().get(i).heading()));
      }
    }
  }

  private static String column(Recognition.Recognised sheet, String heading) {
    int[] columns = sheet.headings().columns();
    List<Column> defined = sheet.definition().columns();
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < 0) {
        absent.add(defined.get(i).heading());
      }
    }
    return "%s, sheet \"%s\": the column \"%s\" is no part of the return and is passed over.%s"
        .formatted(
            sheet.sheet().file(),
            sheet.sheet().name(),
            heading,
            Suggestion.didYouMean(heading, absent));
  }

  private String sheet(ReadSheet sheet) {
    Optional<Recognition.Recognised> same =
        new Recognition(definition)
            .recognise(List.of(sheet)).stream().filter(r -> r.headings().likely()).findFirst();
    return same.map(
            r ->
                "%s: the sheet \"%s\" has the headings of %s, which stand in another sheet too, and is passed over. Put all rows into one sheet."
                    .formatted(sheet.file(), sheet.name(), r.definition().name()))
        .orElseGet(
            () ->
                "%s: the sheet \"%s\" is no part of the return and is passed over."
                    .formatted(sheet.file(), sheet.name()));
  }
}
