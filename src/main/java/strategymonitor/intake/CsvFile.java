package strategymonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out how a CSV file is written: in which encoding, and separated by what. */
final class CsvFile {
  private static final List<Character> OTHER_SEPARATORS = List.of(';', '\t');

  private CsvFile() {}

  /**
   * The file as a sheet.
   *
   * @param headings by which the separator is told
   */
  static RawSheet sheet(ArrivedFile file, KnownHeadings headings) throws Unreadable {
    Charset charset = charset(file.path());
    String name = FileName.sheet(file.name());
    RawSheet best = new CsvSheet(file, name, charset, ',');
    long most = headings.score(ReadSheet.start(best));
    for (char separator : OTHER_SEPARATORS) {
      RawSheet sheet = new CsvSheet(file, name, charset, separator);
      long score = headings.score(ReadSheet.start(sheet));
      if (score > most) {
        best = sheet;
        most = score;
      }
    }
    return best;
  }

  private static Charset charset(Path path) throws Unreadable {
    try {
      Charset marked = marked(path);
      if (marked != null) {
        return marked;
      }
      for (Charset likely : List.of(StandardCharsets.UTF_8, Encoding.WINDOWS)) {
        if (decodes(path, likely)) {
          return likely;
        }
      }
      throw Unreadable.otherType("text in an encoding that is not known");
    } catch (IOException unreadable) {
      throw Unreadable.damaged("a file that cannot be read");
    }
  }

  private static @Nullable Charset marked(Path path) throws IOException {
    try (InputStream content = open(path)) {
      byte[] start = content.readNBytes(4);
      return Encoding.byMark(start, start.length);
    }
  }

  private static boolean decodes(Path path, Charset charset) throws IOException, Unreadable {
    try (Reader text = new InputStreamReader(open(path), charset.newDecoder())) {
      char[] piece = new char[1 << 14];
      for (int count = text.read(piece); count >= 0; count = text.read(piece)) {
        refuseZeros(piece, count);
      }
      return true;
    } catch (CharacterCodingException otherCharset) {
      return false;
    }
  }

  private static void refuseZeros(char[] piece, int count) throws Unreadable {
    for (int i = 0; i < count; i++) {
      if (piece[i] == 0) {
        throw Unreadable.otherType("a file that is no text");
      }
    }
  }

  /** The file's text without a byte order mark. */
  static Reader text(Path path, Charset charset) throws IOException {
    PushbackReader text = new PushbackReader(new InputStreamReader(open(path), charset));
    int first = text.read();
    if (first >= 0 && first != '\ufeff') {
      text.unread(first);
    }
    return text;
  }

  private static InputStream open(Path path) throws IOException {
    return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
  }
}
