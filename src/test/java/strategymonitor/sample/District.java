package strategymonitor.sample;

import java.util.List;

/**
 * One of the county's seven districts.
 *
 * @param share of the county's schools
 * @param rural the share of its schools that are rural
 * @param reach how readily its schools take part, 0 to 1, before any trend
 */
record District(String code, String name, double share, double rural, double reach) {
  static final String WEST = "King's Lynn and West Norfolk";

  static final List<District> ALL =
      List.of(
          new District("E07000143", "Breckland", 0.14, 0.70, 0.62),
          new District("E07000144", "Broadland", 0.14, 0.45, 0.70),
          new District("E07000145", "Great Yarmouth", 0.10, 0.20, 0.64),
          new District("E07000146", WEST, 0.20, 0.65, 0.42),
          new District("E07000147", "North Norfolk", 0.13, 0.85, 0.58),
          new District("E07000148", "Norwich", 0.11, 0.00, 0.80),
          new District("E07000149", "South Norfolk", 0.18, 0.70, 0.72));
}
