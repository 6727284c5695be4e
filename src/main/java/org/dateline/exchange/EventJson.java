package org.dateline.exchange;

import java.util.Locale;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;
import org.dateline.event.Evidence;
import org.dateline.event.Location;
import tools.jackson.core.JsonGenerator;

/// An event as JSON with the words behind each fact.
final class EventJson {

  private EventJson() {}

  static void write(JsonGenerator json, Spans spans, Event event) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id().value());
    json.writeStringProperty("kind", event.what().kind());
    Json.optional(json, "subtype", event.what().subtype());
    json.writeStringProperty("group", Kinds.group(event.what()));
    json.writeStringProperty("status", small(event.status()));
    var when = event.when();
    Json.day(json, "start", when == null ? null : when.first());
    Json.day(json, "end", when == null ? null : when.last());
    if (when != null) {
      json.writeStringProperty("edtf", when.edtf());
      json.writeStringProperty("extent", small(when.extent()));
    }
    json.writeStringProperty("title", event.title());
    Json.optional(json, "label", event.label());
    json.writeArrayPropertyStart("places");
    event.where().forEach(location -> location(json, spans, location));
    json.writeEndArray();
    json.writeObjectPropertyStart("trigger");
    spans.write(json, event.trigger());
    json.writeEndObject();
    json.writeArrayPropertyStart("sentences");
    event.sentences().forEach(sentence -> spans.pair(json, sentence));
    json.writeEndArray();
    json.writeArrayPropertyStart("args");
    arguments(json, spans, event);
    json.writeEndArray();
    json.writeArrayPropertyStart("evidence");
    event.evidence().forEach(evidence -> evidence(json, spans, evidence));
    json.writeEndArray();
    Json.certainty(json, event.certainty());
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Spans spans, Location location) {
    json.writeStartObject();
    json.writeStringProperty("role", small(location.role()));
    Annotations.place(json, location.place());
    spans.write(json, location.words());
    json.writeEndObject();
  }

  /// The arguments under our names, then those of a movement again under the names of ACE, and the
  /// words of the places.
  private static void arguments(JsonGenerator json, Spans spans, Event event) {
    for (var argument : event.arguments()) {
      argument(json, spans, small(argument.role()), argument);
    }
    if (Kinds.group(event.what()).equals("transport")) {
      boolean movesOthers =
          event.arguments().stream()
              .anyMatch(a -> a.role() == ArgumentRole.MATERIEL || a.role() == ArgumentRole.MOVED);
      for (var argument : event.arguments()) {
        switch (argument.role()) {
          case ACTOR, PARTICIPANT ->
              argument(json, spans, movesOthers ? "transporter" : "artifact", argument);
          case MATERIEL, MOVED -> argument(json, spans, "artifact", argument);
          case TARGET, SPEAKER -> {}
        }
      }
    }
    for (var location : event.where()) {
      json.writeStartObject();
      json.writeStringProperty("role", small(location.role()));
      spans.write(json, location.words());
      json.writeEndObject();
    }
  }

  private static void argument(JsonGenerator json, Spans spans, String role, Argument argument) {
    Passage words = argument.words();
    json.writeStartObject();
    json.writeStringProperty("role", role);
    spans.write(json, words);
    json.writeStringProperty("name", argument.name());
    var count = argument.count();
    if (count != null) {
      json.writeNumberProperty("count", count);
    }
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Spans spans, Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("fact", small(evidence.fact()));
    spans.write(json, evidence.passage());
    json.writeStringProperty("reason", evidence.reason());
    Json.certainty(json, evidence.certainty());
    json.writeEndObject();
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
