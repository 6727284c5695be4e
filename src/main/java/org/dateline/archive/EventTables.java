package org.dateline.archive;

import static org.dateline.archive.PartTables.ARGUMENTS;
import static org.dateline.archive.PartTables.EVIDENCE;
import static org.dateline.archive.PartTables.LOCATIONS;
import static org.dateline.archive.PartTables.SENTENCES;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Horizons;
import org.dateline.event.Retelling;
import org.dateline.event.Status;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The table `event` and the four tables of its parts.
final class EventTables {

  private static final String INSERT =
      """
      insert into event (id, article_id, place_in_text, kind, subtype, status, title, label,
        first_day, last_day, extent, trigger_start, trigger_end, certainty)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  /// As far as an open end may reach.
  private static final Period OPEN = Horizons.USUAL.unknownBeginning();

  private static final int ARTICLES_AT_ONCE = 500;

  private final JdbcTemplate jdbc;

  EventTables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<Event> events) {
    List<Object[]> rows = new ArrayList<>(events.size());
    for (var event : events) {
      var when = event.when();
      rows.add(
          new @Nullable Object[] {
            event.id().value(),
            event.trigger().article().value(),
            rows.size(),
            event.what().kind(),
            event.what().subtype(),
            event.status().name(),
            event.title(),
            event.label(),
            when == null ? null : when.first(),
            when == null ? null : when.last(),
            when == null ? null : when.extent().name(),
            event.trigger().start(),
            event.trigger().end(),
            event.certainty()
          });
    }
    jdbc.batchUpdate(INSERT, rows);
    LOCATIONS.insert(jdbc, events);
    ARGUMENTS.insert(jdbc, events);
    SENTENCES.insert(jdbc, events);
    EVIDENCE.insert(jdbc, events);
  }

  Optional<Event> find(EventId id) {
    return select("where e.id = ?", id.value()).stream().findFirst();
  }

  List<Event> of(ArticleId article) {
    return select("where e.article_id = ?", article.value());
  }

  /// Those of other articles of that kind whose days, as they were read, meet these.
  List<Event> near(Event event, Retelling.Days days) {
    return select(
        """
        where e.kind = ? and e.article_id <> ?
        and coalesce(e.first_day, e.last_day) <= ? and coalesce(e.last_day, e.first_day) >= ?\
        """,
        event.what().kind(),
        event.trigger().article().value(),
        days.last().plus(OPEN),
        days.first().minus(OPEN));
  }

  /// Hands over all events, by article and by their place in its text; holds those of some articles
  /// at a time.
  void forEach(Consumer<Event> use) {
    var after = "";
    for (var end = end(after); end != null; end = end(after)) {
      select("where e.article_id > ? and e.article_id <= ?", after, end).forEach(use);
      after = end;
    }
  }

  /// The last of the articles that are read next; null behind the last of all.
  private @Nullable String end(String after) {
    return jdbc.queryForObject(
        """
        select max(id) from
          (select id from article where id > ? order by id fetch first %d rows only) next\
        """
            .formatted(ARTICLES_AT_ONCE),
        String.class,
        after);
  }

  private List<Event> select(String condition, Object... parameters) {
    var locations = LOCATIONS.select(jdbc, condition, parameters);
    var arguments = ARGUMENTS.select(jdbc, condition, parameters);
    var sentences = SENTENCES.select(jdbc, condition, parameters);
    var evidence = EVIDENCE.select(jdbc, condition, parameters);
    return jdbc.query(
        "select e.* from event e " + condition + " order by e.article_id, e.place_in_text",
        (row, _) -> {
          var id = row.getString("id");
          return new Event(
              new EventId(id),
              Kinds.what(row.getString("kind"), row.getString("subtype")),
              Status.valueOf(row.getString("status")),
              row.getString("title"),
              row.getString("label"),
              when(row),
              locations.getOrDefault(id, List.of()),
              arguments.getOrDefault(id, List.of()),
              new Passage(
                  new ArticleId(row.getString("article_id")),
                  row.getInt("trigger_start"),
                  row.getInt("trigger_end")),
              sentences.getOrDefault(id, List.of()),
              evidence.getOrDefault(id, List.of()),
              row.getDouble("certainty"));
        },
        parameters);
  }

  private static @Nullable TimeSpan when(ResultSet row) throws SQLException {
    var extent = row.getString("extent");
    return extent == null
        ? null
        : new TimeSpan(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            TimeSpan.Extent.valueOf(extent));
  }
}
