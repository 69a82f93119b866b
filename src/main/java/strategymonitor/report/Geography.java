package strategymonitor.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where an authority is, in the codes of the Office for National Statistics, for the open data.
 *
 * @param authority the code and name of the authority it is of; its old code is {@code number}
 * @param number the authority's, as GIAS has it
 * @param areas the code of each
 */
public record Geography(
    Place country,
    Optional<Place> region,
    Optional<Place> authority,
    int number,
    Map<String, String> areas) {

  /** A place's code and name. */
  public record Place(String code, String name) {}

  public Geography {
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
  }

  /** The same for the authority it is of; for any other only the country. */
  Geography of(int other) {
    return other == number
        ? this
        : new Geography(country, Optional.empty(), Optional.empty(), other, Map.of());
  }
}
