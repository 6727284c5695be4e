package org.dateline.map;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.event.Location;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes the feed as JSON, one event after the other, with the fields of `frontend/feed.ts`. Days
/// are numbers since 1970-01-01.
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

  void event(FeedEvent event) {
    var kind = event.kind();
    json.writeStartObject();
    json.writeStringProperty("id", event.event().id().value());
    json.writeStringProperty("kind", kind.kind());
    json.writeStringProperty("subtype", kind.subtype());
    json.writeStringProperty("status", event.status());
    json.writeStringProperty("title", event.event().title());
    json.writeStringProperty("label", event.event().label());
    json.writeStringProperty("when", event.when());
    json.writeStringProperty("edtf", event.edtf());
    var coverage = event.coverage();
    span("possible", coverage == null ? null : coverage.possible());
    span("certain", coverage == null ? null : coverage.certain());
    span("assumed", coverage == null ? null : coverage.assumed());
    json.writeNumberProperty("known", event.article().published().toEpochDay());
    var until = event.until();
    if (until == null) {
      json.writeNullProperty("until");
    } else {
      json.writeNumberProperty("until", until.toEpochDay());
    }
    places(event.event());
    list("actors", event.actors());
    list("materiel", event.materiel());
    json.writeNumberProperty("certainty", event.certainty() / 100.0);
    json.writeStringProperty("article", event.article().id().value());
    json.writeStringProperty("review", event.review());
    json.writeEndObject();
  }

  private void list(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private void span(String name, @Nullable TimeSpan span) {
    if (span == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeArrayPropertyStart(name);
    for (var end : new LocalDate[] {span.first(), span.last()}) {
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
