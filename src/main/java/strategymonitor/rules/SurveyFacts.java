package strategymonitor.rules;

import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Invitation;
import strategymonitor.rules.facts.Response;
import strategymonitor.rules.facts.Source;

/** The facts that rows of Feedback survey become. */
final class SurveyFacts {
  private SurveyFacts() {}

  static Invitation invitation(Schools schools, Source source, Row row, Joins joins) {
    String survey = row.text("Survey");
    String group = row.textOrNull("Leader group");
    return new Invitation(
        source, survey, group, row.whole("Invited"), joins.respondents(survey, group));
  }

  static Response response(Schools schools, Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    return new Response(
        source,
        row.text("Survey"),
        row.textOrNull("Item"),
        source.origin().reference(row.text("Respondent reference")),
        row.textOrNull("Leader group"),
        schools.of(urn),
        urn,
        row.textOrNull("Response"));
  }
}
