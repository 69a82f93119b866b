package strategymonitor.sample;

import java.math.BigDecimal;

/** A cell formatted as a percentage: 65.3 is stored as 0.653 and shown as 65.3 %. */
record Percent(BigDecimal shown) {
  BigDecimal stored() {
    return shown.movePointLeft(2).stripTrailingZeros();
  }
}
