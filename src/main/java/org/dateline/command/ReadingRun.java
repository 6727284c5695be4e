package org.dateline.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Document;
import org.dateline.article.Draft;
import org.dateline.exchange.Format;
import org.dateline.exchange.ReadArticle;
import org.dateline.reading.Reading;
import org.jspecify.annotations.Nullable;

/// One run of `read`: documents in, one file out, complaints to the log.
final class ReadingRun {

  private static final String DAY_WANTED =
      "its day of publication is not known; give it with --published 2014-03-14, or in a front"
          + " matter line 'published: 2014-03-14'";

  /// What comes of a document: its part of the file, and what is to be complained of.
  private record Outcome(String part, @Nullable String complaint, boolean dayMissing) {}

  private final Function<Article, Reading> reader;
  private final @Nullable LocalDate published;
  private final Format format;
  private final Clock clock;
  private final Writer out;
  private final PrintStream log;
  private boolean dayMissing = false;
  private boolean begun = false;

  ReadingRun(
      Function<Article, Reading> reader,
      @Nullable LocalDate published,
      Format format,
      Clock clock,
      Writer out,
      PrintStream log) {
    this.reader = reader;
    this.published = published;
    this.format = format;
    this.clock = clock;
    this.out = out;
    this.log = log;
  }

  /// Reads all documents on so many threads. Returns whether a day of publication was missing.
  boolean run(Iterator<Document> documents, int workers) throws InterruptedException {
    write(format.head());
    new Crew<>(workers, ReadingRun::limit, this::read, this::failure)
        .run(documents, this::add, this::flush);
    write(format.tail());
    flush();
    return dayMissing;
  }

  /// Half a minute of work and a second for 10 000 characters, a tenth of the usual speed.
  private static Duration limit(Document document) {
    return switch (document) {
      case Document.Readable(String _, Draft draft) ->
          Duration.ofSeconds(30).plusMillis(draft.text().length() / 10);
      case Document.Unreadable(String _, String _) -> Duration.ofSeconds(30);
    };
  }

  private Outcome read(Document document) {
    return switch (document) {
      case Document.Readable(String id, Draft draft) -> read(id, draft);
      case Document.Unreadable(String id, String error) -> refusal(id, error, false);
    };
  }

  private Outcome read(String id, Draft draft) {
    var day = published == null ? draft.published() : published;
    if (day == null && draft.key() == null) {
      return refusal(id, id + ": " + DAY_WANTED, true);
    }
    var article = draft.publishedOn(day == null ? Undated.supposedDay(draft.text(), clock) : day);
    var reading = reader.apply(article);
    return new Outcome(
        format.part(
            new ReadArticle(
                id,
                article,
                day,
                draft.origin() == Draft.Origin.EXTRACTED,
                day == null ? Undated.sober(article, reading) : reading)),
        null,
        false);
  }

  private Outcome refusal(String id, String error, boolean dayMissing) {
    return new Outcome(
        format.failure(id, error),
        id.equals("-") || error.startsWith(id) ? error : id + ": " + error,
        dayMissing);
  }

  private Outcome failure(Document document, Throwable why) {
    var error =
        switch (why) {
          case TimeoutException _ -> "reading took more than " + limit(document).toSeconds() + " s";
          case StackOverflowError _ -> "a sentence is nested too deeply";
          case OutOfMemoryError _ -> "not enough memory for this document";
          default -> "reading failed: " + why;
        };
    return refusal(document.id(), error, false);
  }

  private void add(Outcome outcome) {
    if (!outcome.part().isEmpty()) {
      if (begun) {
        write(format.between());
      }
      write(outcome.part());
      begun = true;
    }
    if (outcome.complaint() != null) {
      log.println("dateline: " + outcome.complaint());
    }
    dayMissing |= outcome.dayMissing();
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("the output cannot be written: " + e.getMessage(), e);
    }
  }

  private void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the output cannot be written: " + e.getMessage(), e);
    }
  }
}
