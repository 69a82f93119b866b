package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code Governor vacancies}, sheet {@code Governing boards}.
 *
 * @param maintained whether its type is Maintained
 * @param places summed over its rows of {@code Places}; null while those are unread
 * @param inPost likewise
 * @param vacant likewise
 * @param placesRows how many rows of {@code Places} it has
 * @param placesLeftOut whether one of those was left out for more than repeating a key
 */
public record GoverningBoard(
    Source source,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable String boardType,
    boolean maintained,
    @Nullable LocalDate instrumentDate,
    boolean chairInPost,
    boolean newChairThisTerm,
    boolean governanceProfessionalInPost,
    @Nullable Long places,
    @Nullable Long inPost,
    @Nullable Long vacant,
    long placesRows,
    boolean placesLeftOut)
    implements RowFact {
  @Override
  public boolean incomplete() {
    return placesLeftOut;
  }
}
