package org.dateline.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.event.Argument;
import org.dateline.event.Event;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.place.Position;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// GeoJSON (RFC 7946) with the `time` member of OGC Features and Geometries JSON (JSON-FG), a
/// feature an event. The points of regions and countries are label points: `level` in the
/// properties tells how coarse a place is. A movement whose ends are both known is a line of the
/// two, which is no route. Events without a place have a null geometry.
public record GeoJson() implements Format {

  @Override
  public String head() {
    return """
    {"type":"FeatureCollection","conformsTo":["http://www.opengis.net/spec/json-fg-1/0.3/conf/core"],"features":[
    """;
  }

  @Override
  public String part(ReadArticle article) {
    return article.reading().events().stream()
        .map(event -> feature(article, event))
        .collect(Collectors.joining(between()));
  }

  @Override
  public String failure(String id, String error) {
    return "";
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String tail() {
    return "\n]}\n";
  }

  private static String feature(ReadArticle article, Event event) {
    return Json.write(json -> {
      json.writeStringProperty("type", "Feature");
      json.writeStringProperty("id", event.id().value());
      geometry(json, event.where());
      time(json, event.when());
      json.writeObjectPropertyStart("properties");
      properties(json, article, event);
      json.writeEndObject();
    });
  }

  private static void geometry(JsonGenerator json, List<Location> where) {
    if (where.isEmpty()) {
      json.writeNullProperty("geometry");
      return;
    }
    boolean movement =
        where.size() == 2
            && where.stream().anyMatch(location -> location.role() == Role.ORIGIN)
            && where.stream().anyMatch(location -> location.role() == Role.DESTINATION);
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty(
        "type", where.size() == 1 ? "Point" : movement ? "LineString" : "MultiPoint");
    json.writeName("coordinates");
    if (where.size() == 1) {
      position(json, where.getFirst().place().position());
    } else {
      json.writeStartArray();
      where.stream()
          .sorted((a, b) -> movement ? a.role().compareTo(b.role()) : 0)
          .forEach(location -> position(json, location.place().position()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, Position position) {
    json.writeStartArray();
    json.writeNumber(position.longitude());
    json.writeNumber(position.latitude());
    json.writeEndArray();
  }

  private static void time(JsonGenerator json, @Nullable TimeSpan when) {
    if (when == null) {
      json.writeNullProperty("time");
      return;
    }
    json.writeObjectPropertyStart("time");
    if (when.first() != null && when.first().equals(when.last())) {
      json.writeStringProperty("date", when.first().toString());
    } else {
      json.writeArrayPropertyStart("interval");
      json.writeString(when.first() == null ? ".." : when.first().toString());
      json.writeString(when.last() == null ? ".." : when.last().toString());
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void properties(JsonGenerator json, ReadArticle article, Event event) {
    json.writeStringProperty("title", event.title());
    json.writeStringProperty("kind", event.what().kind());
    Json.optional(json, "subtype", event.what().subtype());
    Json.optional(json, "plover", Kinds.plover(event.what()));
    json.writeStringProperty("status", event.status().name().toLowerCase(Locale.ROOT));
    Json.optional(json, "label", event.label());
    var when = event.when();
    if (when != null) {
      json.writeStringProperty("edtf", when.edtf());
      json.writeStringProperty("extent", when.extent().name().toLowerCase(Locale.ROOT));
    }
    json.writeArrayPropertyStart("places");
    for (var location : event.where()) {
      json.writeStartObject();
      json.writeStringProperty("role", location.role().name().toLowerCase(Locale.ROOT));
      Annotations.place(json, location.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("arguments");
    event.arguments().forEach(argument -> argument(json, argument));
    json.writeEndArray();
    json.writeStringProperty("article", article.id());
    Json.day(json, "published", article.published());
    Json.optional(json, "source", article.article().source());
    json.writeArrayPropertyStart("quotes");
    event.sentences().forEach(words -> json.writeString(article.article().words(words)));
    json.writeEndArray();
    Json.certainty(json, event.certainty());
  }

  private static void argument(JsonGenerator json, Argument argument) {
    json.writeStartObject();
    json.writeStringProperty("role", argument.role().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("name", argument.name());
    if (argument.count() != null) {
      json.writeNumberProperty("count", argument.count());
    }
    json.writeEndObject();
  }
}
