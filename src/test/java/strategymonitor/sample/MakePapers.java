package strategymonitor.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The words that lie beside the sample's returns: what officers say of its newest term, and last
 * term's board report with what the board agreed in its Exceptions.
 */
final class MakePapers {
  private static final String OPEN = "To be agreed";
  private final Scene scene;

  MakePapers(Scene scene) {
    this.scene = scene;
  }

  void into(Path folder) throws IOException {
    if (scene.newest()) {
      Path term = folder.resolve(scene.term().id());
      WriteXlsx.to(term.resolve("commentary.xlsx"), List.of(commentary()));
      WriteXlsx.to(term.resolve("Board report of spring, as agreed.xlsx"), report());
    }
  }

  private static Sheet commentary() {
    Sheet sheet = Sheet.of("Commentary", "Indicator", "Comment", "Decision asked", "Author");
    sheet.add(
        "governor-vacancy-rate",
        "Most of the empty places are for co-opted governors. Every board in the west has been written to.",
        "Agree a county-wide call for governors this autumn",
        "Head of Governance");
    sheet.add(
        "cpd-west-gap",
        "Two programmes were held in King's Lynn in June.",
        "",
        "Poppyland Teaching School Hub");
    sheet.add(
        "induction-offered",
        "The two leaders without an offer began in July.",
        "",
        "Education Quality Team");
    sheet.add(
        "reviews-on-time",
        "The Secretariat's own reviews are not in the figure; its return is promised for October.",
        "Agree to look at reviews again in February",
        "Education Quality Team");
    return sheet;
  }

  private List<Sheet> report() {
    Sheet exceptions =
        Sheet.of("Exceptions", "Indicator", "Status", "Action", "Owner", "Due", "Reference")
            .below("Exceptions, " + scene.term().previous().title());
    agreed(
        exceptions,
        "Governor places empty",
        "governor-vacancy-rate",
        "Ask each board in the west for a plan to fill its places",
        "Head of Governance",
        LocalDate.of(2026, 6, 30));
    agreed(
        exceptions,
        "Is the west as well served?",
        "cpd-west-gap",
        "Hold two of the summer's programmes in King's Lynn",
        "Poppyland Teaching School Hub",
        LocalDate.of(2026, 7, 3));
    agreed(exceptions, "Vacancies that last", "governor-long-standing-vacancies", OPEN, OPEN, OPEN);
    agreed(
        exceptions,
        "Headships vacant or interim",
        "headships-unfilled",
        OPEN,
        "Head of Leadership Development",
        OPEN);
    agreed(
        exceptions,
        "Places filled",
        "cpd-places-filled",
        "Offer places still free to governors two weeks before each session",
        "Both hubs",
        "May 2026");
    agreed(
        exceptions,
        "Succession talked about",
        "succession-conversations",
        "Raise succession at every summer visit",
        "Education Quality Team",
        LocalDate.of(2026, 7, 10));
    return List.of(page("Cover"), page("Summary"), exceptions, page("Indicators"), page("Notes"));
  }

  private void agreed(
      Sheet sheet, String title, String indicator, String action, String owner, Object due) {
    String reference = scene.term().previous().id() + " " + indicator;
    sheet.add(title, "✗ Not met", action, owner, due, reference);
  }

  /** One of the sheets by which a report is known; what it held is of no use here. */
  private Sheet page(String name) {
    Sheet page = Sheet.of(name, name + ", " + scene.term().previous().title());
    page.add("Left out of the sample.");
    return page;
  }
}
