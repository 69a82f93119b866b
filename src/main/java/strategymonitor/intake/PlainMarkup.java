package strategymonitor.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads XML as spreadsheet programs write it, byte by byte: elements without prefixes, references
 * to nothing but the five characters. Whatever else is written ({@link NotPlain}) is for the parser
 * to read or refuse: this never decides that a part is damaged.
 */
final class PlainMarkup {
  private final CutContent content;
  private byte[] bytes = {};
  private int at;
  private int end;
  private int nameFrom;
  private int nameLength;
  private int valueFrom;
  private int valueLength;
  private int textFrom;
  private int textTo;
  private boolean digitsOnly;

  /** Something that only the parser understands, or that goes on behind the buffer's end. */
  static final class NotPlain extends Exception {
    private static final long serialVersionUID = 1;
    private static final NotPlain UNUSUAL = new NotPlain();
    private static final NotPlain CUT_OFF = new NotPlain();

    private NotPlain() {
      super("not plain", null, false, false);
    }
  }

  /** One row, or one text. */
  interface Piece<T> {
    T read() throws NotPlain, Unreadable;
  }

  PlainMarkup(CutContent content) {
    this.content = content;
  }

  /**
   * Reads what comes next and takes it.
   *
   * @throws NotPlain if it cannot; then nothing is taken
   */
  <T> T take(Piece<T> piece) throws NotPlain, Unreadable, IOException {
    while (true) {
      bytes = content.buffer();
      at = content.from();
      end = content.to();
      try {
        T read = piece.read();
        content.take(at);
        return read;
      } catch (NotPlain stopped) {
        if (stopped != NotPlain.CUT_OFF || !content.more()) {
          throw stopped;
        }
      }
    }
  }

  static NotPlain unusual() {
    return NotPlain.UNUSUAL;
  }

  private byte here() throws NotPlain {
    if (at >= end) {
      throw NotPlain.CUT_OFF;
    }
    return bytes[at];
  }

  private static boolean space(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Whether there was any. */
  boolean skipSpace() throws NotPlain {
    int start = at;
    while (space(here())) {
      at++;
    }
    return at > start;
  }

  /** Passes what must come next. */
  void expect(String written) throws NotPlain {
    if (!passes(written)) {
      throw NotPlain.UNUSUAL;
    }
  }

  /** Passes what is written next, if it is this. */
  boolean passes(String written) throws NotPlain {
    for (int i = 0; i < written.length(); i++) {
      if (at + i >= end) {
        throw NotPlain.CUT_OFF;
      }
      if (bytes[at + i] != written.charAt(i)) {
        return false;
      }
    }
    at += written.length();
    return true;
  }

  /** Passes the start of an element's tag, if its name is this. */
  boolean passesTag(String start) throws NotPlain {
    int before = at;
    if (passes(start)) {
      byte c = here();
      if (c == '>' || c == '/' || space(c)) {
        return true;
      }
      at = before;
    }
    return false;
  }

  /** Moves behind the {@code ="} of the next attribute; false at the end of the tag. */
  boolean attribute() throws NotPlain {
    boolean spaced = skipSpace();
    byte c = here();
    if (c == '>' || c == '/') {
      return false;
    }
    if (!spaced) {
      throw NotPlain.UNUSUAL;
    }
    nameFrom = at;
    while (here() != '=') {
      if (!inName(bytes[at], at == nameFrom)) {
        throw NotPlain.UNUSUAL;
      }
      at++;
    }
    nameLength = at - nameFrom;
    at++;
    byte quote = here();
    if (nameLength == 0 || (quote != '"' && quote != '\'')) {
      throw NotPlain.UNUSUAL;
    }
    at++;
    valueFrom = at;
    while (here() != quote) {
      c = bytes[at];
      if (c < ' ' || c == '<' || c == '&') {
        throw NotPlain.UNUSUAL;
      }
      at++;
    }
    valueLength = at - valueFrom;
    at++;
    return true;
  }

  private static boolean inName(byte c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == ':'));
  }

  boolean named(String name) {
    return nameLength == name.length() && same(name, nameFrom);
  }

  /** A default namespace would give the element another meaning. */
  void refuseNamespaces() throws NotPlain {
    if (nameLength >= 5 && same("xmlns", nameFrom)) {
      throw NotPlain.UNUSUAL;
    }
  }

  boolean valued(String value) {
    return valueLength == value.length() && same(value, valueFrom);
  }

  private boolean same(String written, int from) {
    for (int i = 0; i < written.length(); i++) {
      if (bytes[from + i] != written.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The attribute's value as a number of at most nine digits. */
  int whole() throws NotPlain {
    return whole(valueFrom, valueFrom + valueLength);
  }

  private int whole(int from, int to) throws NotPlain {
    if (from == to || to - from > 9) {
      throw NotPlain.UNUSUAL;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        throw NotPlain.UNUSUAL;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The column, from 1, of an attribute such as AB12. */
  int column() throws NotPlain {
    int number = 0;
    int i = valueFrom;
    while (i < valueFrom + valueLength && bytes[i] >= 'A' && bytes[i] <= 'Z') {
      number = number * 26 + bytes[i] - 'A' + 1;
      i++;
    }
    if (i == valueFrom || i > valueFrom + 3) {
      throw NotPlain.UNUSUAL;
    }
    whole(i, valueFrom + valueLength);
    return number;
  }

  /** Ends a tag; whether the element is empty. */
  boolean endTag() throws NotPlain {
    boolean empty = passes("/");
    expect(">");
    return empty;
  }

  /** Passes a text, up to the next tag. */
  void passText() throws NotPlain {
    textFrom = at;
    digitsOnly = true;
    while (here() != '<') {
      byte c = bytes[at];
      if ((c < ' ' && c >= 0 && c != '\n' && c != '\t') || c == '>' || (c & 0xff) >= 0xef) {
        throw NotPlain.UNUSUAL;
      }
      digitsOnly &= c >= '0' && c <= '9';
      at++;
    }
    textTo = at;
    digitsOnly &= textTo > textFrom && textTo - textFrom <= 9;
  }

  boolean textIsWhole() {
    return digitsOnly;
  }

  /** The text passed last as a number. */
  int textAsWhole() throws NotPlain {
    return whole(textFrom, textTo);
  }

  /** The text passed last. */
  String text() throws NotPlain {
    boolean ascii = true;
    boolean references = false;
    for (int i = textFrom; i < textTo; i++) {
      ascii &= bytes[i] >= 0;
      references |= bytes[i] == '&';
    }
    String text =
        new String(
            bytes,
            textFrom,
            textTo - textFrom,
            ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    if (!ascii && text.indexOf('\ufffd') >= 0) {
      throw NotPlain.UNUSUAL;
    }
    return references ? resolved(text) : text;
  }

  private static String resolved(String text) throws NotPlain {
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (int start = text.indexOf('&'); start >= 0; start = text.indexOf('&', from)) {
      int stop = text.indexOf(';', start);
      plain.append(text, from, start).append(character(text, start + 1, stop));
      from = stop + 1;
    }
    return plain.append(text, from, text.length()).toString();
  }

  private static char character(String text, int from, int to) throws NotPlain {
    return switch (to < 0 ? "" : text.substring(from, to)) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "#10", "#xA", "#xa" -> '\n';
      case "#13", "#xD", "#xd" -> '\r';
      case "#9", "#x9" -> '\t';
      default -> throw NotPlain.UNUSUAL;
    };
  }
}
