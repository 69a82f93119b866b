package strategymonitor.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a made-up county from the command line: {@code WriteCounty FOLDER} the sample that lies
 * beside the rules, {@code WriteCounty FOLDER SCHOOLS TERMS [SEED [none|few|many]]} one of any
 * size, with {@code FOLDER.truth.csv} beside it, the findings that are to be expected.
 */
public final class WriteCounty {
  private static final int SAMPLE_SCHOOLS = 60;
  private static final int SAMPLE_TERMS = 6;

  private WriteCounty() {}

  /** What {@code sample-input/} is made of. */
  public static Options sample() {
    return Options.of(SAMPLE_SCHOOLS, SAMPLE_TERMS).faults(Options.Faults.FEW);
  }

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    if (words.length == 1) {
      new County(sample()).write(folder);
      return;
    }
    List<Truth> truths = new County(options(words)).write(folder);
    Files.writeString(
        folder.resolveSibling(folder.getFileName() + ".truth.csv"), csv(truths), UTF_8);
  }

  private static Options options(String[] words) {
    Options options = Options.of(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    long seed = words.length > 3 ? Long.parseLong(words[3]) : options.seed();
    String faults = words.length > 4 ? words[4] : "none";
    return options
        .seed(seed)
        .faults(Options.Faults.valueOf(faults.toUpperCase(java.util.Locale.ROOT)));
  }

  private static String csv(List<Truth> truths) {
    return truths.stream()
        .map(t -> WriteCsv.line(List.of(t.file(), t.sheet(), t.row(), t.column(), t.number())))
        .collect(Collectors.joining("", "file,sheet,row,column,number\r\n", ""));
  }
}
