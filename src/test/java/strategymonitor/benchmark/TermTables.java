package strategymonitor.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Register;
import strategymonitor.domain.School;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.intake.Inbox;

/** The tables that SQL needs of a term beside the rows: its register, returns and days. */
final class TermTables {
  private static final int AUTHORITY = 926;
  private static final List<String> COUNTED =
      List.of("Local authority maintained schools", "Academies", "Free Schools", "Special schools");
  private final Register register;
  private final ExpectedReturns expected;
  private final List<TermDates> terms = new ArrayList<>();

  TermTables(Inbox inbox, Term term) {
    this.register = inbox.reference().register(term);
    this.expected = inbox.reference().expected().orElseThrow();
    for (Term one : List.of(term, term.previous(), term.previous().previous())) {
      terms.add(inbox.reference().calendar().dates(one).orElseThrow());
    }
  }

  /** What is said on each connection. */
  String variables() {
    TermDates dates = terms.get(0);
    return "set @first = date '%s', @end = date '%s', @deadline = date '%s'"
        .formatted(dates.first(), dates.end(), dates.deadline());
  }

  void fill(Connection connection, String store) throws SQLException {
    for (String table :
        List.of(
            "figure (indicator varchar(100), breakdown varchar(50), grp varchar(200),"
                + " above decimal(38, 6), below decimal(38, 6), value decimal(38, 10))",
            "school (urn int primary key, counted boolean, area varchar(100), phase varchar(100),"
                + " type varchar(100), rural varchar(10), partnership boolean)",
            "school_group (urn int, breakdown varchar(10), grp varchar(100), key (urn))",
            "stands_for (urn int primary key, school int)",
            "owed (kind varchar(100), submitter varchar(200))",
            "sent (id bigint primary key, back int, kind varchar(100), submitter varchar(200),"
                + " own_references boolean, submitted_on date, first date, end date)")) {
      EvaluateBySql.execute(connection, "create table " + table);
    }
    schools(connection);
    insert(
        connection,
        "owed",
        expected.dueFor(terms.get(0).term()).stream()
            .map(owed -> List.<Object>of(owed.kind(), owed.submitter()))
            .toList());
    for (int back = 0; back < terms.size(); back++) {
      sent(connection, store, back);
    }
    EvaluateBySql.execute(connection, "analyze table school, school_group, stands_for, owed, sent");
  }

  private void schools(Connection connection) throws SQLException {
    List<List<Object>> schools = new ArrayList<>();
    List<List<Object>> groups = new ArrayList<>();
    List<List<Object>> standsFor = new ArrayList<>();
    for (School school : register.schools().values()) {
      School counted = register.countsFor(school.urn());
      standsFor.add(List.of(school.urn(), counted == null ? school.urn() : counted.urn()));
      if (school.authority() == AUTHORITY) {
        schools.add(
            List.of(
                school.urn(),
                counts(school),
                school.district(),
                school.phase(),
                school.type(),
                school.rural(),
                !school.trust().isBlank() || !school.federation().isBlank()));
        groups.add(List.of(school.urn(), "all", "All"));
        groups.add(List.of(school.urn(), "area", school.district()));
        groups.add(List.of(school.urn(), "phase", school.phase()));
        groups.add(List.of(school.urn(), "type", school.type()));
        groups.add(List.of(school.urn(), "rural", school.rural()));
      }
    }
    insert(connection, "school", schools);
    insert(connection, "school_group", groups);
    insert(connection, "stands_for", standsFor);
  }

  private static boolean counts(School school) {
    return (school.status().equals("Open") || school.status().equals("Open, but proposed to close"))
        && COUNTED.contains(school.typeGroup());
  }

  /** A made-up county withdraws and replaces nothing: what was accepted is in force. */
  private void sent(Connection connection, String store, int back) throws SQLException {
    TermDates dates = terms.get(back);
    EvaluateBySql.execute(
        connection,
        """
        insert into sent
        select id, %d, kind, submitter, own_references, coalesce(date_submitted, date(imported_at)),
               date '%s', date '%s'
        from %s.submission
        where state = 'accepted' and term = '%s'
        """
            .formatted(back, dates.first(), dates.end(), store, dates.term().id()));
  }

  private static void insert(Connection connection, String table, List<List<Object>> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String marks = "?" + ", ?".repeat(rows.get(0).size() - 1);
    try (PreparedStatement statement =
        connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (List<Object> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          statement.setObject(i + 1, row.get(i));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
