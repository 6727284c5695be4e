package org.dateline.place;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Prints what loading and asking the gazetteer cost here, in time of its own thread. Not a test:
/// run `main`, with `-Xmx600m`.
final class GazetteerBenchmark {

  private static final int ROUNDS = 200_000;
  private static final List<String> WORDS =
      List.of("The president of Russia said on Monday that New York was far away .".split(" "));

  private GazetteerBenchmark() {}

  public static void main(String[] args) {
    long begin = processorTime();
    Gazetteer gazetteer = Gazetteer.open(Path.of("geodata"));
    print("load", (processorTime() - begin) / 1e6, "ms");
    printHeap();

    Position moscow = new Position(37.6, 55.75);
    for (int warm = 0; warm < 2; warm++) {
      time("named(London)", ROUNDS, () -> gazetteer.named("London"));
      time("named(Springfield)", ROUNDS / 10, () -> gazetteer.named("Springfield"));
      time("named(nothing)", ROUNDS, () -> gazetteer.named("Xyzzy"));
      time("longestName, a sentence of 14 words", ROUNDS, () -> longest(gazetteer));
      time("at(Moscow)", 2_000, () -> gazetteer.at(moscow));
      time("ECQL by name", 2_000, () -> gazetteer.matching("name = 'London'"));
      time("ECQL by box", 500, () -> gazetteer.matching("BBOX(the_geom, 33, 44, 36, 46)"));
    }
    printHeap();
  }

  /// Of this thread, so that other work on the machine does not count.
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void printHeap() {
    System.gc();
    print("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6, "MB");
  }

  private static int longest(Gazetteer gazetteer) {
    int sum = 0;
    for (int from = 0; from < WORDS.size(); from++) {
      sum += gazetteer.longestName(WORDS, from);
    }
    return sum;
  }

  private static void time(String what, int rounds, Supplier<?> work) {
    int seen = 0;
    long begin = processorTime();
    for (int i = 0; i < rounds; i++) {
      seen += work.get().hashCode() & 1;
    }
    print(what + (seen < 0 ? " " : ""), (processorTime() - begin) / 1e3 / rounds, "µs");
  }

  private static void print(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-40s %10.2f %s%n", what, value, unit);
  }
}
