package org.dateline.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Documents;
import org.dateline.exchange.Annotations;
import org.dateline.reading.Reading;
import org.dateline.reading.when.Bound;
import org.dateline.reading.when.TimeExpression;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs with a reader that takes the first word for a date on the day of publication.
class ReadingRunTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-05-06T07:08:09Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday.            |            | 2014-03-14 |  2014-03-14",
        "Friday.            | 2014-03-07 | 2014-03-14 |  2014-03-07",
        "Friday.            |            |            |  XXXX-XX-XX",
        "2013-04-01 it was. |            |            |  2013-04-01",
      })
  void theDayComesFromTheArgumentElseFromTheDocument(
      String text, @Nullable LocalDate argument, @Nullable String told, String value)
      throws InterruptedException {
    var published = told == null ? "" : ",\"published\":\"" + told + "\"";

    run(
        "{\"id\":\"a\",\"text\":\"" + text + "\"" + published + "}",
        argument,
        ReadingRunTest::read);

    assertThat(out.toString()).contains("\"value\":\"" + value + "\"");
  }

  @Test
  void aPlainTextWithoutADayIsAskedForIt() throws InterruptedException {
    boolean dayMissing = run("Friday.", null, ReadingRunTest::read);

    assertThat(dayMissing).isTrue();
    assertThat(log.toString(UTF_8))
        .startsWith("dateline: in: its day of publication is not known; give it with --published");
  }

  @Test
  void aDocumentOnWhichTheReaderFailsIsReportedAndTheOthersAreRead() throws InterruptedException {
    run(
        """
        {"id":"a","text":"Friday.","published":"2014-03-14"}
        {"id":"b","text":"fail","published":"2014-03-14"}
        {"id":"c"}
        {"id":"d","text":"Monday.","published":"2014-03-14"}
        """,
        null,
        article -> {
          if (article.text().equals("fail")) {
            throw new IllegalStateException("no verb");
          }
          return read(article);
        });

    assertThat(out.toString().lines())
        .satisfiesExactly(
            a -> assertThat(a).contains("\"id\":\"a\"", "2014-03-14"),
            b ->
                assertThat(b)
                    .isEqualTo(
                        "{\"id\":\"b\",\"error\":\"reading failed:"
                            + " java.lang.IllegalStateException: no verb\"}"),
            c -> assertThat(c).contains("\"id\":\"c\",\"error\":\"neither"),
            d -> assertThat(d).contains("\"id\":\"d\"", "Monday"));
    assertThat(log.toString(UTF_8).lines()).hasSize(2);
  }

  private boolean run(
      String input, @Nullable LocalDate published, Function<Article, Reading> reader)
      throws InterruptedException {
    return new ReadingRun(
            reader, published, new Annotations(), CLOCK, out, new PrintStream(log, true, UTF_8))
        .run(Documents.in("in", new ByteArrayInputStream(input.getBytes(UTF_8))), 2);
  }

  private static Reading read(Article article) {
    int end = Math.max(1, article.text().replaceAll("[ .].*", "").length());
    boolean iso = article.text().startsWith("2");
    var day = iso ? LocalDate.parse(article.text().substring(0, 10)) : article.published();
    return new Reading(
        List.of(),
        List.of(),
        List.of(
            new TimeExpression(
                0,
                end,
                TimeExpression.Type.DATE,
                day.toString(),
                TimeSpan.on(day),
                Bound.ON,
                TimeSpan.on(day),
                "the first word",
                1)),
        List.of());
  }
}
