package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.event.Decision;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.intake.Intake;
import org.dateline.time.TimeSpan;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class HoldingsTest {

  private static final LocalDate EARLY = LocalDate.of(2014, 3, 13);
  private static final LocalDate LATE = LocalDate.of(2014, 3, 15);
  private static final EventId PLAN = new EventId("early-1");
  private static final EventId TALKS = new EventId("late-1");

  private Archive archive;
  private Holdings holdings;

  @BeforeEach
  void twoReportsOfOneMeeting() {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).load().migrate();
    archive = new Archive(database);
    holdings = new Holdings(archive, new Intake(archive, new CompletableFuture<>()));
    keep("early", EARLY, PLAN, Status.PLANNED);
    keep("late", LATE, TALKS, Status.HAPPENED);
  }

  @Test
  void aReportThatALaterOneTookInIsToldUntilThatWasKnown() {
    archive.decide(PLAN, new Decision.Merge(TALKS));

    assertThat(events())
        .extracting(event -> event.get("id").asString())
        .containsExactly("early-1", "late-1");
    assertThat(events().getFirst().get("until").asLong()).isEqualTo(LATE.toEpochDay());
    assertThat(events().getFirst().get("review").asString()).isEqualTo("merged");
    assertThat(events().getLast().get("until").isNull()).isTrue();
  }

  @Test
  void aReportThatAnEarlierOneTookInIsNeverToldAlone() {
    archive.decide(TALKS, new Decision.Merge(PLAN));

    assertThat(events()).extracting(event -> event.get("id").asString()).containsExactly("early-1");
  }

  private void keep(String id, LocalDate published, EventId event, Status status) {
    var article =
        new Article(new ArticleId(id), null, null, "They meet.", published, Locale.ENGLISH);
    var words = new Passage(article.id(), 5, 9);
    archive.keep(
        article,
        List.of(
            new Event(
                event,
                new What.Meeting(false),
                status,
                "They meet",
                "Talks",
                TimeSpan.on(LocalDate.of(2014, 3, 14)),
                List.of(),
                List.of(),
                words,
                List.of(words),
                List.of(),
                0.9)));
  }

  /// The events of the feed.
  private List<JsonNode> events() {
    var out = new ByteArrayOutputStream();
    holdings.writeJson(out);
    var events = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("events");
    return StreamSupport.stream(events.spliterator(), false).toList();
  }
}
