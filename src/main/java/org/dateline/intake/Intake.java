package org.dateline.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.reading.Reader;

/// Takes articles in: reads them and keeps what was found. Thread-safe.
public final class Intake {

  private final Archive archive;
  private final CompletableFuture<Reader> reader;
  private final Executor background = Executors.newVirtualThreadPerTaskExecutor();

  /// @param reader may still be loading; readings wait for it
  public Intake(Archive archive, CompletableFuture<Reader> reader) {
    this.archive = archive;
    this.reader = reader;
  }

  /// Whether the reading engine is loaded, so that a reading begins at once.
  public boolean isReady() {
    return reader.isDone() && !reader.isCompletedExceptionally();
  }

  /// Runs the action when the reading engine is loaded: at once when it is already.
  public void whenReady(Runnable action) {
    reader.thenRun(action);
  }

  /// Reads the article and keeps its events. Taking the same article again changes nothing.
  public Taken take(Article article) {
    return take(article, Progress.NONE);
  }

  /// Reads the article, tells how far it has come, and keeps its events.
  public Taken take(Article article, Progress progress) {
    if (archive.holds(article.id())) {
      return alreadyThere(article);
    }
    progress.sentences(0, 0);
    var reading = reader.join().read(article);
    return archive.keep(article, reading.events())
        ? new Taken(article, reading.events(), reading.unresolved(), false)
        : alreadyThere(article);
  }

  /// Takes the article on a thread of its own.
  public CompletableFuture<Taken> begin(Article article, Progress progress) {
    return CompletableFuture.supplyAsync(() -> take(article, progress), background);
  }

  private Taken alreadyThere(Article article) {
    return new Taken(archive.get(article.id()), archive.events(article.id()), List.of(), true);
  }
}
