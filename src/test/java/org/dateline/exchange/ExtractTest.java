package org.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.exchange.Sample.ARTICLE;
import static org.dateline.exchange.Sample.LONDON;
import static org.dateline.exchange.Sample.event;
import static org.dateline.exchange.Sample.location;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.time.TimeSpan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

  private static final Event FRIDAY =
      event(TimeSpan.on(LocalDate.of(2014, 3, 14)), location(Role.DESTINATION, LONDON, "London"));

  @Test
  void eventsAreWritten() throws IOException {
    var json = JsonMapper.shared().readTree(written(new GeoJson(), FRIDAY));

    assertThat(json.get("features")).hasSize(1);
    var feature = json.get("features").get(0);
    assertThat(feature.get("id").asString()).isEqualTo(FRIDAY.id().value());
    assertThat(feature.get("properties").get("published").asString()).isEqualTo("2014-03-14");
    assertThat(written(new EventTable(), FRIDAY).lines()).hasSize(2);
  }

  @Test
  void withoutEventsTheFileIsEmptyAndComplete() throws IOException {
    var json = JsonMapper.shared().readTree(written(new GeoJson()));

    assertThat(json.get("features")).isEmpty();
    assertThat(written(new EventTable()).lines()).hasSize(1);
  }

  @Test
  void noMoreIsHeldThanAnArticle() throws IOException {
    var out = new StringBuilder();
    try (var extract = new Extract(new EventTable(), ExtractTest::article, out)) {
      extract.add(FRIDAY);
      assertThat(out.toString().lines()).hasSize(1);
      extract.add(ofAnotherArticle());
      assertThat(out.toString().lines()).hasSize(2);
    }
    assertThat(out.toString().lines()).hasSize(3);
  }

  private static Article article(ArticleId id) {
    return new Article(id, null, null, ARTICLE.text(), ARTICLE.published(), ARTICLE.language());
  }

  /// The same in an article with the same text.
  private static Event ofAnotherArticle() {
    var words = new Passage(new ArticleId("b"), 0, 4);
    return new Event(
        new EventId("b-1"),
        FRIDAY.what(),
        FRIDAY.status(),
        FRIDAY.title(),
        FRIDAY.label(),
        FRIDAY.when(),
        List.of(new Location(Role.PLACE, LONDON, words)),
        List.of(),
        words,
        List.of(words),
        List.of(),
        0.8);
  }

  private static String written(Format format, Event... events) throws IOException {
    var out = new StringBuilder();
    try (var extract = new Extract(format, id -> ARTICLE, out)) {
      for (var event : events) {
        extract.add(event);
      }
    }
    return out.toString();
  }
}
