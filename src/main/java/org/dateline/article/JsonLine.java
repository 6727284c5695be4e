package org.dateline.article;

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
            ? new Draft(
                id, null, null, text, DateLine.find(text).orElse(null), Draft.Origin.VERBATIM)
            : HtmlPage.draft(String.valueOf(html)).withKey(id);
    var published = string(json, "published");
    var told =
        new FrontMatter(
            string(json, "title"),
            string(json, "source"),
            published == null || published.isBlank() ? null : Day.parse(published));
    return told.over(found);
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
