package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.map.Example.ARTICLE;
import static org.dateline.map.Example.EVENTS;
import static org.dateline.map.Example.LONDON;
import static org.dateline.map.Example.POLAND;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Location;
import org.dateline.event.Reviewed.State;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The feed as columns and as JSON. `frontend/columns/columns.test.ts` reads the same two files and
/// finds the same events in them.
class FeedColumnsTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/dateline/map");

  private static final Article UNTITLED =
      new Article(
          new ArticleId("b2"),
          null,
          null,
          "Jets left for Poland.",
          LocalDate.of(2014, 3, 15),
          Locale.ENGLISH);

  @Test
  void theColumnsAreThoseThatTheBrowserIsTestedWith() throws IOException {
    assertThat(columns()).isEqualTo(Files.readAllBytes(FOLDER.resolve("feed.columns")));
  }

  @Test
  void theJsonIsThatWhichTheBrowserIsTestedWith() throws IOException {
    assertThat(json()).isEqualTo(Files.readAllBytes(FOLDER.resolve("feed.json")));
  }

  private static byte[] columns() throws IOException {
    var feed = new FeedColumns();
    feed.article(UNTITLED);
    feed.article(ARTICLE);
    events().forEach(feed::event);
    var out = new ByteArrayOutputStream();
    feed.write("Example – Kyjiw, März", out);
    return out.toByteArray();
  }

  private static byte[] json() {
    var out = new ByteArrayOutputStream();
    try (var feed = new FeedWriter(out, "Example – Kyjiw, März")) {
      feed.articles(List.of(UNTITLED, ARTICLE));
      feed.startEvents();
      events().forEach(feed::event);
    }
    return out.toByteArray();
  }

  /// Events of every kind of date: a day, a span, an open begin, none.
  private static List<FeedEvent> events() {
    var events = new ArrayList<FeedEvent>();
    EVENTS.forEach(event -> events.add(new FeedEvent(event, ARTICLE, State.READ, null)));
    var begun = TimeSpan.within(null, LocalDate.of(2014, 3, 14));
    events.add(new FeedEvent(sent("b2-1", Status.ONGOING, begun), UNTITLED, State.ACCEPTED, null));
    events.add(new FeedEvent(sent("b20-1", Status.PLANNED, null), UNTITLED, State.REJECTED, null));
    var retold = LocalDate.of(2014, 3, 18);
    events.add(new FeedEvent(sent("b2-2", Status.PLANNED, begun), UNTITLED, State.MERGED, retold));
    return events;
  }

  private static Event sent(String id, Status status, @Nullable TimeSpan when) {
    var words = new Passage(UNTITLED.id(), 0, 4);
    return new Event(
        new EventId(id),
        new What.Deployment(What.Manoeuvre.MOVE),
        status,
        "Jets\nleave “London” – 🛫",
        "",
        when,
        List.of(
            new Location(Role.ORIGIN, LONDON, words),
            new Location(Role.DESTINATION, POLAND, words)),
        List.of(),
        words,
        List.of(words),
        List.of(),
        0.5);
  }

  /// Writes the two files anew, when the feed is to be another.
  public static void main(String[] arguments) throws IOException {
    Files.write(FOLDER.resolve("feed.columns"), columns());
    Files.write(FOLDER.resolve("feed.json"), json());
  }
}
