package org.dateline.command;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works on a stream of things on several threads and hands the results back in the order of the
/// things. It holds only a few of them at a time, however long the stream is. A thing that fails or
/// takes too long costs only its own result.
///
/// @param <I> what is worked on
/// @param <O> what comes out
final class Crew<I, O> {

  /// Things under way for each thread: enough that one slow thing does not idle the others.
  private static final int AHEAD = 8;

  private final Function<I, O> work;
  private final Failed<I, O> failed;
  private final Function<I, Duration> limit;
  private final BlockingQueue<Job> waiting = new LinkedBlockingQueue<>();
  private final BlockingQueue<Slot<Job>> order;

  /// Makes a result of a failure.
  interface Failed<I, O> {
    O result(I thing, Throwable why);
  }

  /// A place in the order: a job, the end of the stream, or why it broke off.
  private record Slot<J>(@Nullable J job, @Nullable RuntimeException broken) {}

  /// @param workers number of threads
  /// @param limit how long a thing may take
  /// @param work runs on several threads at once
  Crew(int workers, Function<I, Duration> limit, Function<I, O> work, Failed<I, O> failed) {
    this.work = work;
    this.failed = failed;
    this.limit = limit;
    this.order = new ArrayBlockingQueue<>(AHEAD * workers);
    for (int i = 0; i < workers; i++) {
      hire();
    }
  }

  /// Works through the stream and gives each result to the sink, on the calling thread.
  ///
  /// @param idle is run whenever no further result is under way
  void run(Iterator<I> things, Consumer<O> sink, Runnable idle) throws InterruptedException {
    Thread.ofPlatform().daemon().name("input").start(() -> feed(things));
    while (true) {
      var slot = order.poll();
      if (slot == null) {
        idle.run();
        slot = order.take();
      }
      if (slot.broken() != null) {
        throw slot.broken();
      }
      if (slot.job() == null) {
        return;
      }
      sink.accept(slot.job().await());
    }
  }

  private void feed(Iterator<I> things) {
    try {
      try {
        while (things.hasNext()) {
          var job = new Job(things.next());
          order.put(new Slot<>(job, null));
          waiting.add(job);
        }
        order.put(new Slot<>(null, null));
      } catch (RuntimeException e) {
        order.put(new Slot<>(null, e));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hire() {
    Thread.ofPlatform()
        .daemon()
        .name("reader")
        .start(() -> {
          try {
            boolean trusted = true;
            while (trusted) {
              trusted = waiting.take().perform();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private final class Job {

    private final I thing;
    private final CompletableFuture<O> result = new CompletableFuture<>();
    private volatile @Nullable Thread worker;

    Job(I thing) {
      this.thing = thing;
    }

    /// Returns whether it ended in time. A thread that did not has been replaced.
    @SuppressWarnings("FutureReturnValueIgnored")
    boolean perform() {
      worker = Thread.currentThread();
      result.orTimeout(limit.apply(thing).toMillis(), TimeUnit.MILLISECONDS);
      try {
        return result.complete(work.apply(thing));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        return result.completeExceptionally(e);
      }
    }

    O await() {
      try {
        return result.join();
      } catch (CompletionException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof TimeoutException) {
          hire();
          var late = worker;
          if (late != null) {
            late.interrupt();
          }
        }
        return failed.result(thing, cause);
      }
    }
  }
}
