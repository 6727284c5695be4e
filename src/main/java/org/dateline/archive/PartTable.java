package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.event.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// A table that holds a list of every event: a row a part, numbered in the order of the list.
///
/// @param columns the columns after `event_id` and `number`
/// @param list the list of an event
/// @param cells the values of the columns
/// @param part reads a part from its row
record PartTable<T>(
    String name,
    List<String> columns,
    Function<Event, List<T>> list,
    Function<T, @Nullable Object[]> cells,
    Row<T> part) {

  /// Reads a part.
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  void insert(JdbcTemplate jdbc, List<Event> events) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var event : events) {
      int number = 0;
      for (var item : list.apply(event)) {
        rows.add(row(event.id().value(), number++, item));
      }
    }
    jdbc.batchUpdate(insertInto(name, "event_id"), rows);
  }

  /// A row of this table, or of another with the same columns.
  ///
  /// @param whole what the item is a part of
  @Nullable Object[] row(Object whole, int number, T item) {
    var values = cells.apply(item);
    var row = new @Nullable Object[values.length + 2];
    row[0] = whole;
    row[1] = number;
    System.arraycopy(values, 0, row, 2, values.length);
    return row;
  }

  /// The statement that inserts such rows.
  ///
  /// @param whole the column that names what the items are parts of
  String insertInto(String table, String whole) {
    var marks = String.join(", ", Collections.nCopies(columns.size() + 2, "?"));
    return "insert into %s (%s, number, %s) values (%s)"
        .formatted(table, whole, String.join(", ", columns), marks);
  }

  /// The lists of the events that meet the condition, by event id.
  ///
  /// @param condition a `where` clause on the event, `e`
  Map<String, List<T>> select(JdbcTemplate jdbc, String condition, Object... parameters) {
    Map<String, List<T>> lists = new HashMap<>();
    jdbc.query(
        "select p.* from %s p join event e on e.id = p.event_id %s order by p.event_id, p.number"
            .formatted(name, condition),
        row -> {
          lists
              .computeIfAbsent(row.getString("event_id"), _ -> new ArrayList<>(4))
              .add(part.read(row));
        },
        parameters);
    return lists;
  }
}
