package strategymonitor.rules.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import strategymonitor.rules.facts.RowFact;

/** The numbers a median is taken of. */
public interface Values {
  void add(@Nullable Long number, @Nullable RowFact row);

  void add(@Nullable BigDecimal number, @Nullable RowFact row);
}
