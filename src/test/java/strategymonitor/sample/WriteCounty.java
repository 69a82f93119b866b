package strategymonitor.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a made-up county from the command line: {@code WriteCounty sample-input} the sample,
 * {@code WriteCounty FOLDER SCHOOLS TERMS [SEED [none|few|many]]} one of any size, with {@code
 * FOLDER.truth.csv} beside it, the findings that are to be expected.
 */
public final class WriteCounty {
  private static final int SAMPLE_SCHOOLS = 60;
  private static final int SAMPLE_TERMS = 6;

  private static final String README =
      """
      # What comes in: a made-up county

      Sixty schools that do not exist, with URNs from 900001, in Norfolk's seven districts; six terms
      of returns, Autumn 2024/25 to Summer 2025/26, of all nine kinds. Nobody in it is real, and nor
      is any figure but the survey of 2017 in `history.xlsx` (source S3).

      What to look for:

      - `expected.yaml`: one provider and one network join in Autumn 2025/26; one provider signs as PTSH.
      - `2024-25-*/schools.csv`: the register before a school became an academy; `links.csv` ties the two.
      - `SEND Leads Network - *.csv`: one return as two CSV files.
      - `2025-26-summer/`: the newest term, with the most wrong in it: misspelt codes, a "maybe", an
        unknown and a closed school, a row twice, somebody who completed without attending, a late
        return, one that is missing (Commissioned reviews of the Strategy Secretariat), a document
        that is no workbook, and a first try that a later file replaces. `commentary.xlsx` has the
        officers' words; `Board report of spring, as agreed.xlsx` what the board agreed last term.
      - `2025-26-spring/`: a workbook of another term.

      All of it is written, the same byte for byte, by

          mvn -q test-compile
          java -cp target/test-classes:target/classes strategymonitor.sample.WriteCounty sample-input

      (`;` for `:` on Windows). With `FOLDER SCHOOLS TERMS [SEED [none|few|many]]` in place of
      `sample-input` it writes a county of any size and, beside it, `FOLDER.truth.csv`: the findings
      that are to be expected.
      """;

  private WriteCounty() {}

  /** What {@code sample-input/} is made of. */
  public static Options sample() {
    return Options.of(SAMPLE_SCHOOLS, SAMPLE_TERMS).faults(Options.Faults.FEW);
  }

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    if (words.length == 1) {
      writeSample(folder);
      return;
    }
    List<Truth> truths = new County(options(words)).write(folder);
    Files.writeString(
        folder.resolveSibling(folder.getFileName() + ".truth.csv"), csv(truths), UTF_8);
  }

  /** The sample, with a page that says what it is. */
  static void writeSample(Path folder) throws IOException {
    new County(sample()).write(folder);
    Files.writeString(folder.resolve("README.md"), README, UTF_8);
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
