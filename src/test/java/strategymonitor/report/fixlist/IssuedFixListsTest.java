package strategymonitor.report.fixlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuedFixListsTest {
  private static final String HUB = "Hub - CPD take-up.xlsx";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aListThatNobodyWroteIntoIsLeftWhereItIs() throws IOException {
    write(HUB, "as made");
    new IssuedFixLists(folder).made(List.of(HUB));

    assertThat(new IssuedFixLists(folder).keepChanged()).isEmpty();
    assertThat(folder.resolve(HUB)).exists();
  }

  @Test
  void aListThatSomebodyWroteIntoIsKeptUnderAnotherName() throws IOException {
    write(HUB, "as made");
    new IssuedFixLists(folder).made(List.of(HUB));
    write(HUB, "answered");

    List<Path> kept = new IssuedFixLists(folder).keepChanged();

    assertThat(kept).containsExactly(folder.resolve("Hub - CPD take-up (written in).xlsx"));
    assertThat(kept.get(0)).hasContent("answered");
    assertThat(folder.resolve(HUB)).doesNotExist();
  }

  @Test
  void oneKeptBeforeIsNotLostToTheNext() throws IOException {
    for (String answer : List.of("first", "second")) {
      write(HUB, "as made");
      new IssuedFixLists(folder).made(List.of(HUB));
      write(HUB, answer);
      new IssuedFixLists(folder).keepChanged();
    }

    assertThat(folder.resolve("Hub - CPD take-up (written in).xlsx")).hasContent("first");
    assertThat(folder.resolve("Hub - CPD take-up (written in, 2).xlsx")).hasContent("second");
  }

  @Test
  void aFolderWithoutListsStaysEmpty() {
    IssuedFixLists none = new IssuedFixLists(folder);
    none.made(List.of());

    assertThat(none.keepChanged()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }
}
