package org.dateline.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.reading.Reader;
import org.dateline.reading.Reading;

/// Takes articles in: reads them and keeps what was found. Thread-safe.
public class Intake {

  private final Archive archive;
  private final CompletableFuture<Reader> reader;
  private final Executor background = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Consumer<Taken>> listeners = new CopyOnWriteArrayList<>();

  /// @param reader may still be loading; readings wait for it
  public Intake(Archive archive, CompletableFuture<Reader> reader) {
    this.archive = archive;
    this.reader = reader;
  }

  /// Whether the reading engine is loaded, so that a reading begins at once.
  public boolean isReady() {
    return reader.isDone() && !reader.isCompletedExceptionally();
  }

  /// Completed when the reading engine is loaded, or with the reason why it cannot be.
  public CompletableFuture<Void> ready() {
    return reader.thenAccept(_ -> {});
  }

  /// Calls the listener, on the thread of the reading, whenever an article was added or read anew.
  ///
  /// @return ends the calls
  public Runnable onTaken(Consumer<Taken> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Reads the article and keeps its events. Taking the same article again changes nothing.
  ///
  /// @throws java.util.concurrent.CompletionException when the reading engine cannot be loaded
  public Taken take(Article article) {
    return take(article, Progress.NONE);
  }

  /// Reads the article, tells how far it has come, and keeps its events. Taking the same article
  /// again changes nothing.
  ///
  /// @throws java.util.concurrent.CompletionException when the reading engine cannot be loaded
  public Taken take(Article article, Progress progress) {
    if (archive.holds(article.id())) {
      return alreadyThere(article);
    }
    progress.sentences(0, 0);
    var reading = reader.join().read(article, progress::sentences);
    if (!archive.keep(article, reading.events())) {
      return alreadyThere(article);
    }
    return tell(article, reading);
  }

  /// Reads an article anew as published on another day. What was decided about its events stays.
  ///
  /// @throws java.util.NoSuchElementException when the article is not here
  /// @throws java.util.concurrent.CompletionException when the reading engine cannot be loaded
  public Taken readAnew(ArticleId id, LocalDate published) {
    var before = archive.get(id);
    var article =
        new Article(
            id, before.source(), before.title(), before.text(), published, before.language());
    var reading = reader.join().read(article, Progress.NONE::sentences);
    archive.replace(article, reading.events());
    return tell(article, reading);
  }

  private Taken tell(Article article, Reading reading) {
    var retellings =
        reading.events().stream()
            .map(Event::id)
            .filter(id -> !archive.retellings(id).isEmpty())
            .collect(Collectors.toSet());
    var taken = new Taken(article, reading.events(), reading.unresolved(), retellings, false);
    listeners.forEach(listener -> listener.accept(taken));
    return taken;
  }

  /// Takes the article on a thread of its own.
  public CompletableFuture<Taken> begin(Article article, Progress progress) {
    return CompletableFuture.supplyAsync(() -> take(article, progress), background);
  }

  private Taken alreadyThere(Article article) {
    return new Taken(
        archive.get(article.id()), archive.events(article.id()), List.of(), Set.of(), true);
  }
}
