package strategymonitor.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Term;

/** Who sends what, and the {@code expected.yaml} that says so. */
record Submitters(Options options) {
  static final String QUALITY = "Education Quality Team";
  static final String GOVERNANCE = "Governance Service";
  static final String SECRETARY = "Strategy Secretariat";
  static final String LATECOMER = "Fenedge Leadership Partnership";
  static final String KNOWN_AS = "Poppyland Teaching School Hub";
  static final String ALSO_KNOWN_AS = "PTSH";

  private static final List<String> PROVIDERS =
      List.of("Wherry Teaching School Hub", KNOWN_AS, LATECOMER);

  static final Map<String, String> TARGET_GROUPS = targetGroups();

  private static Map<String, String> targetGroups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("Early career teachers", "Early Career Network");
    groups.put("Recently qualified teachers", "Recently Qualified Network");
    groups.put("Middle and subject leaders", "Subject Leaders Network");
    groups.put("SEND leads", "SEND Leads Network");
    groups.put("Aspiring leaders", "Aspiring Leaders Network");
    groups.put("Headteachers", "Headteachers Network");
    groups.put("Governors", "Governors Network");
    return groups;
  }

  /** The providers that owe a return for a term. */
  List<String> providers(Term term) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < options.providers(); i++) {
      String name = i < PROVIDERS.size() ? PROVIDERS.get(i) : "Provider " + (i + 1);
      if (!name.equals(LATECOMER) || !joinsAfter(term)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The third provider and the second network join with the newest school year. */
  boolean joinsAfter(Term term) {
    return term.startYear() < newest().startYear();
  }

  private Term newest() {
    return options.terms().get(options.terms().size() - 1);
  }

  private Term joining() {
    return new Term(newest().startYear(), Term.Season.AUTUMN);
  }

  /** The names of a target group's networks. */
  List<String> networks(String targetGroup) {
    String name = TARGET_GROUPS.getOrDefault(targetGroup, targetGroup);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < options.networks(); i++) {
      names.add(i == 0 ? name : name + " " + (i + 1));
    }
    return names;
  }

  boolean joinsLater(String network) {
    return network.equals(TARGET_GROUPS.get("Recently qualified teachers"));
  }

  /** The first letters of a name's words, with a number at its end kept whole. */
  static String initials(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      text.append(Character.isDigit(word.charAt(0)) ? word : word.substring(0, 1));
    }
    return text.toString();
  }

  String yaml() {
    StringBuilder text = new StringBuilder("# Who owes which return, each term.\n");
    section(text, MakeCpd.KIND, providers(newest()));
    section(text, MakeNetworks.KIND, allNetworks());
    section(text, MakeDeployments.KIND, List.of(QUALITY));
    section(text, MakeBoards.KIND, List.of(GOVERNANCE));
    section(text, MakeSurvey.KIND, List.of(SECRETARY, GOVERNANCE));
    section(text, MakeReviews.KIND, List.of(QUALITY, SECRETARY));
    section(text, MakeProgress.KIND, List.of(SECRETARY));
    section(text, MakeOutcomes.KIND, List.of(QUALITY));
    section(text, MakePipeline.KIND, List.of(QUALITY));
    return text.toString();
  }

  private List<String> allNetworks() {
    return TARGET_GROUPS.keySet().stream().flatMap(group -> networks(group).stream()).toList();
  }

  private void section(StringBuilder text, String kind, List<String> names) {
    text.append(kind).append(":\n");
    names.forEach(name -> text.append("  - ").append(entry(name)).append('\n'));
  }

  private String entry(String name) {
    if (name.equals(KNOWN_AS)) {
      return "{submitter: %s, also known as: [%s]}".formatted(name, ALSO_KNOWN_AS);
    }
    return name.equals(LATECOMER) || joinsLater(name)
        ? "{submitter: %s, from: %s}".formatted(name, joining().id())
        : name;
  }
}
