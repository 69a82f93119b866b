package strategymonitor.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.AcceptedNotes;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Recommendation;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SentenceBank;
import strategymonitor.domain.Term;
import strategymonitor.rules.facts.Parameter;

/** All that figures rest on: definitions, rules and return definitions, under one fingerprint. */
public final class RuleBook {
  private final RuleFiles files;
  private final Fingerprint fingerprint;
  private final List<ReturnDefinition> returns;
  private final AcceptedNotes acceptedNotes;
  private final Map<String, Indicator> indicators;
  private final CompiledRules compiled;

  private RuleBook(
      RuleFiles files,
      List<ReturnDefinition> returns,
      Map<String, Indicator> indicators,
      KeptRules kept) {
    this.files = files;
    this.fingerprint = files.fingerprint();
    this.returns = returns;
    this.acceptedNotes = ReadAcceptedNotes.of(files);
    this.indicators = indicators;
    this.compiled = new CompiledRules(files, kept);
  }

  /**
   * Reads a rules folder; rules are compiled when first needed, or taken from where they are kept.
   *
   * @param keptIn folders that may have them compiled; what had to be compiled is kept in the first
   * @throws strategymonitor.domain.Refused naming file and line of whatever does not hold
   */
  public static RuleBook load(Path rulesFolder, Path... keptIn) {
    RuleFiles files = RuleFiles.read(rulesFolder);
    Completeness.require(files);
    return of(files, new KeptRules(List.of(keptIn)));
  }

  /** The rule book of files that are complete. */
  static RuleBook of(RuleFiles files, KeptRules kept) {
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    for (String stem : Catalogue.stems(files)) {
      Indicator indicator = indicator(files, stem, indicators.size());
      indicators.put(indicator.id(), indicator);
    }
    titledApart(indicators.values());
    return new RuleBook(files, ReturnDefinitions.of(files), indicators, kept);
  }

  /** Two of one title could not be told apart in a table or a sentence. */
  static void titledApart(Collection<Indicator> indicators) {
    Set<String> titles = new HashSet<>();
    for (Indicator indicator : indicators) {
      Definition definition = indicator.definition();
      if (!titles.add(definition.title().toLowerCase(Locale.ROOT))) {
        throw new RulesDoNotHold(
            List.of(
                "rules/%s: the title \"%s\" is another indicator's too. Give it one of its own."
                    .formatted(definition.file(), definition.title())));
      }
    }
  }

  static Indicator indicator(RuleFiles files, String stem, int order) {
    Map<String, String> texts = files.texts();
    String definition = texts.getOrDefault(stem + ".yaml", "");
    return Definitions.read(
        stem + ".yaml", definition, texts.getOrDefault(stem + ".drl", ""), order);
  }

  /** Of every file of the rules folder, names and contents. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /** The text of every file, by its path below the rules folder. */
  public SortedMap<String, String> sources() {
    return new TreeMap<>(files.texts());
  }

  public List<ReturnDefinition> returns() {
    return returns;
  }

  /** What may be answered to queries. */
  public AcceptedNotes acceptedNotes() {
    return acceptedNotes;
  }

  /** The definitions of all indicators, in catalogue order. */
  public List<Definition> definitions() {
    return indicators.values().stream().map(Indicator::definition).toList();
  }

  /** What the strategy recommends, then its next steps; none where the folder does not say. */
  public List<Recommendation> recommendations() {
    return Recommendations.of(files);
  }

  /** What each flag that the rules may raise means; none where the folder does not say. */
  public List<Disagreement> disagreements() {
    return Disagreements.of(files);
  }

  /** The sentences that the board may read. */
  public SentenceBank sentences() {
    return Sentences.of(files);
  }

  /** The rule engine's version. */
  public static String engineVersion() {
    return KeptRules.engine();
  }

  /** Compiles every part now, so that a mistake shows before any work is done. */
  public RuleBook compiled() {
    for (Part part : Part.values()) {
      rules(part);
    }
    return this;
  }

  List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  Rules rules(Part part) {
    return compiled.of(part);
  }

  RuleFiles files() {
    return files;
  }

  /** The parameters in force in a term: of each name, the one of the latest {@code from}. */
  List<Parameter> parameters(Term term) {
    Map<String, DatedParameter> latest = new TreeMap<>();
    for (Indicator indicator : indicators.values()) {
      for (DatedParameter parameter : indicator.parameters()) {
        if (parameter.from().compareTo(term) <= 0) {
          latest.merge(parameter.name(), parameter, RuleBook::later);
        }
      }
    }
    List<Parameter> parameters = new ArrayList<>();
    latest.values().forEach(p -> parameters.add(new Parameter(p.name(), p.value())));
    return parameters;
  }

  private static DatedParameter later(DatedParameter one, DatedParameter other) {
    return one.from().compareTo(other.from()) > 0 ? one : other;
  }
}
