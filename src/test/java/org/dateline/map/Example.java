package org.dateline.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/// A small article with a meeting, a vote, a deployment and a hearing without a place.
final class Example {

  static final String TEXT =
      """
      Kerry and Lavrov failed to agree Friday.
      Kerry traveled to London Friday for a meeting with Lavrov ahead of a Sunday referendum in Crimea. It was short.
      Thursday, Kerry told a subcommittee that NATO had sent 12 F-16 fighters to Poland last week.
      """;

  static final Article ARTICLE =
      new Article(
          new ArticleId("a1"),
          "A news agency",
          "Kerry and Lavrov talk",
          TEXT,
          LocalDate.of(2014, 3, 14),
          Locale.ENGLISH);

  static final Place LONDON =
      place("gn:2643743", "London", Level.CITY, "GB", null, -0.12574, 51.50853);
  static final Place CRIMEA = place("gn:703883", "Crimea", Level.REGION, "UA", "RU", 34.0, 45.0);
  static final Place POLAND = place("cc:PL", "Poland", Level.COUNTRY, "PL", null, 20.0, 52.0);

  static final Event MEETING =
      new Event(
          new EventId("a1-1"),
          new What.Meeting(false),
          Status.HAPPENED,
          "Kerry and Lavrov meet in London",
          "Kerry–Lavrov talks",
          TimeSpan.on(LocalDate.of(2014, 3, 14)),
          List.of(new Location(Role.PLACE, LONDON, words("London"))),
          List.of(
              new Argument(ArgumentRole.PARTICIPANT, "John Kerry", null, words("Kerry", 1)),
              new Argument(ArgumentRole.PARTICIPANT, "Sergei Lavrov", null, words("Lavrov", 1))),
          words("meeting"),
          List.of(sentence("Kerry and"), sentence("Kerry traveled"), sentence("It was short")),
          List.of(
              new Evidence(words("Friday", 1), Fact.WHEN, "past tense, so that same day", 0.95),
              new Evidence(words("failed to agree"), Fact.STATUS, "they did meet", 0.9),
              new Evidence(words("London"), Fact.WHERE, "not London in Ontario", 0.95)),
          0.95);

  static final Event VOTE =
      new Event(
          new EventId("a1-2"),
          new What.Vote(),
          Status.PLANNED,
          "Referendum in Crimea",
          "Referendum",
          TimeSpan.on(LocalDate.of(2014, 3, 16)),
          List.of(new Location(Role.PLACE, CRIMEA, words("Crimea"))),
          List.of(),
          words("referendum"),
          List.of(sentence("Kerry traveled")),
          List.of(new Evidence(words("Sunday"), Fact.WHEN, "the next Sunday", 0.9)),
          0.9);

  static final Event DEPLOYMENT =
      new Event(
          new EventId("a1-3"),
          new What.Deployment(What.Manoeuvre.MOVE),
          Status.HAPPENED,
          "NATO sends 12 F-16 fighters to Poland",
          "12 × F-16",
          TimeSpan.within(LocalDate.of(2014, 3, 3), LocalDate.of(2014, 3, 9)),
          List.of(new Location(Role.DESTINATION, POLAND, words("Poland"))),
          List.of(
              new Argument(ArgumentRole.ACTOR, "NATO", null, words("NATO")),
              new Argument(ArgumentRole.MATERIEL, "F-16 fighters", 12, words("12 F-16 fighters"))),
          words("sent"),
          List.of(sentence("Thursday")),
          List.of(new Evidence(words("last week"), Fact.WHEN, "Monday to Sunday before", 0.9)),
          0.7);

  static final Event HEARING =
      new Event(
          new EventId("a1-4"),
          new What.Meeting(false),
          Status.HAPPENED,
          "Kerry before a subcommittee",
          "Hearing",
          TimeSpan.on(LocalDate.of(2014, 3, 13)),
          List.of(),
          List.of(),
          words("told"),
          List.of(sentence("Thursday")),
          List.of(),
          0.8);

  static final List<Event> EVENTS = List.of(MEETING, VOTE, DEPLOYMENT, HEARING);

  private Example() {}

  static Passage words(String words) {
    return words(words, 0);
  }

  /// @param occurrence which one, from 0
  static Passage words(String words, int occurrence) {
    int start = TEXT.indexOf(words);
    for (int i = 0; i < occurrence; i++) {
      start = TEXT.indexOf(words, start + 1);
    }
    return new Passage(new ArticleId("a1"), start, start + words.length());
  }

  static Passage sentence(String beginning) {
    int start = TEXT.indexOf(beginning);
    int end = TEXT.indexOf('.', start) + 1;
    return new Passage(new ArticleId("a1"), start, end);
  }

  private static Place place(
      String id,
      String name,
      Level level,
      String country,
      @Nullable String deFacto,
      double lon,
      double lat) {
    return new Place(
        new PlaceId(id), name, level, "", country, deFacto, null, new Position(lon, lat), 0);
  }
}
