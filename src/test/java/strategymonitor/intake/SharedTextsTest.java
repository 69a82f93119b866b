package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SharedTextsTest {

  @Test
  void everyTextIsFoundByItsNumber() throws Exception {
    SharedTexts texts = new SharedTexts();
    for (int i = 0; i < 150_000; i++) {
      texts.add("Zo\u00eb \u2013 " + i);
    }

    for (int i : new int[] {0, 9_999, 10_000, 10_001, 65_000, 149_999}) {
      assertThat(texts.get(" " + i)).isEqualTo("Zo\u00eb \u2013 " + i);
    }
  }

  @Test
  void aTextThatIsNotThereIsRefused() throws Exception {
    SharedTexts texts = new SharedTexts();
    texts.add("one");

    for (String index : new String[] {"1", "-1", "20000", "one", ""}) {
      assertThatThrownBy(() -> texts.get(index)).isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void moreTextThanAReturnCanHoldIsRefused() {
    SharedTexts texts = new SharedTexts();
    String page = "page".repeat(10_000);

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 2_000; i++) {
                texts.add(page);
              }
            })
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("more text than a return can hold");
  }
}
