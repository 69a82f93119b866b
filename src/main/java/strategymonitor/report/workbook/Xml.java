package strategymonitor.report.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** One part of the workbook, as it is written. */
final class Xml {
  private final Writer out;

  Xml(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Markup, as it stands. */
  Xml raw(String markup) {
    try {
      out.write(markup);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Xml raw(long number) {
    return raw(Long.toString(number));
  }

  /** Text, for an element or a quoted attribute. */
  Xml text(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = instead(text, i);
      if (instead != null) {
        raw(text.substring(from, i)).raw(instead);
        from = i + 1;
      }
    }
    return raw(from == 0 ? text : text.substring(from));
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @org.jspecify.annotations.Nullable String instead(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '_' -> looksEscaped(text, at) ? "_x005F_" : null;
      default -> forbidden(text, at, c) ? escaped(c) : null;
    };
  }

  /** Excel writes what XML cannot hold as {@code _x0007_}, so such a text needs escaping itself. */
  private static boolean looksEscaped(String text, int at) {
    return text.regionMatches(at, "_x", 0, 2)
        && at + 6 < text.length()
        && text.charAt(at + 6) == '_';
  }

  private static boolean forbidden(String text, int at, char c) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c < ' ' && c != '\n' && c != '\t' || c >= '\ufffe';
  }

  private static String escaped(char c) {
    return c < ' ' ? "_x%04X_".formatted((int) c) : "\ufffd";
  }
}
