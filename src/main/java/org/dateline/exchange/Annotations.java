package org.dateline.exchange;

import java.util.Locale;
import org.dateline.place.Place;
import org.dateline.reading.Reading;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.where.Toponym;
import tools.jackson.core.JsonGenerator;

/// JSON lines, one object an article: place names, time expressions, events and what stayed
/// unresolved, each with its words. Offsets are Unicode code points of the article's text,
/// half-open.
public record Annotations() implements Format {

  @Override
  public String head() {
    return "";
  }

  @Override
  public String part(ReadArticle article) {
    var spans = new Spans(article.article().text());
    var reading = article.reading();
    return Json.line(json -> {
      json.writeStringProperty("id", article.id());
      Json.day(json, "published", article.published());
      Json.optional(json, "title", article.article().title());
      Json.optional(json, "source", article.article().source());
      if (article.extracted()) {
        json.writeStringProperty("text", article.article().text());
      }
      json.writeArrayPropertyStart("toponyms");
      reading.toponyms().forEach(toponym -> toponym(json, spans, toponym));
      json.writeEndArray();
      json.writeArrayPropertyStart("timex");
      reading.times().forEach(time -> time(json, spans, time));
      json.writeEndArray();
      json.writeArrayPropertyStart("events");
      reading.events().forEach(event -> EventJson.write(json, spans, event));
      json.writeEndArray();
      json.writeArrayPropertyStart("unresolved");
      reading.unresolved().forEach(words -> unresolved(json, spans, words));
      json.writeEndArray();
    });
  }

  @Override
  public String failure(String id, String error) {
    return Json.line(json -> {
      json.writeStringProperty("id", id);
      json.writeStringProperty("error", error);
    });
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public String tail() {
    return "";
  }

  private static void toponym(JsonGenerator json, Spans spans, Toponym toponym) {
    json.writeStartObject();
    spans.write(json, "surface", toponym.start(), toponym.end());
    var place = toponym.place();
    if (place != null) {
      place(json, place);
    }
    json.writeStringProperty("use", toponym.use().name().toLowerCase(Locale.ROOT));
    Json.certainty(json, toponym.certainty());
    json.writeStringProperty("reason", toponym.reason());
    json.writeEndObject();
  }

  static void place(JsonGenerator json, Place place) {
    json.writeStringProperty("name", place.name());
    json.writeNumberProperty("lat", place.position().latitude());
    json.writeNumberProperty("lon", place.position().longitude());
    json.writeStringProperty("level", place.level().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("place", place.id().value());
    if (place.id().value().startsWith("gn:")) {
      json.writeStringProperty("geonameid", place.id().value().substring(3));
    }
    Json.optional(json, "country", place.country());
    Json.optional(json, "deFactoCountry", place.deFactoCountry());
  }

  private static void time(JsonGenerator json, Spans spans, TimeExpression time) {
    json.writeStartObject();
    spans.write(json, "text", time.start(), time.end());
    json.writeStringProperty("type", time.type().name());
    json.writeStringProperty("value", time.value());
    var span = time.span();
    Json.optional(json, "edtf", span == null ? null : span.edtf());
    Json.certainty(json, time.certainty());
    json.writeStringProperty("reason", time.reason());
    json.writeEndObject();
  }

  private static void unresolved(JsonGenerator json, Spans spans, Reading.Unresolved unresolved) {
    json.writeStartObject();
    spans.write(json, "text", unresolved.words().start(), unresolved.words().end());
    json.writeStringProperty("reason", unresolved.reason());
    json.writeEndObject();
  }
}
