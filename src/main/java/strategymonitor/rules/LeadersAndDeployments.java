package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.Parameter;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.SystemLeader;

/**
 * The leaders and deployments of one submission, each knowing the other, with the shared rules'
 * word on which deployments are active and which leaders deployable.
 */
record LeadersAndDeployments(List<SystemLeader> leaders, List<Deployment> deployments) {

  static LeadersAndDeployments read(
      RuleBook book, TermRows rows, MakeFacts facts, Origins origins, Submission submission) {
    List<Source> ofDeployments = sources(book, ContactsOf.DEPLOYMENTS, rows, origins, submission);
    List<Source> ofLeaders = sources(book, ContactsOf.LEADERS, rows, origins, submission);
    Joins joins = new Joins();
    List<Deployment> alone =
        ofDeployments.stream().map(source -> (Deployment) facts.of(source, joins)).toList();
    Mark.all(book.rules(Part.SHARED), alone);
    alone.forEach(deployment -> sum(deployment, joins));
    joins.summed = true;
    List<SystemLeader> leaders = leaders(book, facts, ofLeaders, joins);
    List<Deployment> joined = new ArrayList<>();
    for (Deployment deployment : alone) {
      joined.add((Deployment) facts.again(deployment, deployment.source(), joins));
    }
    return new LeadersAndDeployments(leaders, joined);
  }

  private static List<Source> sources(
      RuleBook book, String name, TermRows rows, Origins origins, Submission submission) {
    SheetDefinition sheet = Sheets.named(book, name);
    Origin origin = origins.of(submission, sheet);
    List<Row> all = new ArrayList<>();
    rows.portions(sheet, List.of(submission), Integer.MAX_VALUE)
        .forEach(portion -> rows.stream(portion, all::add));
    return all.stream().map(row -> Source.of(origin, row)).toList();
  }

  private static void sum(Deployment deployment, Joins joins) {
    String leader = deployment.leaderReference();
    if (leader == null || deployment.withdrawn()) {
      return;
    }
    BigDecimal days = deployment.daysDelivered();
    joins.daysDelivered.merge(leader, days == null ? BigDecimal.ZERO : days, BigDecimal::add);
    if (deployment.active()) {
      joins.activeDeployments.merge(leader, 1L, Long::sum);
    }
  }

  private static List<SystemLeader> leaders(
      RuleBook book, MakeFacts facts, List<Source> sources, Joins joins) {
    List<SystemLeader> leaders = new ArrayList<>();
    for (Source source : sources) {
      SystemLeader leader = (SystemLeader) facts.of(source, joins);
      leaders.add(leader);
      Row row = java.util.Objects.requireNonNull(source.row());
      joins.leaders.put(row.text("Leader reference"), leader);
    }
    List<Record> marked = new ArrayList<>(leaders);
    if (!sources.isEmpty()) {
      List<Parameter> inForce = book.parameters(sources.get(0).origin().term().term());
      marked.addAll(inForce);
    }
    Mark.all(book.rules(Part.SHARED), marked);
    return leaders;
  }
}
