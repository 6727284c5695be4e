package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.event.What.Deployment;
import org.dateline.event.What.Manoeuvre;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All of an article of Fri 14 March 2014.
class CoverageTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2014, 3, 14);

  private record Told(What what, Status status, TimeSpan when) {
    @Nullable Coverage coverage() {
      return Coverage.of(what, status, when, PUBLISHED);
    }
  }

  private static final Told F16S_LAST_WEEK =
      new Told(
          new Deployment(Manoeuvre.MOVE), Status.HAPPENED, TimeSpan.within(march(3), march(9)));
  private static final Told JETS_BY_NOW =
      new Told(new Deployment(Manoeuvre.MOVE), Status.HAPPENED, TimeSpan.within(null, march(14)));
  private static final Told TROOPS_IN_PLACE =
      new Told(
          new Deployment(Manoeuvre.PRESENCE), Status.ONGOING, TimeSpan.throughout(null, march(14)));
  private static final Told MEETING_ON_FRIDAY =
      new Told(new What.Meeting(false), Status.HAPPENED, TimeSpan.on(march(14)));
  private static final Told HEARING_ON_THURSDAY =
      new Told(new What.Meeting(false), Status.HAPPENED, TimeSpan.on(march(13)));
  private static final Told VOTE_ON_SUNDAY =
      new Told(new What.Vote(), Status.PLANNED, TimeSpan.on(march(16)));
  private static final Told SANCTIONS_ON_MONDAY =
      new Told(new What.Sanction(false), Status.CONDITIONAL, TimeSpan.on(march(17)));

  private static final List<Told> ARTICLE =
      List.of(
          F16S_LAST_WEEK,
          JETS_BY_NOW,
          TROOPS_IN_PLACE,
          MEETING_ON_FRIDAY,
          HEARING_ON_THURSDAY,
          VOTE_ON_SUNDAY,
          SANCTIONS_ON_MONDAY);

  @ParameterizedTest(name = "{0} March: {1}")
  @CsvSource({
    "1, 0", "2, 0", "3, 1", "4, 1", "5, 1", "6, 1", "7, 1", "8, 3", "9, 3", "10, 3", "11, 3",
    "12, 3", "13, 4", "14, 4", "15, 3", "16, 4", "17, 4", "18, 3", "31, 3", "44, 3", "45, 0"
  })
  void eventsOfADay(int dayOfMarch, long events) {
    assertThat(ARTICLE.stream().filter(told -> isDrawn(told, march(1).plusDays(dayOfMarch - 1))))
        .hasSize((int) events);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3} | {4} | {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        // what, status, when, possible, certain, assumed
        "MOVE,     HAPPENED, some 3/9,   3/9,   10/14, 15/44",
        "MOVE,     HAPPENED, some ../14, 8/14,  -,     15/44",
        "MOVE,     HAPPENED, some ../10, 4/10,  11/14, 15/44",
        "MOVE,     HAPPENED, all 11/11,  -,     11/14, 15/44",
        "MOVE,     ONGOING,  some ../14, 8/13,  14/14, 15/44",
        "MOVE,     PLANNED,  all 20/20,  -,     20/20, -",
        "MOVE,     DENIED,   some ../14, 8/14,  -,     -",
        "PRESENCE, ONGOING,  all ../14,  8/13,  14/14, 15/44",
        "PRESENCE, ONGOING,  all 1/14,   -,     1/14,  15/44",
        "PRESENCE, ONGOING,  all 1/..,   -,     1/14,  15/44",
        "PRESENCE, ONGOING,  all 1/20,   -,     1/20,  -",
        "PRESENCE, HAPPENED, some 3/9,   3/9,   -,     -",
        "EXERCISE, ONGOING,  all 12/14,  -,     12/14, 15/28",
        "EXERCISE, PLANNED,  all 20/25,  -,     20/25, -",
        "WITHDRAWAL, HAPPENED, some ../14, 8/14, -,    -",
        "WITHDRAWAL, ONGOING, some ../14, 8/13, 14/14, -",
        "CLASH,    HAPPENED, some ../14, 8/14,  -,     -",
        "CLASH,    ONGOING,  some ../14, 8/13,  14/14, 15/21",
        "FLIGHT,   HAPPENED, some ../14, 8/14,  -,     -",
        "FLIGHT,   ONGOING,  some ../14, 8/13,  14/14, 15/21",
        "CONVOY,   ONGOING,  some ../14, 8/13,  14/14, -",
        "MEETING,  PLANNED,  some 14/.., 14/44, -,     -",
        "MEETING,  PLANNED,  some 15/16, 15/16, -,     -",
        "MEETING,  HAPPENED, all 10/12,  -,     10/12, -",
        "MEETING,  ONGOING,  all 13/14,  -,     13/14, -",
        "VOTE,     PLANNED,  all 16/16,  -,     16/16, -",
        "SANCTION, CONDITIONAL, all 17/17, -,   17/17, -",
        "SANCTION, ONGOING,  all 1/..,   -,     1/14,  15/44",
      })
  void spans(
      String what,
      Status status,
      String when,
      @Nullable String possible,
      @Nullable String certain,
      @Nullable String assumed) {
    var coverage = Coverage.of(what(what), status, span(when), PUBLISHED);
    assertThat(coverage)
        .isEqualTo(
            new Coverage(
                possible == null ? null : span("some " + possible),
                certain == null ? null : span("all " + certain),
                assumed == null ? null : span("all " + assumed)));
  }

  @Test
  void withoutADateNothingIsDrawn() {
    assertThat(Coverage.of(new What.Vote(), Status.PLANNED, null, PUBLISHED)).isNull();
  }

  private static boolean isDrawn(Told told, LocalDate day) {
    var coverage = told.coverage();
    return coverage != null
        && Stream.of(coverage.possible(), coverage.certain(), coverage.assumed())
            .anyMatch(span ->
                span != null
                    && span.first() != null
                    && span.last() != null
                    && !day.isBefore(span.first())
                    && !day.isAfter(span.last()));
  }

  private static What what(String name) {
    return switch (name) {
      case "CLASH" -> new What.Clash();
      case "FLIGHT" -> new What.Movement(What.Journey.DISPLACEMENT);
      case "CONVOY" -> new What.Movement(What.Journey.CONVOY);
      case "MEETING" -> new What.Meeting(false);
      case "VOTE" -> new What.Vote();
      case "SANCTION" -> new What.Sanction(false);
      default -> new Deployment(Manoeuvre.valueOf(name));
    };
  }

  private static TimeSpan span(String words) {
    var ends = words.substring(words.indexOf(' ') + 1).split("/");
    var first = ends[0].equals("..") ? null : march(Integer.parseInt(ends[0]));
    var last = ends[1].equals("..") ? null : march(Integer.parseInt(ends[1]));
    return words.startsWith("some")
        ? TimeSpan.within(first, last)
        : TimeSpan.throughout(first, last);
  }

  /// Days beyond 31 run on into April.
  private static LocalDate march(int day) {
    return LocalDate.of(2014, 3, 1).plusDays(day - 1);
  }
}
