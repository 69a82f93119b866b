package strategymonitor.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.Source;

/** Turns rows of any sheet into facts: joined and summed, never judged. */
final class MakeFacts {
  private static final Map<String, Maker> BY_TABLE = byTable();
  private final Schools schools;

  /** Turns rows of one sheet into facts. */
  private interface Maker {
    RowFact make(Schools schools, Source source, Row row, Joins joins);
  }

  MakeFacts(Schools schools) {
    this.schools = schools;
  }

  /** Whose board a row of a URN is about; null where it names none. */
  @Nullable Integer boardOf(@Nullable Integer urn) {
    return urn == null ? null : Integer.valueOf(schools.boardOf(urn));
  }

  /** The fact of a row. */
  RowFact of(Source source, Joins joins) {
    Row row = Objects.requireNonNull(source.row());
    Maker maker = BY_TABLE.get(row.sheet().table());
    if (maker == null) {
      throw new IllegalArgumentException("no fact is made of sheet " + row.sheet().name());
    }
    return maker.make(schools, source, row, joins);
  }

  /** The fact of the same row made again, knowing more; what was marked on it stays. */
  RowFact again(RowFact fact, Source source, Joins joins) {
    Row row = Objects.requireNonNull(source.row());
    return fact instanceof Deployment deployment
        ? SystemLeaderFacts.deployment(schools, source, row, joins, deployment.marks())
        : of(source, joins);
  }

  private static Map<String, Maker> byTable() {
    Map<String, Maker> makers = new HashMap<>();
    makers.put("cpd_session", CpdFacts::cpdSession);
    makers.put("cpd_participant", CpdFacts::participant);
    makers.put("network_session", NetworkFacts::networkSession);
    makers.put("network_attendance", NetworkFacts::attendance);
    makers.put("system_leader", SystemLeaderFacts::leader);
    makers.put("deployment", SystemLeaderFacts::deployment);
    makers.put("governing_board", GovernorFacts::board);
    makers.put("governor_places", GovernorFacts::places);
    makers.put("survey_invitation", SurveyFacts::invitation);
    makers.put("survey_response", SurveyFacts::response);
    makers.put("commissioned_review", OtherFacts::review);
    makers.put("recommendation", ProgressFacts::recommendation);
    makers.put("next_step", ProgressFacts::nextStep);
    makers.put("pathway", ProgressFacts::pathway);
    makers.put("induction", ProgressFacts::newLeader);
    makers.put("strategic_group", ProgressFacts::seat);
    makers.put("leadership_event", ProgressFacts::event);
    makers.put("signposting", ProgressFacts::signposted);
    makers.put("opportunity", ProgressFacts::opportunity);
    makers.put("inspection", OtherFacts::inspection);
    makers.put("pupil_outcome", OtherFacts::outcome);
    makers.put("pipeline_school", OtherFacts::pipelineSchool);
    makers.put("officer_comment", PaperFacts::comment);
    makers.put("board_action", PaperFacts::action);
    return makers;
  }
}
