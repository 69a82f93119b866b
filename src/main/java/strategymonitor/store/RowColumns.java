package strategymonitor.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;

/** How the columns of a sheet lie in its table. */
final class RowColumns {
  private final SheetDefinition sheet;
  private final List<Column> columns;

  RowColumns(SheetDefinition sheet) {
    this.sheet = sheet;
    this.columns = sheet.columns();
  }

  static String name(Column column) {
    return '`' + column.databaseName() + '`';
  }

  /** The columns' names, with commas between. */
  String names() {
    return columns.stream().map(RowColumns::name).collect(Collectors.joining(", "));
  }

  String insert() {
    return "insert into `%s` (submission, `row_number`, %s)\nvalues (?, ?%s)"
        .formatted(sheet.table(), names(), ", ?".repeat(columns.size()));
  }

  /** Selects a range of a submission's rows, as {@link #read} reads them. */
  String select() {
    return """
        select `row_number`, %s
        from `%s`
        where submission = ?
          and `row_number` between ? and ?
        order by submission, `row_number`
        """
        .formatted(names(), sheet.table());
  }

  void set(PreparedStatement statement, long submission, Row row) throws SQLException {
    statement.setLong(1, submission);
    statement.setInt(2, row.number());
    for (int i = 0; i < columns.size(); i++) {
      set(statement, i + 3, columns.get(i).type(), row.values()[i]);
    }
  }

  private static void set(
      PreparedStatement statement, int position, ColumnType type, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, sqlType(type));
      return;
    }
    switch (type) {
      case TEXT, NAME, CODE, CODES -> statement.setString(position, (String) value);
      case YES_NO -> statement.setBoolean(position, (Boolean) value);
      case DATE -> statement.setObject(position, value);
      case WHOLE -> statement.setLong(position, (Long) value);
      case NUMBER, PERCENT -> statement.setBigDecimal(position, (BigDecimal) value);
      case URN -> statement.setInt(position, (Integer) value);
    }
  }

  private static int sqlType(ColumnType type) {
    return switch (type) {
      case TEXT, NAME, CODE, CODES -> Types.VARCHAR;
      case YES_NO -> Types.BOOLEAN;
      case DATE -> Types.DATE;
      case WHOLE -> Types.BIGINT;
      case NUMBER, PERCENT -> Types.DECIMAL;
      case URN -> Types.INTEGER;
    };
  }

  /** Reads a row whose first column is its number and whose others are the sheet's. */
  Row read(ResultSet result) throws SQLException {
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(result, i + 2, columns.get(i).type());
    }
    return new Row(sheet, result.getInt(1), values);
  }

  private static @Nullable Object value(ResultSet result, int position, ColumnType type)
      throws SQLException {
    Object value =
        switch (type) {
          case TEXT, NAME, CODE, CODES -> result.getString(position);
          case YES_NO -> result.getBoolean(position);
          case DATE -> result.getObject(position, LocalDate.class);
          case WHOLE -> result.getLong(position);
          case NUMBER, PERCENT -> plain(result.getBigDecimal(position));
          case URN -> result.getInt(position);
        };
    return result.wasNull() ? null : value;
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
