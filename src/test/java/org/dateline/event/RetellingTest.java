package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.place.PlaceId;
import org.dateline.place.Position;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingTest {

  private static final What MEETING = new What.Meeting(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same day, place and people
        "2014-03-14 | London | John Kerry/Sergei Lavrov | 2014-03-14 | London | Kerry/Lavrov | true",
        // a plan for some day of a week, and the day on which it came true
        "2014-03-10/2014-03-16 | London | Kerry | 2014-03-14 | London | Kerry | true",
        // a town of the country
        "2014-03-14 | GB | Kerry | 2014-03-14 | London | Kerry | true",
        "2014-03-14 | GB | Kerry | 2014-03-14 | Paris | Kerry | false",
        // since when is not told: the week before
        "../2014-03-14 | London | Kerry | 2014-03-09 | London | Kerry | true",
        "../2014-03-14 | London | Kerry | 2014-03-01 | London | Kerry | false",
        // somebody else, another day
        "2014-03-14 | London | Merkel | 2014-03-14 | London | Kerry | false",
        "2014-03-13 | London | Kerry | 2014-03-14 | London | Kerry | false",
        // nobody is named: a town or region is enough, a country is not
        "2014-03-16 | Crimea | | 2014-03-16 | Crimea | | true",
        "2014-03-14 | London | | 2014-03-14 | London | Kerry | true",
        "2014-03-14 | GB | | 2014-03-14 | GB | Kerry | false",
        // no place is named: the people are enough
        "2014-03-14 | | Kerry | 2014-03-14 | London | Kerry | true",
        "2014-03-14 | | | 2014-03-14 | London | Kerry | false",
        // undated
        " | London | Kerry | 2014-03-14 | London | Kerry | false",
      })
  void reportsOfTheSame(
      @Nullable String when,
      @Nullable String where,
      @Nullable String who,
      @Nullable String otherWhen,
      @Nullable String otherWhere,
      @Nullable String otherWho,
      boolean expected) {
    var one = event("a", MEETING, when, where, who);
    var other = event("b", MEETING, otherWhen, otherWhere, otherWho);
    assertThat(Retelling.isLikely(one, other)).isEqualTo(expected);
    assertThat(Retelling.isLikely(other, one)).isEqualTo(expected);
  }

  @Test
  void anotherKindIsAnotherHappening() {
    var sent = event(new What.Deployment(What.Manoeuvre.MOVE));
    assertThat(Retelling.of(sent, List.of(event(new What.Deployment(What.Manoeuvre.PRESENCE)))))
        .hasSize(1);
    assertThat(
            Retelling.of(
                sent,
                List.of(
                    event(new What.Deployment(What.Manoeuvre.WITHDRAWAL)),
                    event(new What.Clash()),
                    event(MEETING))))
        .isEmpty();
    assertThat(Retelling.of(event(MEETING), List.of(event(new What.Meeting(true))))).isEmpty();
  }

  @Test
  void theReadingJoinsWhatOneArticleTells() {
    var event = event("a", MEETING, "2014-03-14", "London", "Kerry");
    assertThat(Retelling.of(event, List.of(event))).isEmpty();
  }

  @Test
  void theLikeliestComesFirst() {
    var event = event("a", MEETING, "2014-03-14", "London", "Kerry/Lavrov");
    var less = event("b", MEETING, "2014-03-14", "London", "Kerry");
    var more = event("c", MEETING, "2014-03-14", "London", "Kerry/Lavrov");
    assertThat(Retelling.of(event, List.of(less, more))).containsExactly(more, less);
  }

  private static int articles;

  private static Event event(What what) {
    return event("x" + articles++, what, "2014-03-14", "London", "Kerry");
  }

  private static Event event(
      String article,
      What what,
      @Nullable String when,
      @Nullable String where,
      @Nullable String who) {
    var words = new Passage(new ArticleId(article), 0, 4);
    return new Event(
        new EventId(article + "-1"),
        what,
        Status.HAPPENED,
        "An event",
        "",
        when == null ? null : TimeSpan.parse(when),
        where == null ? List.of() : List.of(new Location(Role.PLACE, place(where), words)),
        who == null ? List.of() : who(who, words),
        words,
        List.of(words),
        List.of(),
        0.5);
  }

  private static List<Argument> who(String names, Passage words) {
    return Arrays.stream(names.split("/"))
        .map(name -> new Argument(ArgumentRole.PARTICIPANT, name, null, words))
        .toList();
  }

  private static Place place(String name) {
    return switch (name) {
      case "GB" -> place(name, Level.COUNTRY, "GB");
      case "London" -> place(name, Level.CITY, "GB");
      case "Crimea" -> place(name, Level.REGION, "UA");
      default -> place(name, Level.CITY, "FR");
    };
  }

  private static Place place(String name, Level level, String country) {
    return new Place(
        new PlaceId("dl:" + name),
        name,
        level,
        "PPL",
        country,
        country,
        null,
        new Position(0, 50),
        0);
  }
}
