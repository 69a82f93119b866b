package strategymonitor.rules;

import java.util.List;
import java.util.Set;

/** What an example says arrived: all but what it is without. */
record ExampleArrivals(Set<String> without, List<String> missing) implements Arrivals {
  static ExampleArrivals all() {
    return new ExampleArrivals(Set.of(), List.of());
  }

  @Override
  public boolean arrived(String sheet, int termsBack) {
    String before = termsBack == 0 ? sheet : sheet + ", " + termsBack + " before";
    return !without.contains(before);
  }

  @Override
  public List<String> missing(String kind) {
    return missing;
  }

  @Override
  public List<String> awaited(String kind) {
    return List.of();
  }

  @Override
  public List<String> senders(String kind) {
    return List.of("Submitter");
  }
}
