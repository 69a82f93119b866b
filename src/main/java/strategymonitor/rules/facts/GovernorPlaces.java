package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Governor vacancies}, sheet {@code Places}.
 *
 * @param vacantBefore vacant places of the same school and category in the term before; 0 where
 *     that has none
 * @param boardType of its board's row; null where there is none
 * @param boardPlaces summed over all rows of its board; null while those are unread
 * @param boardInPost likewise
 * @param boardVacant likewise
 * @param boardLeftOut whether one of those was left out for more than repeating a key
 */
public record GovernorPlaces(
    Source source,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable String category,
    long places,
    long inPost,
    long vacant,
    @Nullable LocalDate oldestVacancySince,
    long termsEndingWithinTwoTerms,
    long vacantBefore,
    @Nullable String boardType,
    @Nullable Long boardPlaces,
    @Nullable Long boardInPost,
    @Nullable Long boardVacant,
    boolean boardLeftOut)
    implements RowFact {
  @Override
  public boolean incomplete() {
    return boardLeftOut;
  }

  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.CATEGORY ? category : null;
  }
}
