package strategymonitor.report.template;

import java.time.Instant;
import java.util.List;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.School;
import strategymonitor.domain.Term;

/**
 * What a blank return is made from.
 *
 * @param authority its name
 * @param term the term that is written in
 * @param terms those to choose from; empty where no calendar is known
 * @param submitters who owes such a return; empty where nobody knows
 * @param submitter who it is for; empty: whoever fills it in
 * @param schools to list; empty: none
 * @param made the moment it is made
 */
public record Template(
    String authority,
    ReturnDefinition definition,
    Term term,
    List<Term> terms,
    List<String> submitters,
    String submitter,
    List<School> schools,
    Instant made) {

  public Template {
    terms = List.copyOf(terms);
    submitters = List.copyOf(submitters);
    schools = List.copyOf(schools);
  }
}
