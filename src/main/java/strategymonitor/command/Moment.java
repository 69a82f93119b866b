package strategymonitor.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment as it is typed: an instant, or a day, which is its first moment. */
final class Moment implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String typed) {
    try {
      return typed.matches("\\d{4}-\\d{2}-\\d{2}")
          ? LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(typed);
    } catch (DateTimeParseException none) {
      throw new TypeConversionException(
          "expected a moment such as 2026-01-20T06:00:00Z, or a day such as 2026-01-20, found \""
              + typed
              + "\"");
    }
  }
}
