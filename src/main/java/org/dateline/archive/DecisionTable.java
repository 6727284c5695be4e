package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Argument;
import org.dateline.event.Correction;
import org.dateline.event.Decided;
import org.dateline.event.Decision;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Location;
import org.dateline.event.Status;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The table `decision`, its places and its arguments.
final class DecisionTable {

  private static final String INSERT =
      """
      insert into decision (event_id, event_title, verdict, into_id, kind, subtype, status, title,
        first_day, last_day, extent, places, arguments)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private static final String PLACES = "decision_location";
  private static final String ARGUMENTS = "decision_argument";

  private static final String ACCEPT = "ACCEPT";
  private static final String REJECT = "REJECT";
  private static final String CORRECT = "CORRECT";
  private static final String MERGE = "MERGE";
  private static final String PART = "PART";

  /// Stands for the extent of a date that was taken away.
  private static final String UNDATED = "UNDATED";

  private final JdbcTemplate jdbc;
  private final JdbcClient sql;

  DecisionTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.sql = JdbcClient.create(jdbc);
  }

  void insert(Event event, Decision decision) {
    switch (decision) {
      case Decision.Accept() -> insert(event, ACCEPT, null, null);
      case Decision.Reject() -> insert(event, REJECT, null, null);
      case Decision.Merge(var into) -> insert(event, MERGE, into, null);
      case Decision.Part(var from) -> insert(event, PART, from, null);
      case Decision.Correct(var correction) -> {
        long id = insert(event, CORRECT, null, correction);
        correction.where().ifPresent(where -> insert(id, PLACES, PartTables.LOCATIONS, where));
        correction
            .arguments()
            .ifPresent(those -> insert(id, ARGUMENTS, PartTables.ARGUMENTS, those));
      }
    }
  }

  private long insert(
      Event event, String verdict, @Nullable EventId into, @Nullable Correction correction) {
    var key = new GeneratedKeyHolder();
    var what = correction == null ? null : correction.what().orElse(null);
    var dated = correction == null ? null : correction.when().orElse(null);
    var when = dated == null ? null : dated.when();
    sql.sql(INSERT)
        .params(
            Arrays.<@Nullable Object>asList(
                event.id().value(),
                event.title(),
                verdict,
                into == null ? null : into.value(),
                what == null ? null : what.kind(),
                what == null ? null : what.subtype(),
                correction == null ? null : correction.status().map(Status::name).orElse(null),
                correction == null ? null : correction.title().orElse(null),
                when == null ? null : when.first(),
                when == null ? null : when.last(),
                dated == null ? null : when == null ? UNDATED : when.extent().name(),
                correction == null ? null : correction.where().map(List::size).orElse(null),
                correction == null ? null : correction.arguments().map(List::size).orElse(null)))
        .update(key, "id");
    var id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("the database gave the decision no number");
    }
    return id.longValue();
  }

  private <T> void insert(long decision, String name, PartTable<T> like, List<T> items) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var item : items) {
      rows.add(like.row(decision, rows.size(), item));
    }
    jdbc.batchUpdate(like.insertInto(name, "decision_id"), rows);
  }

  /// What stands of the decisions about all events, by event, the oldest first.
  Map<EventId, List<Decision>> standing() {
    return select("");
  }

  /// What stands of the decisions about an event, the oldest first.
  List<Decision> standing(EventId event) {
    return select("and d.event_id = ?", event.value()).getOrDefault(event, List.of());
  }

  /// All decisions about an event, also those that were taken back, the oldest first.
  List<Decided> history(EventId event) {
    return decided("d.event_id = ?", event.value()).getOrDefault(event, List.of());
  }

  /// Takes the latest decision back that stands.
  ///
  /// @return the event that it was about; empty when there is none
  Optional<EventId> takeBackLatest() {
    var latest =
        sql.sql(
                "select id, event_id from decision where not taken_back and event_id is not null"
                    + " order by id desc fetch first 1 row only")
            .query((row, _) -> Map.entry(row.getLong("id"), new EventId(row.getString("event_id"))))
            .optional();
    latest.ifPresent(decision ->
        sql.sql("update decision set taken_back = true where id = ?")
            .param(decision.getKey())
            .update());
    return latest.map(Map.Entry::getValue);
  }

  /// The events that a standing decision merges into the event; a later one may have parted them.
  List<EventId> mergedInto(EventId event) {
    return sql.sql(
            "select distinct event_id from decision where into_id = ? and verdict = 'MERGE'"
                + " and not taken_back"
                + " and event_id is not null order by event_id")
        .param(event.value())
        .query((row, _) -> new EventId(row.getString("event_id")))
        .list();
  }

  /// The events that a standing decision parts from the event, whichever of the two it is about.
  List<EventId> partedFrom(EventId event) {
    return sql
        .sql(
            """
            select case when event_id = :event then into_id else event_id end as other
            from decision where verdict = 'PART' and not taken_back
            and (event_id = :event or into_id = :event)\
            """)
        .param("event", event.value())
        .query((row, _) -> Optional.ofNullable(row.getString("other")).map(EventId::new))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /// The decisions that speak of an event, with their numbers, to give them to another one.
  Links links(EventId event) {
    return new Links(numbers("event_id", event), numbers("into_id", event));
  }

  /// Lets decisions speak of an event.
  void link(Links links, EventId event) {
    link("event_id", links.about(), event);
    link("into_id", links.into(), event);
  }

  /// Numbers of decisions.
  ///
  /// @param about those about the event
  /// @param into those that merge others into it or part others from it
  record Links(List<Long> about, List<Long> into) {}

  private List<Long> numbers(String column, EventId event) {
    return sql.sql("select id from decision where " + column + " = ?")
        .param(event.value())
        .query(Long.class)
        .list();
  }

  private void link(String column, List<Long> decisions, EventId event) {
    for (var decision : decisions) {
      sql.sql("update decision set " + column + " = ? where id = ?")
          .param(event.value())
          .param(decision)
          .update();
    }
  }

  private Map<EventId, List<Decision>> select(String condition, Object... parameters) {
    var standing = new HashMap<EventId, List<Decision>>();
    decided("not d.taken_back " + condition, parameters)
        .forEach(
            (event, list) -> standing.put(event, list.stream().map(Decided::decision).toList()));
    return standing;
  }

  private Map<EventId, List<Decided>> decided(String condition, Object... parameters) {
    var places = parts(PLACES, PartTables::location, condition, parameters);
    var arguments = parts(ARGUMENTS, PartTables::argument, condition, parameters);
    Map<EventId, List<Decided>> decisions = new HashMap<>();
    jdbc.query(
        "select d.* from decision d where d.event_id is not null and "
            + condition
            + " order by d.id",
        row -> {
          var list =
              decisions.computeIfAbsent(
                  new EventId(row.getString("event_id")), _ -> new ArrayList<>(2));
          var at = row.getTimestamp("decided").toInstant();
          boolean takenBack = row.getBoolean("taken_back");
          long id = row.getLong("id");
          var where = places.getOrDefault(id, List.of());
          decision(row, where, arguments.getOrDefault(id, List.of()))
              .ifPresent(decision -> list.add(new Decided(decision, at, takenBack)));
        },
        parameters);
    return decisions;
  }

  /// The parts of corrections, by the number of the decision.
  private <T> Map<Long, List<T>> parts(
      String name, PartTable.Row<T> part, String condition, Object... parameters) {
    Map<Long, List<T>> parts = new HashMap<>();
    jdbc.query(
        """
        select p.* from %s p join decision d on d.id = p.decision_id
        where %s order by p.decision_id, p.number\
        """
            .formatted(name, condition),
        row -> {
          parts
              .computeIfAbsent(row.getLong("decision_id"), _ -> new ArrayList<>(2))
              .add(part.read(row));
        },
        parameters);
    return parts;
  }

  /// Empty for one about another event that is no longer there.
  private static Optional<Decision> decision(
      ResultSet row, List<Location> places, List<Argument> arguments) throws SQLException {
    var verdict = row.getString("verdict");
    return switch (verdict) {
      case ACCEPT -> Optional.of(new Decision.Accept());
      case REJECT -> Optional.of(new Decision.Reject());
      case CORRECT -> Optional.of(new Decision.Correct(correction(row, places, arguments)));
      case MERGE -> other(row).map(Decision.Merge::new);
      case PART -> other(row).map(Decision.Part::new);
      default ->
          throw new IllegalStateException(
              "the archive holds a decision '%s', which this version does not know"
                  .formatted(verdict));
    };
  }

  private static Optional<EventId> other(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("into_id")).map(EventId::new);
  }

  private static Correction.Dated dated(ResultSet row, String extent) throws SQLException {
    return new Correction.Dated(
        extent.equals(UNDATED)
            ? null
            : new TimeSpan(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                TimeSpan.Extent.valueOf(extent)));
  }

  private static Correction correction(
      ResultSet row, List<Location> places, List<Argument> arguments) throws SQLException {
    var kind = row.getString("kind");
    var subtype = row.getString("subtype");
    var extent = row.getString("extent");
    return new Correction(
        kind == null ? Optional.empty() : Optional.of(Kinds.what(kind, subtype)),
        Optional.ofNullable(row.getString("status")).map(Status::valueOf),
        Optional.ofNullable(row.getString("title")),
        extent == null ? Optional.empty() : Optional.of(dated(row, extent)),
        row.getObject("places", Integer.class) == null ? Optional.empty() : Optional.of(places),
        row.getObject("arguments", Integer.class) == null
            ? Optional.empty()
            : Optional.of(arguments));
  }
}
