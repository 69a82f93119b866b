package strategymonitor.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for support and what became of it.
 *
 * @param requested the index of the term in which it was asked for
 * @param starts the index of the term in which it starts; past all terms if it never does
 * @param ends the index of the term in which it ends or is withdrawn
 */
record MadeDeployment(
    String code,
    @Nullable MadeLeader leader,
    String role,
    LocalDate requestedOn,
    @Nullable LocalDate capacityCheckedOn,
    @Nullable LocalDate startOn,
    LocalDate endOn,
    MadeSchool supported,
    String formality,
    String funding,
    boolean reviewed,
    int requested,
    int starts,
    int ends) {

  boolean listed(int term) {
    return requested <= term && term <= ends;
  }

  boolean startedBy(int term) {
    return starts <= term;
  }

  boolean endedBy(int term) {
    return ends <= term;
  }
}
