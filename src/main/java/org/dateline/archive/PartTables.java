package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;
import org.dateline.event.Evidence;
import org.dateline.event.Fact;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.place.PlaceId;
import org.dateline.place.Position;
import org.jspecify.annotations.Nullable;

/// The four lists of an event and their columns.
final class PartTables {

  static final PartTable<Location> LOCATIONS =
      new PartTable<>(
          "location",
          List.of(
              "role",
              "place_id",
              "name",
              "level",
              "feature_code",
              "country",
              "de_facto_country",
              "division",
              "longitude",
              "latitude",
              "population",
              "article_id",
              "words_start",
              "words_end"),
          Event::where,
          PartTables::cells,
          PartTables::location);

  static final PartTable<Argument> ARGUMENTS =
      new PartTable<>(
          "argument",
          List.of("role", "name", "quantity", "article_id", "words_start", "words_end"),
          Event::arguments,
          argument ->
              new @Nullable Object[] {
                argument.role().name(),
                argument.name(),
                argument.count(),
                argument.words().article().value(),
                argument.words().start(),
                argument.words().end()
              },
          PartTables::argument);

  static final PartTable<Passage> SENTENCES =
      new PartTable<>(
          "sentence",
          List.of("article_id", "words_start", "words_end"),
          Event::sentences,
          words -> new @Nullable Object[] {words.article().value(), words.start(), words.end()},
          PartTables::words);

  static final PartTable<Evidence> EVIDENCE =
      new PartTable<>(
          "evidence",
          List.of("fact", "reason", "certainty", "article_id", "words_start", "words_end"),
          Event::evidence,
          evidence ->
              new @Nullable Object[] {
                evidence.fact().name(),
                evidence.reason(),
                evidence.certainty(),
                evidence.passage().article().value(),
                evidence.passage().start(),
                evidence.passage().end()
              },
          row ->
              new Evidence(
                  words(row),
                  Fact.valueOf(row.getString("fact")),
                  row.getString("reason"),
                  row.getDouble("certainty")));

  private PartTables() {}

  private static @Nullable Object[] cells(Location location) {
    var place = location.place();
    return new @Nullable Object[] {
      location.role().name(),
      place.id().value(),
      place.name(),
      place.level().name(),
      place.featureCode(),
      place.country(),
      place.deFactoCountry(),
      place.division(),
      place.position().longitude(),
      place.position().latitude(),
      place.population(),
      location.words().article().value(),
      location.words().start(),
      location.words().end()
    };
  }

  static Argument argument(ResultSet row) throws SQLException {
    return new Argument(
        ArgumentRole.valueOf(row.getString("role")),
        row.getString("name"),
        row.getObject("quantity", Integer.class),
        words(row));
  }

  static Location location(ResultSet row) throws SQLException {
    return new Location(
        Role.valueOf(row.getString("role")),
        new Place(
            new PlaceId(row.getString("place_id")),
            row.getString("name"),
            Level.valueOf(row.getString("level")),
            row.getString("feature_code"),
            row.getString("country"),
            row.getString("de_facto_country"),
            row.getString("division"),
            new Position(row.getDouble("longitude"), row.getDouble("latitude")),
            row.getLong("population")),
        words(row));
  }

  private static Passage words(ResultSet row) throws SQLException {
    return new Passage(
        new ArticleId(row.getString("article_id")),
        row.getInt("words_start"),
        row.getInt("words_end"));
  }
}
