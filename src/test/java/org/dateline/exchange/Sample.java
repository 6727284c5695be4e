package org.dateline.exchange;

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
import org.dateline.reading.Reading;
import org.dateline.reading.when.Bound;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.where.Toponym;
import org.dateline.time.TimeSpan;

/// A small article with a ship, whose sign is one code point and two UTF-16 units, before all
/// words.
final class Sample {

  static final String TEXT =
      "\uD83D\uDEA2 =\"Six\" ships left Minsk, Belarus for London on Friday.";
  static final ArticleId ID = new ArticleId("a");
  static final LocalDate PUBLISHED = LocalDate.of(2014, 3, 14);
  static final Article ARTICLE =
      new Article(ID, "The Paper, Ltd.", null, TEXT, PUBLISHED, Locale.ENGLISH);
  static final Place MINSK = place("gn:625144", "Minsk", Level.CITY, "BY", 27.56667, 53.9);
  static final Place BELARUS = place("cc:BY", "Belarus", Level.COUNTRY, "BY", 28, 53);
  static final Place LONDON = place("gn:2643743", "London", Level.CITY, "GB", -0.12574, 51.50853);

  private Sample() {}

  static ReadArticle read(Event... events) {
    return new ReadArticle(
        "doc",
        ARTICLE,
        PUBLISHED,
        false,
        new Reading(
            List.of(events),
            List.of(
                new Toponym(
                    at("Minsk"),
                    at("Minsk") + 5,
                    MINSK,
                    List.of(),
                    Toponym.Use.LITERAL,
                    "the capital of \"Belarus\"",
                    0.987)),
            List.of(
                new TimeExpression(
                    at("Friday"),
                    at("Friday") + 6,
                    TimeExpression.Type.DATE,
                    "2014-03-14",
                    TimeSpan.on(PUBLISHED),
                    Bound.ON,
                    TimeSpan.on(PUBLISHED),
                    "past tense",
                    0.9)),
            List.of(new Reading.Unresolved(words("ships"), "no day"))));
  }

  static Event event(TimeSpan when, Location... where) {
    return new Event(
        new EventId("a-1"),
        new What.Deployment(What.Manoeuvre.MOVE),
        Status.HAPPENED,
        "=\"Six\" ships, moved",
        "6 × ships",
        when,
        List.of(where),
        List.of(
            new Argument(ArgumentRole.MATERIEL, "ships", 6, words("=\"Six\" ships")),
            new Argument(ArgumentRole.ACTOR, "the fleet", null, words("left"))),
        words("left"),
        List.of(new Passage(ID, 0, TEXT.length())),
        List.of(new Evidence(words("Friday"), Fact.WHEN, "past tense", 0.9)),
        0.8);
  }

  static Location location(Role role, Place place, String words) {
    return new Location(role, place, words(words));
  }

  private static Passage words(String words) {
    return new Passage(ID, at(words), at(words) + words.length());
  }

  private static int at(String words) {
    return TEXT.indexOf(words);
  }

  private static Place place(
      String id, String name, Level level, String country, double longitude, double latitude) {
    return new Place(
        new PlaceId(id),
        name,
        level,
        "X",
        country,
        null,
        null,
        new Position(longitude, latitude),
        1);
  }
}
