package org.dateline.benchmark;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.dateline.benchmark.Chromium.Tab;
import org.dateline.map.GeneratedPage;
import org.dateline.place.Gazetteer;

/// Times the page with generated events: how soon the map is there, and what a step of the clock
/// costs. `./dateline bench-map` runs it. Beside the wall clock it tells processor time of the
/// page's main thread, which says the same on a busy machine, and of the whole browser, which
/// counts what other threads draw. Where `target/rivals` holds them, other programs step the same
/// points through the same days; they draw neither land nor list nor histogram.
public final class MapBenchmark {

  private static final int STEPS = 60;
  private static final int WARM_UP = 5;
  private static final int OPENINGS = 3;

  /// The rivals are given fewer steps, as some of them take seconds without a graphics card.
  private static final int RIVAL_STEPS = 20;

  private static final int MOST_OF_RIVALS = 100_000;

  /// Milliseconds after a step is painted that still count as its own.
  private static final int AFTERWARDS = 60;

  /// Milliseconds that a rival may take to load.
  private static final double PATIENCE = 300_000;

  /// A day in the middle of the generated two years.
  private static final long FIRST_DAY = GeneratedEvents.FIRST.plusDays(150).toEpochDay();

  /// How the clock is set for the steps.
  private enum Clock {
    DAY("a day", "{ mode: 'day', step: 'day', at: %d, to: %d }", 0),
    WINDOW("a week's window", "{ mode: 'window', step: 'day', at: %d, to: %d }", 6);

    private final String words;
    private final String script;
    private final int days;

    Clock(String words, String script, int days) {
      this.words = words;
      this.script = script;
      this.days = days;
    }

    String script() {
      return script.formatted(FIRST_DAY, FIRST_DAY + days);
    }
  }

  private MapBenchmark() {}

  /// @param arguments how many events, one number or several
  public static void main(String[] arguments) {
    var executable = System.getenv("DATELINE_CHROMIUM");
    if (executable == null) {
      System.err.println("DATELINE_CHROMIUM names no browser; ./dateline bench-map sets it");
      System.exit(2);
    }
    var counts = List.of(arguments).stream().map(Integer::valueOf).toList();
    var libraries = Path.of("target/rivals");
    System.out.printf(
        "%9s | %-26s | %8s | %16s | %9s | %12s%n",
        "events", "a step of", "shown", "work ms: median", "95 of 100", "whole browser");
    try (var chromium = Chromium.painting(Path.of(executable));
        var webGl = Chromium.withWebGl(Path.of(executable))) {
      for (int count : counts) {
        try (var server = GeneratedPage.start(count, 0)) {
          var port = server.getEnvironment().getRequiredProperty("local.server.port");
          var address = "http://localhost:" + port + "/";
          open(chromium, count, address);
          try (var tab = chromium.open(script())) {
            measure(chromium, tab, count, address);
          }
          if (Files.isDirectory(libraries) && count <= MOST_OF_RIVALS) {
            rivals(
                chromium,
                webGl,
                libraries.toAbsolutePath(),
                server.getBean(Gazetteer.class),
                count);
          }
        }
      }
    }
    System.exit(0);
  }

  /// Opens the page several times, each in a browser that has not seen it; the first time warms the
  /// server up.
  private static void open(Chromium chromium, int count, String address) {
    var openings = new ArrayList<Opening>();
    for (int i = 0; i <= OPENINGS; i++) {
      try (var tab = chromium.open(script())) {
        openings.add(opening(tab, address));
      }
    }
    openings.removeFirst();
    System.out.printf(
        Locale.ROOT,
        "%9d | opened, median of %d: first map %.1f s, of these %.1f s work of the main thread,"
            + " longest task %.2f s; FCP %.1f s, LCP %.1f s, CLS %.3f, memory %.0f MB%n",
        count,
        OPENINGS,
        median(openings, Opening::map),
        median(openings, Opening::work),
        median(openings, Opening::longest),
        median(openings, Opening::fcp),
        median(openings, Opening::lcp),
        median(openings, Opening::shifts),
        median(openings, Opening::megabytes));
  }

  /// What a reader waits for, in seconds since the address was entered.
  ///
  /// @param map until land and events are drawn
  /// @param work of the main thread until then
  /// @param longest the longest time that the page did not answer
  private record Opening(
      double map,
      double work,
      double longest,
      double fcp,
      double lcp,
      double shifts,
      double megabytes) {}

  private static Opening opening(Tab tab, String address) {
    tab.page.navigate(address);
    tab.page.waitForFunction("() => bench.seen.firstMap > 0");
    double work = tab.work();
    tab.page.waitForTimeout(3000);
    return new Opening(
        tab.number("bench.seen.firstMap") / 1000,
        work / 1000,
        tab.number("bench.seen.longest") / 1000,
        tab.number("performance.getEntriesByName('first-contentful-paint')[0].startTime") / 1000,
        tab.number("bench.seen.lcp") / 1000,
        tab.number("bench.seen.cls"),
        tab.megabytes());
  }

  private static double median(List<Opening> openings, ToDoubleFunction<Opening> part) {
    return share(openings.stream().map(part::applyAsDouble).toList(), 0.5);
  }

  private static void measure(Chromium chromium, Tab tab, int count, String address) {
    tab.page.navigate(address);
    tab.page.waitForFunction("() => bench.seen.firstMap > 0");
    tab.page.waitForTimeout(3000);
    press(tab);
    double inp = tab.number("bench.seen.inp");
    for (var clock : Clock.values()) {
      steps(chromium, tab, count, clock);
    }
    System.out.printf(
        Locale.ROOT,
        "%9d | played at 8 a second for 10 s: %d steps painted of 80; INP %.0f ms%n",
        count,
        play(tab),
        inp);
  }

  /// Steps by real keys, which the page's interactions are counted from.
  private static void press(Tab tab) {
    tab.page.locator("time-plot [role=slider]").focus();
    for (int i = 0; i < WARM_UP; i++) {
      tab.page.keyboard().press("ArrowRight");
      tab.page.waitForTimeout(400);
    }
  }

  private static void steps(Chromium chromium, Tab tab, int count, Clock clock) {
    tab.page.evaluate("bench.setClock(%s)".formatted(clock.script()));
    tab.page.waitForTimeout(1500);
    for (int i = 0; i < WARM_UP; i++) {
      tab.page.evaluate("bench.step('ArrowRight')");
    }
    var work = new ArrayList<Double>();
    var shown = new ArrayList<Double>();
    double before = chromium.processorSeconds();
    for (int i = 0; i < STEPS; i++) {
      work.add(work(tab, "bench.step('ArrowRight')"));
      shown.add(tab.number("bench.shown()"));
    }
    print(
        "Dateline, " + clock.words,
        count,
        shown,
        work,
        (chromium.processorSeconds() - before) / STEPS);
  }

  private static void rivals(
      Chromium painting, Chromium webGl, Path libraries, Gazetteer gazetteer, int count) {
    try (var pages = new RivalPages(libraries, gazetteer, count)) {
      for (var name : List.of("leaflet", "kepler")) {
        var chromium = name.equals("kepler") ? webGl : painting;
        try (var tab = chromium.open("")) {
          tab.page.setDefaultTimeout(PATIENCE);
          tab.page.navigate(pages.address(name));
          tab.page.evaluate("ready");
          tab.page.waitForTimeout(2000);
          for (var clock : Clock.values()) {
            rival(chromium, tab, name, count, clock);
          }
        } catch (PlaywrightException e) {
          System.out.printf(
              "%9d | %s: %s%n", count, name, e.getMessage().lines().findFirst().orElse(""));
        }
      }
    }
  }

  private static void rival(Chromium chromium, Tab tab, String name, int count, Clock clock) {
    for (int i = 0; i < WARM_UP; i++) {
      tab.page.evaluate("step(%d, %d)".formatted(FIRST_DAY + i, clock.days + 1));
    }
    var work = new ArrayList<Double>();
    var shown = new ArrayList<Double>();
    double before = chromium.processorSeconds();
    for (int i = 0; i < RIVAL_STEPS; i++) {
      work.add(work(tab, "step(%d, %d)".formatted(FIRST_DAY + WARM_UP + i, clock.days + 1)));
      shown.add(tab.number("shown()"));
    }
    print(
        name + ", " + clock.words,
        count,
        shown,
        work,
        (chromium.processorSeconds() - before) / RIVAL_STEPS);
  }

  private static void print(
      String words, int count, List<Double> shown, List<Double> work, double browser) {
    System.out.printf(
        Locale.ROOT,
        "%9d | %-26s | %8s | %16.1f | %9.1f | %12.0f%n",
        count,
        words,
        shown.getFirst().isNaN() ? "-" : Math.round(share(shown, 0.5)),
        share(work, 0.5),
        share(work, 0.95),
        browser * 1000);
  }

  /// What a step costs, with all that it leaves for the moment after it is painted.
  private static double work(Tab tab, String script) {
    double before = tab.work();
    tab.page.evaluate(script);
    tab.page.waitForTimeout(AFTERWARDS);
    return tab.work() - before;
  }

  /// How many of the dates were on the screen.
  private static int play(Tab tab) {
    tab.page.evaluate("bench.setClock(%s)".formatted(Clock.DAY.script()));
    tab.page.waitForTimeout(1000);
    tab.page.evaluate("bench.faster()");
    tab.page.evaluate("bench.seen.dates.clear()");
    tab.page.evaluate("bench.play()");
    tab.page.waitForTimeout(10_000);
    int painted = (int) tab.number("bench.seen.dates.size");
    tab.page.evaluate("bench.play()");
    return painted;
  }

  /// The value that this share of the values does not exceed.
  private static double share(List<Double> values, double share) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
  }

  private static String script() {
    try (var in = MapBenchmark.class.getResourceAsStream("page.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
