package org.dateline.exchange;

import org.dateline.article.Passage;
import tools.jackson.core.JsonGenerator;

/// Writes stretches of one text: `start`, `end` in code points, and the words.
final class Spans {

  private final String text;
  private final CodePoints points;

  Spans(String text) {
    this.text = text;
    this.points = CodePoints.of(text);
  }

  /// @param start in UTF-16 units, inclusive
  /// @param end in UTF-16 units, exclusive
  void write(JsonGenerator json, String words, int start, int end) {
    json.writeNumberProperty("start", points.at(start));
    json.writeNumberProperty("end", points.at(end));
    json.writeStringProperty(words, text.substring(start, end));
  }

  void write(JsonGenerator json, Passage passage) {
    write(json, "text", passage.start(), passage.end());
  }

  /// Writes `[start, end]`.
  void pair(JsonGenerator json, Passage passage) {
    json.writeStartArray();
    json.writeNumber(points.at(passage.start()));
    json.writeNumber(points.at(passage.end()));
    json.writeEndArray();
  }
}
