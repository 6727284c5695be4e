package org.dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

  private static final Duration PATIENT = Duration.ofMinutes(5);

  @Test
  void resultsComeInTheOrderOfTheThings() throws InterruptedException {
    var results =
        run(
            3,
            IntStream.range(0, 500).boxed().iterator(),
            number -> {
              int sum = 0;
              for (int i = 0; i < number * 7919 % 10_000; i++) {
                sum += i % 3;
              }
              return number + (sum < 0 ? "!" : "");
            });

    assertThat(results).isEqualTo(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
  }

  @Test
  void aFailureCostsOnlyItsOwnResult() throws InterruptedException {
    assertThat(run(2, List.of(3, 0, 5).iterator(), number -> "" + 15 / number))
        .containsExactly("5", "ArithmeticException", "3");
  }

  @Test
  void aRecursionTooDeepCostsOnlyItsOwnResult() throws InterruptedException {
    assertThat(run(1, List.of(1, 0, 2).iterator(), CrewTest::endlessForZero))
        .containsExactly("1", "StackOverflowError", "2");
  }

  @Test
  void whatHangsIsGivenUpAndItsThreadReplaced() throws InterruptedException {
    var never = new CountDownLatch(1);
    List<String> results = new ArrayList<>();
    crew(
            1,
            Duration.ofMillis(50),
            number -> {
              while (number == 0 && never.getCount() > 0) {
                Thread.onSpinWait();
              }
              return "" + number;
            })
        .run(List.of(1, 0, 0, 2).iterator(), results::add, () -> {});
    never.countDown();

    assertThat(results).containsExactly("1", "TimeoutException", "TimeoutException", "2");
  }

  @Test
  void aThreadThatIsKeptWaitingHasItsTime() throws InterruptedException {
    List<String> results = new ArrayList<>();
    crew(1, Duration.ofMillis(300), CrewTest::asleepForZero)
        .run(List.of(0, 1).iterator(), results::add, () -> {});

    assertThat(results).containsExactly("0", "1");
  }

  private static String asleepForZero(int number) {
    try {
      Thread.sleep(number == 0 ? 450 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "" + number;
  }

  @Test
  void onlyAFewThingsAreHeldAtATime() throws InterruptedException {
    var held = new AtomicInteger();
    var most = new AtomicInteger();
    var things =
        IntStream.range(0, 1000)
            .peek(_ -> most.accumulateAndGet(held.incrementAndGet(), Math::max))
            .boxed()
            .iterator();

    new Crew<Integer, Integer>(2, _ -> Duration.ofMinutes(1), number -> number, (n, _) -> n)
        .run(things, _ -> held.decrementAndGet(), () -> {});

    assertThat(most).hasValueLessThan(30);
  }

  @Test
  void anInputThatBreaksOffEndsTheRunAfterItsResults() {
    List<String> results = new ArrayList<>();
    var things =
        new Iterator<Integer>() {
          private int given = 0;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Integer next() {
            if (given == 2) {
              throw new UncheckedIOException(new IOException("unplugged"));
            }
            return given++;
          }
        };

    assertThatThrownBy(
            () -> crew(2, PATIENT, number -> "" + number).run(things, results::add, () -> {}))
        .hasMessageContaining("unplugged");
    assertThat(results).containsExactly("0", "1");
  }

  private static String endlessForZero(int number) {
    return number == 0 ? endlessForZero(number) + "." : "" + number;
  }

  private static List<String> run(
      int workers, Iterator<Integer> things, Function<Integer, String> work)
      throws InterruptedException {
    List<String> results = new ArrayList<>();
    crew(workers, PATIENT, work).run(things, results::add, () -> {});
    return results;
  }

  private static Crew<Integer, String> crew(
      int workers, Duration limitOfZero, Function<Integer, String> work) {
    return new Crew<>(
        workers,
        number -> number == 0 ? limitOfZero : PATIENT,
        work,
        (_, why) ->
            why instanceof TimeoutException ? "TimeoutException" : why.getClass().getSimpleName());
  }
}
