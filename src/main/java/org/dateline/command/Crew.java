package org.dateline.command;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works on a stream of things on several threads and hands the results back in the order of the
/// things. It holds only a few of them at a time, however long the stream is. A thing that fails or
/// takes too long costs only its own result; what counts is how long its thread has worked, not how
/// long a busy machine let it wait.
///
/// @param <I> what is worked on
/// @param <O> what comes out
final class Crew<I, O> {

  /// Things under way for each thread: enough that one slow thing does not idle the others.
  private static final int AHEAD = 8;

  /// So many times its limit a thing may take when its thread hardly works.
  private static final int PATIENCE = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final ThreadFactory WATCH =
      task -> Thread.ofPlatform().daemon().name("watch").unstarted(task);

  private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, WATCH);
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
  /// @param limit how long a thread may work on a thing
  /// @param work runs on several threads at once
  Crew(int workers, Function<I, Duration> limit, Function<I, O> work, Failed<I, O> failed) {
    this.work = work;
    this.failed = failed;
    this.limit = limit;
    this.order = new ArrayBlockingQueue<>(AHEAD * workers);
    watch.setRemoveOnCancelPolicy(true);
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
    boolean perform() {
      worker = Thread.currentThread();
      var alarm = new Alarm(this, Thread.currentThread().threadId(), limit.apply(thing));
      var check =
          watch.scheduleWithFixedDelay(
              alarm, alarm.limit.toMillis(), alarm.interval().toMillis(), TimeUnit.MILLISECONDS);
      try {
        return result.complete(work.apply(thing));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        return result.completeExceptionally(e);
      } finally {
        check.cancel(false);
      }
    }

    private void giveUp() {
      result.completeExceptionally(new TimeoutException());
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

  /// Looks again and again how long a thread has worked on a job.
  private final class Alarm implements Runnable {

    private final Job job;
    private final long thread;
    private final Duration limit;
    private final long begun = System.nanoTime();
    private final long worked;

    Alarm(Job job, long thread, Duration limit) {
      this.job = job;
      this.thread = thread;
      this.limit = limit;
      this.worked = THREADS.getThreadCpuTime(thread);
    }

    Duration interval() {
      return limit.dividedBy(10).plusMillis(10);
    }

    @Override
    public void run() {
      long work = THREADS.getThreadCpuTime(thread) - worked;
      if (work >= limit.toNanos() || System.nanoTime() - begun > limit.toNanos() * PATIENCE) {
        job.giveUp();
      }
    }
  }
}
