package strategymonitor.report.workbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How workbooks look: what an authority may change without a programmer.
 *
 * @param font a typeface without serifs
 * @param palette the colours that are not the usual ones, each six hexadecimal digits
 * @param logo for the cover; null: none
 */
public record Look(String font, Map<Colour, String> palette, @Nullable Picture logo) {
  /** The usual look, without a logo. */
  public static final Look USUAL = new Look("Arial", Map.of(), null);

  private static final double LEAST_CONTRAST = 4.5;

  public Look {
    Map<Colour, String> own = new EnumMap<>(Colour.class);
    own.putAll(palette);
    palette = Collections.unmodifiableMap(own);
  }

  /** Six hexadecimal digits: red, green, blue. */
  String rgb(Colour colour) {
    return palette.getOrDefault(colour, colour.rgb());
  }

  /** Red, green and blue. */
  byte[] bytes(Colour colour) {
    return HexFormat.of().parseHex(rgb(colour));
  }

  /** The colour of a style's letters: on a fill, black or white, whichever is read more easily. */
  Colour ink(Style style) {
    boolean either = style.ink == Colour.BLACK || style.ink == Colour.WHITE;
    return style.fill != null && either ? readable(style.fill) : style.ink;
  }

  private Colour readable(Colour fill) {
    String ground = rgb(fill);
    boolean white = Contrast.of(rgb(Colour.WHITE), ground) > Contrast.of(rgb(Colour.BLACK), ground);
    return white ? Colour.WHITE : Colour.BLACK;
  }

  /**
   * Whether all letters in a colour, or on it, can be read; so with every other colour as it is.
   *
   * @return what cannot be read; empty where all can
   */
  public String unreadable(Colour colour) {
    for (Style style : Style.values()) {
      Colour ground = style.fill == null ? Colour.WHITE : style.fill;
      Colour ink = ink(style);
      double contrast = Contrast.of(rgb(ink), rgb(ground));
      if ((ink == colour || ground == colour) && contrast < LEAST_CONTRAST) {
        return "letters of %s on %s have a contrast of %s"
            .formatted(rgb(ink), rgb(ground), Math.floor(contrast * 10) / 10);
      }
    }
    return "";
  }
}
