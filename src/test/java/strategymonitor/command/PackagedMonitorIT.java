package strategymonitor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an authority installs, unpacked somewhere and run over the sample that it brings. */
class PackagedMonitorIT {
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void unpack() throws IOException {
    try (ZipFile zip = new ZipFile(System.getProperty("monitor.package"))) {
      for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip.getInputStream(entry), file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(entry.getTime()));
      }
    }
  }

  @Test
  void theSampleBecomesABoardReportAndASecondRunAddsNothing() throws Exception {
    Path place = Files.createDirectory(folder.resolve("somewhere else"));

    Said first = monitor(place, "", "run");
    Said second = monitor(place, "", "run");

    assertThat(first.text()).contains("Board report, Summer 2025/26: reports/2025-26-summer");
    assertThat(first.exit()).as("some rows and files were left out").isEqualTo(1);
    assertThat(place.resolve("reports/2025-26-summer/board-report-2025-26-summer.xlsx")).exists();
    assertThat(second.text()).contains("0 taken in");
  }

  @Test
  void aWrongCommandIsToldInPlainWords() throws Exception {
    Said said = monitor(folder, "", "evaluat");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains("evaluate").doesNotContain("Exception");
  }

  @Test
  void whereThePackageBringsAnArchiveOfItsClassesTheStartUsesIt() throws Exception {
    boolean brought = Files.exists(home().resolve("lib/classes.jsa"));
    Path log = folder.resolve("classes.log");

    Said said = monitor(folder, "-Xlog:class+load:file=" + log, "--version");

    assertThat(said.text()).isEqualTo("Strategy Monitor " + version() + "\n");
    assertThat(brought).isEqualTo(Files.exists(Path.of("/proc/self/fd")));
    try (Stream<String> lines = Files.lines(log)) {
      long shared =
          lines
              .filter(line -> line.contains(" strategymonitor.") && line.contains("shared"))
              .count();
      assertThat(shared > 10).isEqualTo(brought);
    }
  }

  private static Said monitor(Path place, String options, String... words) throws Exception {
    List<String> command = new ArrayList<>(launcher());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MONITOR_JAVA_OPTIONS", options);
    Process process = builder.directory(place.toFile()).start();
    String text = new String(process.getInputStream().readAllBytes()).replace("\r\n", "\n");
    return new Said(process.waitFor(), text);
  }

  private static List<String> launcher() {
    return System.getProperty("os.name").startsWith("Windows")
        ? List.of("cmd", "/c", home().resolve("bin/monitor.cmd").toString())
        : List.of("sh", home().resolve("bin/monitor").toString());
  }

  private static Path home() {
    return folder.resolve("strategy-monitor-" + version());
  }

  private static String version() {
    String name = Path.of(System.getProperty("monitor.package")).getFileName().toString();
    return name.substring("strategy-monitor-".length(), name.length() - ".zip".length());
  }

  /** What a command said and how it ended. */
  private record Said(int exit, String text) {}
}
