package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Argument;
import org.dateline.event.Event;
import org.dateline.event.Status;
import org.dateline.place.Gazetteer;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

  private static final Reader READER =
      new Reader(SharedEngine.ENGINE, Gazetteer.open(Path.of("geodata")));

  @Test
  void readsTheSeedArticle() throws IOException {
    var reading = read(Files.readString(Path.of("seeds/000_6391c76bef62d572.txt")));
    assertThat(reading.events())
        .extracting(ReaderTest::line)
        .containsExactlyInAnyOrder(
            "STATEMENT HAPPENED ../2014-03-14 [] [Oleksandr V. Turchynov]",
            "MEETING HAPPENED 2014-03-14 [PLACE London] [Kerry, Lavrov]",
            "VOTE PLANNED 2014-03-16 [PLACE Crimea] []",
            "MEETING HAPPENED 2014-03-13 [] [Kerry, Senate Appropriations subcommittee]",
            "SANCTION CONDITIONAL 2014-03-17 [PLACE Russia] [U.S., Europe, Russia]",
            "DEPLOYMENT HAPPENED ../2014-03-14 [DESTINATION Belarus]"
                + " [Defense Ministry, 6 six Sukhoi-27 fighter jets, 3 three transport planes]",
            "DEPLOYMENT HAPPENED 2014-03-03/2014-03-09 [DESTINATION Poland]"
                + " [NATO, 12 12 F-16 fighters]",
            "DEPLOYMENT ONGOING ../2014-03-14"
                + " [PLACE Belgorod Oblast, PLACE Kursk Oblast, PLACE Rostov Oblast]"
                + " [Moscow, armored vehicles, airborne troops]");
  }

  /// A day as the root of its sentence has no word above it.
  @Test
  void readsASentenceThatIsADay() {
    assertThat(read("Sunday 16 March the meeting of the two ministers, London 2014.").times())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO sent 200 soldiers to Poland.|HAPPENED",
        "NATO will send 200 soldiers to Poland.|PLANNED",
        "NATO plans to send 200 soldiers to Poland.|PLANNED",
        "NATO threatened to send 200 soldiers to Poland.|CONDITIONAL",
        "NATO refused to send 200 soldiers to Poland.|DENIED",
        "NATO did not send 200 soldiers to Poland.|DENIED",
        "NATO is sending 200 soldiers to Poland.|ONGOING",
      })
  void tellsFactsFromPlansThreatsAndDenials(String text, Status status) {
    assertThat(read(text).events()).extracting(Event::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials said Thursday that NATO had sent 200 soldiers to Poland.|../2014-03-14",
        "NATO sent 200 soldiers to Poland on Thursday.|2014-03-13",
        "NATO sent 200 soldiers to Poland last week.|2014-03-03/2014-03-09",
        "NATO will send 200 soldiers to Poland.|2014-03-14/..",
      })
  void theDayOfSayingIsNotTheDayOfHappening(String text, String days) {
    assertThat(read(text).events())
        .extracting(event -> Objects.requireNonNull(event.when()).edtf())
        .containsExactly(days);
  }

  @Test
  void nothingHappensInEmptyOrEndlessText() {
    assertThat(read(" \n ").events()).isEmpty();
    assertThat(read("x".repeat(100_000)).events()).isEmpty();
  }

  private static Reading read(String text) {
    return READER.read(
        new Article(
            new ArticleId("A"), null, null, text, LocalDate.of(2014, 3, 14), Locale.ENGLISH));
  }

  private static String line(Event event) {
    return event.what().kind()
        + " "
        + event.status()
        + " "
        + Objects.requireNonNull(event.when()).edtf()
        + " "
        + event.where().stream().map(l -> l.role() + " " + l.place().name()).toList()
        + " "
        + event.arguments().stream().map(ReaderTest::argument).toList();
  }

  private static String argument(Argument argument) {
    return argument.count() == null ? argument.name() : argument.count() + " " + argument.name();
  }
}
