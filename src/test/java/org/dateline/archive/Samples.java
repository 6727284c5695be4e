package org.dateline.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Evidence;
import org.dateline.event.Fact;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.place.PlaceId;
import org.dateline.place.Position;
import org.dateline.time.TimeSpan;

/// Articles and events that use every column, with and without a value.
final class Samples {

  static final Place CRIMEA =
      new Place(
          new PlaceId("ne:UKR-283"),
          "Crimea",
          Level.REGION,
          "ADM1",
          "UA",
          "RU",
          "11",
          new Position(34.2, 45.3),
          1_967_259);
  static final Place BLACK_SEA =
      new Place(
          new PlaceId("dl:black-sea"),
          "Black Sea",
          Level.POINT,
          "SEA",
          null,
          null,
          null,
          new Position(34.0, 43.0),
          0);

  private Samples() {}

  static Article article(String id) {
    return new Article(
        new ArticleId(id),
        "a paper",
        "Ships “leave” — 🚢",
        "Six ships left Crimea for the Black Sea on Friday. 🚢\nA vote is planned.",
        LocalDate.of(2014, 3, 14),
        Locale.ENGLISH);
  }

  static Article untitled(String id) {
    return new Article(
        new ArticleId(id), null, null, "Nothing.", LocalDate.of(2014, 3, 13), Locale.ENGLISH);
  }

  static List<Event> events(Article article) {
    return List.of(
        new Event(
            new EventId(article.id() + "-1"),
            new What.Deployment(What.Manoeuvre.MOVE),
            Status.HAPPENED,
            "Six ships leave Crimea for the Black Sea",
            "6 × ships",
            TimeSpan.within(LocalDate.of(2014, 3, 3), LocalDate.of(2014, 3, 9)),
            List.of(
                new Location(Role.ORIGIN, CRIMEA, words(article, 15, 21)),
                new Location(Role.DESTINATION, BLACK_SEA, words(article, 30, 39))),
            List.of(
                new Argument(ArgumentRole.MATERIEL, "ships", 6, words(article, 0, 9)),
                new Argument(ArgumentRole.ACTOR, "the fleet", null, words(article, 4, 9))),
            words(article, 10, 14),
            List.of(words(article, 0, 50), words(article, 54, 72)),
            List.of(
                new Evidence(words(article, 43, 49), Fact.WHEN, "past tense → last Friday", 0.9),
                new Evidence(words(article, 15, 21), Fact.WHERE, "the only Crimea", 1)),
            0.875),
        new Event(
            new EventId(article.id() + "-2"),
            new What.Vote(),
            Status.PLANNED,
            "A vote",
            "",
            null,
            List.of(),
            List.of(),
            words(article, 56, 60),
            List.of(words(article, 54, 72)),
            List.of(),
            0.5));
  }

  /// So many small events.
  static List<Event> many(Article article, int count) {
    var pattern = events(article).getFirst();
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            new Event(
                new EventId(article.id() + "-" + number),
                pattern.what(),
                pattern.status(),
                pattern.title(),
                pattern.label(),
                pattern.when(),
                pattern.where(),
                pattern.arguments(),
                pattern.trigger(),
                pattern.sentences(),
                pattern.evidence(),
                pattern.certainty()))
        .toList();
  }

  private static Passage words(Article article, int start, int end) {
    return new Passage(article.id(), start, end);
  }
}
