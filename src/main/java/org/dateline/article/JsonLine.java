package org.dateline.article;

import java.time.LocalDate;
import org.dateline.article.Document.Readable;
import org.dateline.article.Document.Unreadable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of JSON lines: `{"id","text"|"html","published"?,"title"?,"source"?}`.
final class JsonLine {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonLine() {}

  /// @param place where the line stands, such as `news.jsonl:3`; the id of a line that has none
  static Document document(String place, byte[] line) {
    var id = place;
    try {
      var json = object(line);
      id = string(json, "id") instanceof String given && !given.isBlank() ? given : place;
      return new Readable(id, draft(json, id));
    } catch (UnreadableArticle e) {
      return new Unreadable(
          id, id.equals(place) ? place + ": " + e.getMessage() : String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode object(byte[] line) {
    try {
      var json = JSON.readTree(Decoding.text(line));
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      throw new UnreadableArticle("not JSON: " + e.getOriginalMessage());
    }
    throw new UnreadableArticle("not a JSON object with \"id\" and \"text\" or \"html\"");
  }

  private static Draft draft(JsonNode json, String id) {
    var text = string(json, "text");
    var html = string(json, "html");
    if (text == null && html == null) {
      throw new UnreadableArticle("neither \"text\" nor \"html\" is given");
    }
    var found =
        text != null
            ? new Draft(null, null, null, text, null, Draft.Origin.VERBATIM)
            : HtmlPage.draft(String.valueOf(html));
    var title = string(json, "title");
    var source = string(json, "source");
    var published = string(json, "published");
    return new Draft(
        id,
        title == null ? found.title() : title,
        source == null ? found.source() : source,
        found.text(),
        published == null ? foundDay(found) : Day.parse(published),
        found.origin());
  }

  private static @Nullable LocalDate foundDay(Draft found) {
    return found.published() == null ? DateLine.find(found.text()).orElse(null) : found.published();
  }

  private static @Nullable String string(JsonNode json, String name) {
    var value = json.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString() && !value.isNumber()) {
      throw new UnreadableArticle("\"%s\" is neither text nor null".formatted(name));
    }
    return value.asString();
  }
}
