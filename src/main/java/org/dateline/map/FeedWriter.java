package org.dateline.map;

import java.io.OutputStream;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Coverage;
import org.dateline.event.Event;
import org.dateline.event.Location;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes the feed, one event after the other, as `frontend/feed.ts` declares it. Days are numbers
/// since 1970-01-01.
final class FeedWriter implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  FeedWriter(OutputStream out, String collection) {
    json = JSON.createGenerator(out);
    json.writeStartObject();
    json.writeStringProperty("collection", collection);
  }

  void articles(Iterable<Article> articles) {
    json.writeArrayPropertyStart("articles");
    for (var article : articles) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id().value());
      json.writeStringProperty("title", article.title());
      json.writeStringProperty("source", article.source());
      json.writeNumberProperty("published", article.published().toEpochDay());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void startEvents() {
    json.writeArrayPropertyStart("events");
  }

  /// @param article that reports the event
  void event(Event event, Article article) {
    var kind = Kind.of(event.what());
    json.writeStartObject();
    json.writeStringProperty("id", event.id().value());
    json.writeStringProperty("kind", kind.kind());
    json.writeStringProperty("subtype", kind.subtype());
    json.writeStringProperty("status", event.status().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("title", event.title());
    json.writeStringProperty("label", event.label());
    days(event, article);
    places(event);
    json.writeArrayPropertyStart("actors");
    event.arguments().stream()
        .filter(argument -> !isMoved(argument))
        .map(Argument::name)
        .distinct()
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("materiel");
    event.arguments().stream()
        .filter(FeedWriter::isMoved)
        .map(Arguments::counted)
        .distinct()
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("certainty", Math.round(event.certainty() * 100) / 100.0);
    json.writeStringProperty("article", article.id().value());
    json.writeStringProperty("unplaced", Undrawn.reason(event).map(Undrawn::words).orElse(""));
    json.writeEndObject();
  }

  private static boolean isMoved(Argument argument) {
    return argument.role() == ArgumentRole.MATERIEL || argument.role() == ArgumentRole.MOVED;
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private void days(Event event, Article article) {
    var when = event.when();
    json.writeStringProperty("when", when == null ? "" : Days.words(when));
    json.writeStringProperty("edtf", when == null ? null : when.edtf());
    var coverage = Coverage.of(event.what(), event.status(), when, article.published());
    span("possible", coverage == null ? null : coverage.possible());
    span("certain", coverage == null ? null : coverage.certain());
    span("assumed", coverage == null ? null : coverage.assumed());
    json.writeNumberProperty("known", article.published().toEpochDay());
  }

  private void span(String name, @Nullable TimeSpan span) {
    if (span == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeArrayPropertyStart(name);
    for (var end : new java.time.LocalDate[] {span.first(), span.last()}) {
      if (end == null) {
        json.writeNull();
      } else {
        json.writeNumber(end.toEpochDay());
      }
    }
    json.writeEndArray();
  }

  private void places(Event event) {
    json.writeArrayPropertyStart("places");
    for (Location location : event.where()) {
      var place = location.place();
      json.writeStartObject();
      json.writeStringProperty("id", place.id().value());
      json.writeStringProperty("name", place.name());
      json.writeStringProperty("role", location.role().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("level", place.level().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("country", place.country());
      json.writeStringProperty("deFactoCountry", place.deFactoCountry());
      json.writeNumberProperty("lon", place.position().longitude());
      json.writeNumberProperty("lat", place.position().latitude());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
