package strategymonitor.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where an authority is, in the codes of the Office for National Statistics, for the open data.
 *
 * @param authority its own new code; its old one is the number that GIAS knows it by
 * @param districts the code of each area
 */
public record Geography(
    Place country,
    Optional<Place> region,
    Optional<Place> authority,
    Map<String, String> districts) {

  /** A place's code and name. */
  public record Place(String code, String name) {}

  public Geography {
    districts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(districts));
  }
}
