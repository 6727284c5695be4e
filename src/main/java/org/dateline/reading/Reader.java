package org.dateline.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.DateLine;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reading.Unresolved;
import org.dateline.reading.engine.Engine;
import org.dateline.reading.what.EventFinder;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.when.TimeExpressions;
import org.dateline.reading.where.Toponym;
import org.dateline.reading.where.Toponyms;
import org.dateline.reading.where.WordLists;

/// Reads articles: what happened, when and where. Thread-safe.
public final class Reader {

  /// The day on which examples are read.
  private static final LocalDate EXAMPLES = LocalDate.of(2014, 3, 14);

  private final Engine engine;
  private final TimeExpressions times;
  private final Toponyms toponyms;
  private final EventFinder events;

  /// Reads the word lists.
  ///
  /// @throws IllegalArgumentException naming file and line of an entry that is wrong
  public Reader(Engine engine, Gazetteer gazetteer) {
    this.engine = engine;
    this.times = new TimeExpressions();
    this.toponyms = new Toponyms(gazetteer);
    this.events = new EventFinder(gazetteer);
  }

  private Reader(Engine engine, Toponyms toponyms, EventFinder events) {
    this.engine = engine;
    this.times = new TimeExpressions();
    this.toponyms = toponyms;
    this.events = events;
  }

  /// A reader that knows what a user has taught it, too. What is wrong is left out and complained
  /// of, so that a slip in a file costs only its own line.
  ///
  /// @param folder may hold `triggers.tsv` and `words.tsv`
  /// @param complaints is told of each line that does not count, and of each trigger that is not
  ///   found in its own example
  public static Reader taught(
      Engine engine, Gazetteer gazetteer, Path folder, Consumer<String> complaints) {
    var lists = WordLists.with(folder.resolve("words.tsv"), complaints);
    var reader =
        new Reader(
            engine,
            new Toponyms(gazetteer, lists),
            EventFinder.with(gazetteer, folder, complaints));
    reader.events.check(reader::prepared, complaints);
    return reader;
  }

  private EventFinder.Prepared prepared(String example) {
    var article =
        new Article(new ArticleId("example"), null, null, example, EXAMPLES, Locale.ENGLISH);
    var sentences = engine.sentences(example);
    return new EventFinder.Prepared(
        article, sentences, times.find(EXAMPLES, sentences), toponyms.find(article, sentences));
  }

  /// Is told how far a reading has come. Called on the reading thread, so it must return soon.
  @FunctionalInterface
  public interface Progress {

    /// @param read sentences that are read
    /// @param of all sentences of the article
    void sentences(int read, int of);
  }

  /// What the article says.
  public Reading read(Article article) {
    return read(article, (_, _) -> {});
  }

  /// What the article says, telling after each sentence how far it has come.
  public Reading read(Article article, Progress progress) {
    var sentences = engine.sentences(article.text());
    var when = times.find(DateLine.filed(article.text(), article.published()), sentences);
    var where = toponyms.find(article, sentences);
    var what =
        events.find(
            article, sentences, when, where, read -> progress.sentences(read, sentences.size()));
    return new Reading(what, where, when, unresolved(article, what, when, where));
  }

  private static List<Unresolved> unresolved(
      Article article, List<Event> events, List<TimeExpression> times, List<Toponym> toponyms) {
    var all = new ArrayList<Unresolved>();
    toponyms.stream()
        .filter(toponym -> toponym.place() == null)
        .forEach(toponym ->
            all.add(
                new Unresolved(
                    new Passage(article.id(), toponym.start(), toponym.end()), toponym.reason())));
    times.stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE && time.span() == null)
        .forEach(time ->
            all.add(
                new Unresolved(
                    new Passage(article.id(), time.start(), time.end()), time.reason())));
    events.stream()
        .filter(event -> event.where().isEmpty())
        .forEach(
            event -> all.add(new Unresolved(event.trigger(), "the text names no place for it")));
    return List.copyOf(all);
  }
}
