package strategymonitor.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;

/** The rows of returns, a table a sheet. */
public final class Rows {
  private final JdbcTemplate batches;
  private final JdbcClient sql;
  private final Streaming streaming;

  Rows(DataSource dataSource, Vendor vendor) {
    this.batches = new JdbcTemplate(dataSource);
    this.sql = JdbcClient.create(batches);
    this.streaming = new Streaming(dataSource, vendor);
  }

  /** Keeps rows of one sheet of a submission; they count once it is accepted. */
  public void insert(SheetDefinition sheet, long submission, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try {
      insertBatch(new RowColumns(sheet), submission, rows);
    } catch (BadSqlGrammarException noSuchColumn) {
      throw noPlace(sheet);
    }
  }

  private void insertBatch(RowColumns columns, long submission, List<Row> rows) {
    batches.execute(
        columns.insert(),
        (PreparedStatement statement) -> {
          for (Row row : rows) {
            columns.set(statement, submission, row);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  /** The definitions in the rules folder can be changed; the tables only by a script of ours. */
  private static Refused noPlace(SheetDefinition sheet) {
    return new Refused(
        "%s, sheet \"%s\": expected the columns that the database's table %s has, found others."
                .formatted(sheet.kind(), sheet.name(), sheet.table())
            + " Put the return's definition back as it was, or add a script to db/migration.");
  }

  /** Keeps which rows were left out, and by which checks. */
  public void leaveOut(long submission, List<LeftOutRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    batches.execute(
        """
        insert into left_out_row (submission, sheet, `row_number`, school_urn, checks)
        values (?, ?, ?, ?, ?)
        """,
        (PreparedStatement statement) -> {
          for (LeftOutRow row : rows) {
            set(statement, submission, row);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private static void set(PreparedStatement statement, long submission, LeftOutRow row)
      throws SQLException {
    statement.setLong(1, submission);
    statement.setString(2, row.sheet());
    statement.setInt(3, row.number());
    statement.setObject(4, row.schoolUrn(), Types.INTEGER);
    statement.setString(5, String.join(" ", row.checks()));
  }

  /** The rows of one sheet that were left out of a submission, by row. */
  public List<LeftOutRow> leftOut(SheetDefinition sheet, long submission) {
    return sql.sql(
            """
            select sheet, `row_number`, school_urn, checks
            from left_out_row
            where submission = ?
              and sheet = ?
            order by `row_number`
            """)
        .params(submission, sheet.name())
        .query(
            (row, number) ->
                new LeftOutRow(
                    row.getString("sheet"),
                    row.getInt("row_number"),
                    row.getObject("school_urn", Integer.class),
                    List.of(row.getString("checks").split(" "))))
        .list();
  }

  /** How many rows of a sheet these submissions have. */
  public long count(SheetDefinition sheet, Collection<Long> submissions) {
    if (submissions.isEmpty()) {
      return 0;
    }
    return sql.sql(
            Wanted.in(submissions)
                + "select count(*) from wanted join `%s` on submission = id"
                    .formatted(sheet.table()))
        .query(Long.class)
        .single();
  }

  /** Whether a sheet has any row in these submissions. */
  public boolean any(SheetDefinition sheet, Collection<Long> submissions) {
    return !submissions.isEmpty()
        && sql.sql(
                Wanted.in(submissions)
                    + "select 1 from wanted join `%s` on submission = id limit 1"
                        .formatted(sheet.table()))
            .query(Integer.class)
            .optional()
            .isPresent();
  }

  /**
   * Cuts the rows of a sheet into slices that can be read at once, in the order of the submissions
   * and row numbers.
   *
   * @param most how many row numbers a slice spans at most
   */
  public List<Slice> slices(SheetDefinition sheet, List<Long> submissions, int most) {
    Map<Long, Slice> whole = new HashMap<>();
    spans(sheet, submissions).forEach(slice -> whole.put(slice.submission(), slice));
    return submissions.stream()
        .flatMap(id -> Stream.ofNullable(whole.get(id)))
        .flatMap(slice -> slice.cut(most))
        .toList();
  }

  private List<Slice> spans(SheetDefinition sheet, List<Long> submissions) {
    if (submissions.isEmpty()) {
      return List.of();
    }
    return sql.sql(
            Wanted.in(submissions)
                + """
                select submission, min(`row_number`) as lowest, max(`row_number`) as highest
                from wanted
                join `%s` on submission = id
                group by submission
                """
                    .formatted(sheet.table()))
        .query(
            (row, number) ->
                new Slice(row.getLong("submission"), row.getInt("lowest"), row.getInt("highest")))
        .list();
  }

  /**
   * Hands out every row of these submissions with its submission's id, in the order of the
   * submissions and row numbers. Memory stays flat.
   */
  public void stream(SheetDefinition sheet, List<Long> submissions, ObjLongConsumer<Row> reader) {
    submissions.forEach(id -> stream(sheet, new Slice(id, 0, Integer.MAX_VALUE), reader));
  }

  /** Hands out the rows of a slice with their submission's id, in the order of row numbers. */
  public void stream(SheetDefinition sheet, Slice slice, ObjLongConsumer<Row> reader) {
    RowColumns columns = new RowColumns(sheet);
    try {
      streaming.read(
          columns.select(),
          List.of(slice.submission(), slice.first(), slice.last()),
          result -> reader.accept(columns.read(result), slice.submission()));
    } catch (BadSqlGrammarException noSuchColumn) {
      throw noPlace(sheet);
    }
  }

  /**
   * How many rows of these submissions say yes in a column, by school; rows without one are not
   * counted.
   */
  public Map<Integer, Long> countBySchool(
      SheetDefinition sheet, Collection<Long> submissions, String urn, String yes) {
    String counted = "count(case when %s then 1 end)".formatted(name(sheet, yes));
    return bySchool(sheet, submissions, urn, counted);
  }

  /**
   * The sum of a whole-number column over the rows of these submissions, by school; rows without
   * one are not summed.
   */
  public Map<Integer, Long> sumBySchool(
      SheetDefinition sheet, Collection<Long> submissions, String urn, String whole) {
    String summed = "coalesce(sum(%s), 0)".formatted(name(sheet, whole));
    return bySchool(sheet, submissions, urn, summed);
  }

  private Map<Integer, Long> bySchool(
      SheetDefinition sheet, Collection<Long> submissions, String urn, String measured) {
    Map<Integer, Long> bySchool = new HashMap<>();
    if (submissions.isEmpty()) {
      return bySchool;
    }
    sql.sql(
            Wanted.in(submissions)
                + """
                select %1$s, %2$s
                from wanted
                join `%3$s` on submission = id
                where %1$s is not null
                group by %1$s
                """
                    .formatted(name(sheet, urn), measured, sheet.table()))
        .query(
            row -> {
              bySchool.put(row.getInt(1), row.getLong(2));
            });
    return bySchool;
  }

  private static String name(SheetDefinition sheet, String heading) {
    return RowColumns.name(sheet.columns().get(sheet.position(heading)));
  }
}
