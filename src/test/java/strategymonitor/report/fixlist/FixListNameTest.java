package strategymonitor.report.fixlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixListNameTest {

  @Test
  void aPlainNameStaysAsItIs() {
    assertThat(name("Julian Teaching School Hub"))
        .isEqualTo("Julian Teaching School Hub - CPD take-up.xlsx");
  }

  @Test
  void noNameLeavesItsFolderOrIsForbiddenOnAnyComputer() {
    for (String odd :
        List.of(
            "../../etc/passwd",
            "a\\b:c*?\"<>|",
            "\u0000\n",
            "...",
            "~$x",
            "/",
            "x".repeat(400),
            "\u202egpj")) {
      assertThat(name(odd))
          .doesNotMatch("(?s).*[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}].*")
          .doesNotStartWith(".")
          .doesNotStartWith("~")
          .endsWith(" - CPD take-up.xlsx");
      assertThat(name(odd).getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
    }
  }

  @Test
  void twoWhoDifferOnlyInWhatIsForbiddenHaveNamesOfTheirOwn() {
    assertThat(List.of(name("North/South"), name("North\\South"), name("North South")))
        .doesNotHaveDuplicates();
    assertThat(List.of(name("x".repeat(300) + "1"), name("x".repeat(300) + "2")))
        .doesNotHaveDuplicates();
  }

  private static String name(String submitter) {
    return FixListName.of(submitter, "CPD take-up", "");
  }
}
