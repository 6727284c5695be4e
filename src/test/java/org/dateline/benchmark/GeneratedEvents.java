package org.dateline.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.event.What.Manoeuvre;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Events as a news archive of two years would hold them: of all kinds, statuses and levels of
/// place, certain and uncertain, most of them in the large cities of the world. The same number
/// always gives the same events.
public final class GeneratedEvents {

  /// The first of the days on which the articles are published.
  public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /// How many days there are.
  public static final int DAYS = 730;

  private static final int EVENTS_PER_ARTICLE = 4;
  private static final String[] FIRST_NAMES = {
    "Anna", "Boris", "Chen", "Daniel", "Elena", "Fatima", "Georg", "Hana", "Igor", "Julia", "Karim",
    "Lena", "Marek", "Nadia", "Omar", "Petra", "Rosa", "Sergei", "Tariq", "Yusuf"
  };
  private static final String[] LAST_NAMES = {
    "Adler", "Baranov", "Castillo", "Dimitrov", "Eriksen", "Fischer", "Garcia", "Haddad", "Ivanova",
    "Jansen", "Kovács", "Lindqvist", "Moreau", "Nakamura", "Okafor", "Petrenko", "Rahman", "Santos",
    "Takács", "Yılmaz"
  };
  private static final String[] MATERIEL = {
    "fighter jets", "tanks", "troops", "warships", "howitzers", "transport helicopters"
  };
  private static final String[] PAPERS = {
    "The Daily Register", "Evening Post", "Reporter", "The Herald", "Wire agency", "Morning News"
  };

  private final SplittableRandom random = new SplittableRandom(20_240_101);
  private final List<Place> cities;
  private final List<Place> regions;
  private final List<Place> countries;

  /// @param gazetteer whose places the events are in
  public GeneratedEvents(Gazetteer gazetteer) {
    cities = gazetteer.list(Level.CITY, 2_000);
    // Those of a country beside each other.
    regions =
        gazetteer.list(Level.REGION, 0).stream()
            .sorted(Comparator.comparing(region -> region.id().value()))
            .toList();
    countries = gazetteer.list(Level.COUNTRY, 0);
  }

  /// Hands over so many events, each with the article that reports it; those of an article follow
  /// each other.
  public void forEach(int count, BiConsumer<Event, Article> use) {
    Article article = null;
    for (int i = 0; i < count; i++) {
      if (article == null || i % EVENTS_PER_ARTICLE == 0) {
        article = article();
      }
      use.accept(event(article, i % EVENTS_PER_ARTICLE + 1), article);
    }
  }

  private Article article() {
    var published = FIRST.plusDays(random.nextInt(DAYS));
    return new Article(
        new ArticleId(String.format(Locale.ROOT, "%016x", random.nextLong())),
        one(PAPERS),
        "What happened on " + published,
        "Something happened.",
        published,
        Locale.ENGLISH);
  }

  private Event event(Article article, int number) {
    var what = what();
    var status = status();
    var where = where(what, new Passage(article.id(), 0, 9));
    var actor = one(FIRST_NAMES) + " " + one(LAST_NAMES);
    var arguments = new ArrayList<Argument>();
    var words = new Passage(article.id(), 0, 9);
    if (random.nextInt(10) > 0) {
      arguments.add(new Argument(ArgumentRole.ACTOR, actor, null, words));
    }
    var label = what.kind().toLowerCase(Locale.ROOT);
    if (what instanceof What.Deployment) {
      int pieces = 2 + random.nextInt(40);
      var materiel = one(MATERIEL);
      arguments.add(new Argument(ArgumentRole.MATERIEL, materiel, pieces, words));
      label = pieces + " × " + materiel;
    }
    var place = where.isEmpty() ? "" : " in " + where.getLast().place().name();
    return new Event(
        new EventId(article.id().value() + "-" + number),
        what,
        status,
        actor + ": " + label + place,
        label,
        when(article.published(), status),
        where,
        arguments,
        words,
        List.of(words),
        List.of(),
        0.4 + 0.6 * random.nextDouble());
  }

  private What what() {
    int share = random.nextInt(100);
    if (share < 25) {
      return new What.Deployment(
          share < 10
              ? Manoeuvre.MOVE
              : share < 17
                  ? Manoeuvre.PRESENCE
                  : share < 22 ? Manoeuvre.EXERCISE : Manoeuvre.WITHDRAWAL);
    }
    if (share < 45) {
      return new What.Meeting(share < 30);
    }
    if (share < 62) {
      return share < 55 ? new What.Visit() : new What.Agreement();
    }
    if (share < 75) {
      return share < 67 ? new What.Vote() : new What.Sanction(share < 69);
    }
    if (share < 95) {
      return share < 88 ? new What.Clash() : new What.Protest();
    }
    return new What.Statement();
  }

  private Status status() {
    int share = random.nextInt(100);
    if (share < 82) {
      return share < 74 ? Status.HAPPENED : Status.ONGOING;
    }
    return share < 92 ? Status.PLANNED : share < 97 ? Status.CONDITIONAL : Status.DENIED;
  }

  private @Nullable TimeSpan when(LocalDate published, Status status) {
    int share = random.nextInt(100);
    if (share < 4) {
      return null;
    }
    boolean toCome = status == Status.PLANNED || status == Status.CONDITIONAL;
    var day =
        toCome ? published.plusDays(random.nextInt(14)) : published.minusDays(random.nextInt(4));
    if (share < 10 && !toCome) {
      return TimeSpan.within(null, day);
    }
    if (share < 30) {
      return TimeSpan.within(day.minusDays(6), day);
    }
    return share < 35 ? TimeSpan.throughout(day.minusDays(2), day) : TimeSpan.on(day);
  }

  private List<Location> where(What what, Passage words) {
    int share = random.nextInt(100);
    if (share < 6) {
      return List.of();
    }
    if (share < 18) {
      var places = new ArrayList<Location>();
      int several = random.nextInt(5) == 0 ? 3 : 1;
      int from = random.nextInt(regions.size() - several);
      regions
          .subList(from, from + several)
          .forEach(region -> places.add(new Location(Role.PLACE, region, words)));
      return places;
    }
    if (share < 26) {
      return List.of(new Location(Role.PLACE, oneOf(countries, 1), words));
    }
    if (what instanceof What.Deployment(var manoeuvre) && manoeuvre == Manoeuvre.MOVE) {
      var to = new Location(Role.DESTINATION, oneOf(cities, 3), words);
      return share < 60
          ? List.of(to)
          : List.of(new Location(Role.ORIGIN, oneOf(cities, 3), words), to);
    }
    return List.of(new Location(Role.PLACE, oneOf(cities, 3), words));
  }

  /// One of the places, the largest of which stand first.
  ///
  /// @param crowd 1 for all alike; the higher, the more events are in the first
  private Place oneOf(List<Place> places, int crowd) {
    return places.get((int) (places.size() * Math.pow(random.nextDouble(), crowd)));
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
