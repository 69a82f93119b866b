package strategymonitor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Refused;
import strategymonitor.report.workbook.Colour;
import strategymonitor.report.workbook.Fonts;
import strategymonitor.report.workbook.Look;
import strategymonitor.report.workbook.Picture;
import strategymonitor.yaml.Yaml;

/** Reads a theme, refusing what nobody could read. */
final class ReadTheme {
  private static final long MOST_LOGO_BYTES = 1_000_000;
  private static final Map<String, Colour> COLOURS = new LinkedHashMap<>();

  static {
    COLOURS.put("main", Colour.DARK_BLUE);
    COLOURS.put("met", Colour.TURQUOISE);
    COLOURS.put("within tolerance", Colour.ORANGE);
    COLOURS.put("not met", Colour.DARK_PINK);
    COLOURS.put("cannot tell", Colour.LIGHT_PURPLE);
    COLOURS.put("quiet text", Colour.DARK_GREY);
    COLOURS.put("totals", Colour.MIST);
    COLOURS.put("to fill", Colour.PAPER);
    COLOURS.put("lines", Colour.LINE);
  }

  private final Yaml yaml;
  private final Path folder;
  private final Map<String, byte[]> sources = new HashMap<>();

  /**
   * @param folder where a logo lies
   */
  ReadTheme(String text, String shown, Path folder) {
    this.yaml = Yaml.of(text, shown);
    this.folder = folder;
    sources.put(Theme.NAME, text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadTheme of(Path file) {
    try {
      String text = Files.readString(file);
      return new ReadTheme(text, file.toString(), file.toAbsolutePath().resolveSibling(""));
    } catch (IOException unreadable) {
      throw new Refused(file + ": expected a theme, found no file that can be read as UTF-8 text.");
    }
  }

  Theme theme() {
    yaml.onlyKeys("authority", "contact", "logo", "font", "colours", "geography");
    Look look = new Look(font(), colours(), yaml.find("logo").map(this::logo).orElse(null));
    return new Theme(
        yaml.find("authority").map(Yaml::text),
        yaml.find("contact").map(Yaml::text).orElse(""),
        look,
        yaml.find("geography").map(ReadTheme::geography).orElseGet(ReadTheme::usualGeography),
        sources);
  }

  private static Geography usualGeography() {
    return Theme.usual().geography();
  }

  private String font() {
    Map<String, String> known =
        Fonts.known().stream().collect(Collectors.toMap(Function.identity(), f -> f));
    return yaml.find("font").map(font -> font.one(known)).orElse(Look.USUAL.font());
  }

  private Map<Colour, String> colours() {
    Map<Colour, String> own = new EnumMap<>(Colour.class);
    Yaml given = yaml.find("colours").orElse(null);
    if (given == null) {
      return own;
    }
    given.onlyKeys(COLOURS.keySet().toArray(String[]::new));
    given
        .entries()
        .forEach(
            (name, value) -> {
              Colour colour = colour(name);
              String rgb = rgb(value);
              if (!rgb.equals(colour.rgb())) {
                own.put(colour, rgb);
              }
            });
    given.entries().forEach((name, value) -> requireReadable(own, colour(name), value));
    return own;
  }

  private static Colour colour(String name) {
    return java.util.Objects.requireNonNull(COLOURS.get(name));
  }

  private static String rgb(Yaml value) {
    String rgb = value.text().replaceFirst("^#", "").toUpperCase(Locale.ROOT);
    if (!rgb.matches("[0-9A-F]{6}")) {
      throw value.refused(
          "expected six hexadecimal digits such as 12436D, found \"%s\".".formatted(value.text()));
    }
    return rgb;
  }

  private static void requireReadable(Map<Colour, String> own, Colour colour, Yaml value) {
    String why = new Look(Look.USUAL.font(), own, null).unreadable(colour);
    if (!why.isEmpty()) {
      throw value.refused(
          why + "; to be read by everybody it must be 4.5 or more. Choose another colour.");
    }
  }

  private @Nullable Picture logo(Yaml name) {
    Path file = folder.resolve(name.text());
    try {
      if (Files.size(file) > MOST_LOGO_BYTES) {
        throw name.refused("expected a logo of at most 1 MB, found a larger one. Make it smaller.");
      }
      byte[] png = Files.readAllBytes(file);
      sources.put("logo", png);
      return Picture.of(png);
    } catch (IOException unreadable) {
      throw name.refused(
          "expected the logo %s, found no file that can be read. Put it there, or take the line out."
              .formatted(file));
    } catch (IllegalArgumentException otherFormat) {
      throw name.refused(otherFormat.getMessage() + ". Save it as PNG.");
    }
  }

  private static Geography geography(Yaml yaml) {
    yaml.onlyKeys("country", "region", "authority", "areas");
    Yaml authority = yaml.get("authority").onlyKeys("code", "old code", "name");
    Map<String, String> areas = new LinkedHashMap<>();
    yaml.find("areas")
        .ifPresent(list -> list.entries().forEach((name, code) -> areas.put(name, code(code))));
    return new Geography(
        place(yaml.get("country").onlyKeys("code", "name")),
        yaml.find("region").map(region -> place(region.onlyKeys("code", "name"))),
        Optional.of(place(authority)),
        authority.get("old code").number().intValue(),
        areas);
  }

  private static Geography.Place place(Yaml yaml) {
    return new Geography.Place(code(yaml.get("code")), yaml.get("name").text());
  }

  private static String code(Yaml yaml) {
    if (!yaml.text().matches("[EWSN]\\d{8}")) {
      throw yaml.refused("expected a code such as E92000001, found \"%s\".".formatted(yaml.text()));
    }
    return yaml.text();
  }
}
