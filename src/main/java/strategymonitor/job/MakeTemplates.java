package strategymonitor.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import strategymonitor.domain.BritishTime;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Papers;
import strategymonitor.domain.Refused;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.School;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Suggestion;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.intake.Inbox;
import strategymonitor.intake.Reference;
import strategymonitor.report.template.Template;
import strategymonitor.report.template.WriteTemplate;

/** Writes blank returns for those who fill them in. */
public final class MakeTemplates {
  private final String authorityName;
  private final int authority;
  private final List<ReturnDefinition> definitions;
  private final Optional<Reference> reference;
  private final Instant now;

  /**
   * @param input the folder whose calendar, register and list of who owes what are used; need not
   *     be there
   */
  public MakeTemplates(
      int authority,
      String authorityName,
      List<ReturnDefinition> definitions,
      Path input,
      Instant now) {
    this.authority = authority;
    this.authorityName = authorityName;
    this.definitions = definitions;
    this.reference =
        Files.isDirectory(input) ? Optional.of(Inbox.read(input).reference()) : Optional.empty();
    this.now = now;
  }

  /**
   * The definitions of these kinds, in any case and spacing; of all where none is named.
   *
   * @throws Refused if one is no kind
   */
  public List<ReturnDefinition> kinds(List<String> named) {
    return named.isEmpty() ? blank() : named.stream().map(this::kind).toList();
  }

  /** A report of our own comes back as it was issued: nobody begins one. */
  private List<ReturnDefinition> blank() {
    return definitions.stream().filter(one -> !one.kind().equals(Papers.BOARD_REPORT)).toList();
  }

  private ReturnDefinition kind(String named) {
    return definitions.stream()
        .filter(definition -> ExpectedReturns.sameName(definition.kind(), named))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> kinds = definitions.stream().map(ReturnDefinition::kind).toList();
              return new Refused(
                  "template: expected a return, one of %s; found \"%s\".%s"
                      .formatted(
                          String.join(", ", kinds), named, Suggestion.didYouMean(named, kinds)));
            });
  }

  /**
   * Writes one.
   *
   * @param term the term to write in; empty: the one that has last begun
   * @param submitter whose it will be; empty: whoever fills it in
   * @param schools whether schools are listed
   * @param named the schools that are listed, by number; empty: all that are open
   */
  public Path write(
      ReturnDefinition definition,
      Optional<Term> term,
      String submitter,
      boolean schools,
      Set<Integer> named,
      Path folder) {
    Term of = term.orElseGet(this::current);
    ExpectedReturns expected =
        reference.flatMap(Reference::expected).orElse(new ExpectedReturns(List.of()));
    List<String> submitters =
        expected.dueFor(of).stream()
            .filter(owed -> ExpectedReturns.sameName(owed.kind(), definition.kind()))
            .map(ExpectedReturn::submitter)
            .distinct()
            .toList();
    return new WriteTemplate(
            new Template(
                authorityName,
                definition,
                of,
                terms(),
                submitters,
                submitter.isEmpty() ? "" : expected.submitter(definition.kind(), submitter),
                schools ? schools(of, named) : List.of(),
                now))
        .into(folder);
  }

  private List<Term> terms() {
    return reference.map(r -> List.copyOf(r.calendar().terms().keySet())).orElse(List.of());
  }

  /** The term that has last begun: its returns are the next to come. */
  private Term current() {
    LocalDate today = BritishTime.day(now);
    List<TermDates> begun =
        reference.stream()
            .flatMap(r -> r.calendar().all().stream())
            .filter(dates -> !dates.first().isAfter(today))
            .toList();
    if (!begun.isEmpty()) {
      return begun.get(begun.size() - 1).term();
    }
    return terms().stream().findFirst().orElseGet(() -> byMonth(today));
  }

  private static Term byMonth(LocalDate day) {
    int month = day.getMonthValue();
    if (month >= 9) {
      return new Term(day.getYear(), Term.Season.AUTUMN);
    }
    return new Term(day.getYear() - 1, month <= 4 ? Term.Season.SPRING : Term.Season.SUMMER);
  }

  private List<School> schools(Term term, Set<Integer> named) {
    Reference from =
        reference.orElseThrow(
            () -> new Refused("template: expected an input folder with schools.csv, found none."));
    List<School> schools = new ArrayList<>(from.register(term).schools().values());
    schools.removeIf(
        school ->
            school.authority() != authority
                || !school.status().startsWith("Open")
                || (!named.isEmpty() && !named.contains(school.urn())));
    schools.sort(Comparator.comparing(School::name).thenComparing(School::urn));
    return schools;
  }

  /** The schools that a submitter's returns of a kind have named, as the store has them. */
  public static Set<Integer> schoolsOf(
      Workplace place, ReturnDefinition definition, String submitter, Instant now) {
    Set<Integer> urns = new TreeSet<>();
    StoredTerms terms = new StoredTerms(place, now);
    List<Long> sent =
        terms.all().stream()
            .flatMap(term -> terms.current(term).stream())
            .filter(s -> ExpectedReturns.sameName(s.kind(), definition.kind()))
            .filter(s -> ExpectedReturns.sameName(s.submitter(), submitter))
            .map(Submission::id)
            .toList();
    if (!sent.isEmpty()) {
      definition.sheets().forEach(sheet -> collect(place, sheet, sent, urns));
    }
    return urns;
  }

  private static void collect(
      Workplace place, SheetDefinition sheet, List<Long> sent, Set<Integer> urns) {
    List<String> headings =
        sheet.columns().stream()
            .filter(column -> column.type() == ColumnType.URN)
            .map(Column::heading)
            .toList();
    if (headings.isEmpty()) {
      return;
    }
    place.store().rows().stream(
        sheet,
        sent,
        (row, id) ->
            headings.forEach(
                heading -> {
                  Integer urn = row.urn(heading);
                  if (urn != null) {
                    urns.add(urn);
                  }
                }));
  }
}
