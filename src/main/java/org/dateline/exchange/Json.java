package org.dateline.exchange;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON to a text.
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  static String write(Consumer<JsonGenerator> content) {
    var text = new StringWriter(4096);
    try (var json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /// An object and a line end.
  static String line(Consumer<JsonGenerator> content) {
    return write(content) + '\n';
  }

  /// Writes a property that is left out when it has no value.
  static void optional(JsonGenerator json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  /// Writes a day, or null.
  static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
    if (day == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, day.toString());
    }
  }

  /// A number between 0 and 1 with two decimals.
  static void certainty(JsonGenerator json, double certainty) {
    json.writeNumberProperty("certainty", Math.round(certainty * 100) / 100.0);
  }
}
