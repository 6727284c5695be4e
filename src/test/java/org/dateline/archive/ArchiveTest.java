package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.time.TimeSpan;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ArchiveTest {

  private final Database database;
  private Archive archive;

  ArchiveTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void anEmptyArchive() {
    DataSource source = database.empty();
    Flyway.configure().dataSource(source).load().migrate();
    archive = new Archive(source);
  }

  @Test
  void everythingSurvivesARoundTrip() {
    var article = Samples.article("a");
    var events = Samples.events(article);

    assertThat(archive.keep(article, events)).isTrue();

    assertThat(archive.articles()).containsExactly(article);
    assertThat(archive.get(article.id())).isEqualTo(article);
    assertThat(archive.events()).isEqualTo(events);
    assertThat(archive.events(article.id())).isEqualTo(events);
    assertThat(archive.get(events.get(1).id())).isEqualTo(events.get(1));
  }

  @Test
  void everyKindAndStatusSurvives() {
    var article = Samples.article("a");
    var kinds =
        List.of(
            new What.Deployment(What.Manoeuvre.MOVE),
            new What.Deployment(What.Manoeuvre.PRESENCE),
            new What.Deployment(What.Manoeuvre.EXERCISE),
            new What.Deployment(What.Manoeuvre.WITHDRAWAL),
            new What.Movement(What.Journey.DISPLACEMENT),
            new What.Movement(What.Journey.RETURN),
            new What.Movement(What.Journey.EVACUATION),
            new What.Movement(What.Journey.CONVOY),
            new What.Movement(What.Journey.TRANSFER),
            new What.Meeting(true),
            new What.Meeting(false),
            new What.Visit(),
            new What.Vote(),
            new What.Sanction(true),
            new What.Sanction(false),
            new What.Agreement(),
            new What.Clash(),
            new What.Protest(),
            new What.Statement());
    var pattern = Samples.events(article).getFirst();
    var events =
        IntStream.range(0, kinds.size())
            .mapToObj(i ->
                new Event(
                    new EventId("a-" + i),
                    kinds.get(i),
                    Status.values()[i % Status.values().length],
                    pattern.title(),
                    pattern.label(),
                    i % 2 == 0
                        ? TimeSpan.throughout(null, article.published())
                        : TimeSpan.within(article.published(), null),
                    pattern.where(),
                    pattern.arguments(),
                    pattern.trigger(),
                    pattern.sentences(),
                    pattern.evidence(),
                    pattern.certainty()))
            .toList();

    archive.keep(article, events);

    assertThat(archive.events()).isEqualTo(events);
  }

  @Test
  void theSameArticleTwiceChangesNothing() {
    var article = Samples.article("a");
    archive.keep(article, Samples.events(article));

    assertThat(archive.keep(article, Samples.many(article, 9))).isFalse();

    assertThat(archive.events()).isEqualTo(Samples.events(article));
  }

  @Test
  void anArticleWhoseEventsCannotBeKeptLeavesNothing() {
    var article = Samples.article("a");
    var event = Samples.events(article).getFirst();

    assertThatThrownBy(() -> archive.keep(article, List.of(event, event)))
        .hasMessageContaining("event");

    assertThat(archive.holds(article.id())).isFalse();
    assertThat(archive.events()).isEmpty();
  }

  @Test
  void articlesComeByDayAndEventsByArticle() {
    var later = Samples.article("a");
    var earlier = Samples.untitled("b");
    archive.keep(later, Samples.many(later, 12));
    archive.keep(earlier, List.of());

    assertThat(archive.articles()).containsExactly(earlier, later);
    assertThat(archive.events(earlier.id())).isEmpty();
    assertThat(archive.events()).isEqualTo(Samples.many(later, 12));
  }

  @Test
  void moreArticlesThanAreReadAtOnceComeWholeAndInOrder() {
    var articles =
        IntStream.range(0, 1_203)
            .mapToObj(number -> Samples.article("a%04d".formatted(number)))
            .toList();
    articles.forEach(article -> archive.keep(article, Samples.many(article, 1)));

    var found = new ArrayList<EventId>();
    archive.forEachReview(reviewed -> found.add(reviewed.event().id()));

    assertThat(found)
        .isEqualTo(
            articles.stream().map(article -> Samples.many(article, 1).getFirst().id()).toList());
  }

  @Test
  void anOpeningIsTheBeginningOfATextWithoutATitle() {
    var titled = Samples.article("a");
    var untitled = Samples.untitled("b");
    archive.keep(titled, List.of());
    archive.keep(untitled, List.of());

    var openings = archive.openings();

    assertThat(openings).extracting(Article::id).containsExactly(untitled.id(), titled.id());
    assertThat(openings.getFirst().text()).isNotEmpty();
    assertThat(untitled.text()).startsWith(openings.getFirst().text());
    assertThat(openings.getLast().title()).isEqualTo(titled.title());
    assertThat(openings.getLast().text()).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(archive.find(new ArticleId("x"))).isEmpty();
    assertThat(archive.find(new EventId("x"))).isEmpty();
    assertThatThrownBy(() -> archive.get(new EventId("x")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("no event x");
  }
}
