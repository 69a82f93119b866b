package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;

abstract class RowsContract extends StoreContract {
  private static final SheetDefinition DEPLOYMENTS =
      sheet(
          "Deployments",
          "deployment",
          column("Deployment code", ColumnType.TEXT),
          column("Role", ColumnType.CODE),
          column("Requested on", ColumnType.DATE),
          column("Supported school URN", ColumnType.URN),
          column("Days delivered", ColumnType.NUMBER),
          column("Funding", ColumnType.TEXT));

  private static final SheetDefinition PARTICIPANTS =
      sheet(
          "Participants",
          "cpd_participant",
          column("School URN", ColumnType.URN),
          column("Participant reference", ColumnType.TEXT),
          column("Attended", ColumnType.YES_NO));

  private static final SheetDefinition ATTENDANCE =
      sheet(
          "Attendance",
          "network_attendance",
          column("School URN", ColumnType.URN),
          column("Attended", ColumnType.WHOLE));

  RowsContract(TestDatabase database) {
    super(database);
  }

  @Test
  void everyValueComesBackAsItWentIn() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    String long_ = "🙂 Ünï’côdé  ".repeat(4_000);
    Row full =
        row(
            DEPLOYMENTS,
            14,
            "D-01 ",
            "Pupil Premium review",
            LocalDate.of(2025, 12, 31),
            121234,
            new BigDecimal("0.333333333333333315"),
            long_);
    Row blank = row(DEPLOYMENTS, 15, null, null, null, null, null, null);
    Row plain =
        row(DEPLOYMENTS, 16, "d-01", "", LocalDate.of(1900, 1, 1), 100000, number("20"), "");

    store.rows().insert(DEPLOYMENTS, id, List.of(full, blank, plain));

    List<Row> kept = rows(DEPLOYMENTS, List.of(id));
    assertThat(kept).extracting(Row::number).containsExactly(14, 15, 16);
    assertThat(kept.get(0).values()).containsExactly(full.values());
    assertThat(kept.get(1).values()).containsExactly(blank.values());
    assertThat(kept.get(2).values()).containsExactly(plain.values());
  }

  @Test
  void rowsComeInTheOrderOfSubmissionsAndRowNumbers() {
    long first = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    long second = begun(cpd("Inspiration Hub", "b.xlsx", null, MONDAY));
    store.rows().insert(PARTICIPANTS, second, participants(2, 3));
    store.rows().insert(PARTICIPANTS, first, participants(7, 9));
    store.rows().insert(PARTICIPANTS, first, participants(2, 4));

    List<String> seen = new ArrayList<>();
    store.rows().stream(
        PARTICIPANTS,
        List.of(second, first),
        (row, id) -> seen.add((id == first ? "first " : "second ") + row.number()));

    assertThat(seen)
        .containsExactly(
            "second 2",
            "second 3",
            "first 2",
            "first 3",
            "first 4",
            "first 7",
            "first 8",
            "first 9");
    assertThat(store.rows().count(PARTICIPANTS, List.of(first, second))).isEqualTo(8);
    assertThat(store.rows().count(PARTICIPANTS, List.of())).isZero();
  }

  @Test
  void slicesHoldEveryRowOnce() {
    long first = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    long second = begun(cpd("Inspiration Hub", "b.xlsx", null, MONDAY));
    store.rows().insert(PARTICIPANTS, first, participants(2, 2_503));
    store.rows().insert(PARTICIPANTS, second, participants(5, 5));

    List<Slice> slices = store.rows().slices(PARTICIPANTS, List.of(first, second), 1_000);

    assertThat(slices)
        .containsExactly(
            new Slice(first, 2, 1_001),
            new Slice(first, 1_002, 2_001),
            new Slice(first, 2_002, 2_503),
            new Slice(second, 5, 5));
    List<Integer> numbers = new ArrayList<>();
    slices.forEach(
        slice -> store.rows().stream(PARTICIPANTS, slice, (row, id) -> numbers.add(row.number())));
    assertThat(numbers)
        .containsExactlyElementsOf(
            Stream.concat(IntStream.rangeClosed(2, 2_503).boxed(), Stream.of(5)).toList());
  }

  @Test
  void severalReturnsCanBeKeptAndReadAtOnce() {
    List<Long> ids =
        Stream.of("Julian Hub", "Inspiration Hub", "Wensum Trust", "Synergy")
            .map(submitter -> begun(cpd(submitter, submitter + ".xlsx", null, MONDAY)))
            .toList();

    ids.parallelStream().forEach(this::keepInChunks);

    List<Integer> read =
        ids.parallelStream().map(id -> rows(PARTICIPANTS, List.of(id)).size()).toList();
    assertThat(read).containsExactly(2_000, 2_000, 2_000, 2_000);
  }

  private void keepInChunks(long id) {
    TransactionTemplate chunk = new TransactionTemplate(store.transactions());
    for (int first = 1; first < 2_000; first += 500) {
      List<Row> rows = participants(first, first + 499);
      LeftOutRow leftOut = leftOut(10_000 + first);
      chunk.executeWithoutResult(
          open -> {
            store.rows().insert(PARTICIPANTS, id, rows);
            store.rows().leaveOut(id, List.of(leftOut));
          });
    }
  }

  @Test
  void aReaderMayWriteWhileRowsStillCome() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    long copy = begun(cpd("Inspiration Hub", "b.xlsx", null, MONDAY));
    store.rows().insert(PARTICIPANTS, id, participants(1, 3_000));

    new TransactionTemplate(store.transactions())
        .executeWithoutResult(
            open ->
                store.rows().stream(
                    PARTICIPANTS,
                    List.of(id),
                    (row, from) -> store.rows().insert(PARTICIPANTS, copy, List.of(row))));

    assertThat(store.rows().count(PARTICIPANTS, List.of(copy))).isEqualTo(3_000);
  }

  @Test
  void rowsOfAChunkThatWasRolledBackAreNotThere() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));

    assertThatThrownBy(
            () ->
                new TransactionTemplate(store.transactions())
                    .executeWithoutResult(
                        open -> {
                          store.rows().insert(PARTICIPANTS, id, participants(2, 5));
                          store.rows().leaveOut(id, List.of(leftOut(6)));
                          throw new IllegalStateException("cut off");
                        }))
        .hasMessage("cut off");

    assertThat(store.rows().count(PARTICIPANTS, List.of(id))).isZero();
    assertThat(store.rows().leftOut(PARTICIPANTS, id)).isEmpty();
  }

  @Test
  void theSameRowIsNotKeptTwice() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    store.rows().insert(PARTICIPANTS, id, participants(2, 5));

    assertThatThrownBy(() -> store.rows().insert(PARTICIPANTS, id, participants(5, 6)))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(store.rows().count(PARTICIPANTS, List.of(id))).isBetween(4L, 5L);
  }

  @Test
  void whatWasLeftOutIsKeptWithItsSchoolAndChecks() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    LeftOutRow two = new LeftOutRow("Participants", 8, null, List.of("1030", "1050"));

    store.rows().leaveOut(id, List.of(two, leftOut(6)));

    assertThat(store.rows().leftOut(PARTICIPANTS, id)).containsExactly(leftOut(6), two);
    assertThat(store.rows().leftOut(DEPLOYMENTS, id)).isEmpty();
  }

  @Test
  void anImportThatWasCutOffCanBeCleared() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    long other = begun(cpd("Inspiration Hub", "b.xlsx", null, MONDAY));
    store.rows().insert(PARTICIPANTS, id, participants(2, 5));
    store.rows().insert(PARTICIPANTS, other, participants(2, 5));
    store.rows().leaveOut(id, List.of(leftOut(6)));

    store.submissions().clear(id, List.of(PARTICIPANTS, ATTENDANCE));

    assertThat(store.rows().count(PARTICIPANTS, List.of(id))).isZero();
    assertThat(store.rows().leftOut(PARTICIPANTS, id)).isEmpty();
    assertThat(store.rows().count(PARTICIPANTS, List.of(other))).isEqualTo(4);
  }

  @Test
  void peopleWhoCameAreCountedBySchool() {
    long first = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    long second = begun(cpd("Inspiration Hub", "b.xlsx", null, MONDAY));
    store
        .rows()
        .insert(
            PARTICIPANTS,
            first,
            List.of(
                row(PARTICIPANTS, 2, 121001, "P1", true),
                row(PARTICIPANTS, 3, 121001, "P2", false),
                row(PARTICIPANTS, 4, 121002, "P3", false),
                row(PARTICIPANTS, 5, null, "P4", true)));
    store.rows().insert(PARTICIPANTS, second, List.of(row(PARTICIPANTS, 2, 121001, "P1", true)));

    assertThat(
            store
                .rows()
                .countBySchool(PARTICIPANTS, List.of(first, second), "School URN", "Attended"))
        .isEqualTo(Map.of(121001, 2L, 121002, 0L));
  }

  @Test
  void numbersAreSummedBySchool() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    store
        .rows()
        .insert(
            ATTENDANCE,
            id,
            List.of(
                row(ATTENDANCE, 2, 121001, 4_000_000_000L),
                row(ATTENDANCE, 3, 121001, 2L),
                row(ATTENDANCE, 4, 121002, null),
                row(ATTENDANCE, 5, null, 7L)));

    assertThat(store.rows().sumBySchool(ATTENDANCE, List.of(id), "School URN", "Attended"))
        .isEqualTo(Map.of(121001, 4_000_000_002L, 121002, 0L));
    assertThat(store.rows().sumBySchool(ATTENDANCE, List.of(), "School URN", "Attended")).isEmpty();
  }

  @Test
  void aSheetOrColumnWithoutAPlaceIsRefusedInWords() {
    long id = begun(cpd("Julian Hub", "a.xlsx", null, MONDAY));
    SheetDefinition wider =
        sheet("Participants", "cpd_participant", column("Shoe size", ColumnType.WHOLE));

    assertThatThrownBy(() -> store.rows().insert(wider, id, List.of(row(wider, 2, 7L))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("CPD take-up, sheet \"Participants\": ");
    assertThatThrownBy(() -> rows(wider, List.of(id))).isInstanceOf(Refused.class);
  }

  private List<Row> rows(SheetDefinition sheet, List<Long> submissions) {
    List<Row> rows = new ArrayList<>();
    store.rows().stream(sheet, submissions, (row, id) -> rows.add(row));
    return rows;
  }

  private static List<Row> participants(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> row(PARTICIPANTS, number, 121001, "P" + number, true))
        .toList();
  }

  private static LeftOutRow leftOut(int row) {
    return new LeftOutRow("Participants", row, 121001, List.of("1030"));
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written);
  }

  private static Row row(SheetDefinition sheet, int number, @Nullable Object... values) {
    return new Row(sheet, number, values);
  }

  private static SheetDefinition sheet(String name, String table, Column... columns) {
    return new SheetDefinition(
        "CPD take-up", name, table, true, List.of(columns), List.of(), false);
  }

  private static Column column(String heading, ColumnType type) {
    return new Column(heading, List.of(), type, true, false, Map.of());
  }
}
