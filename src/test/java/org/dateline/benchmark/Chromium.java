package org.dateline.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Chromium without a window and without a graphics card, with meters for its work. It paints in
/// software; pages that need WebGL get one that is computed, which slows all other painting down.
final class Chromium implements AutoCloseable {

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser;
  private final CDPSession whole;

  static Chromium painting(Path executable) {
    return new Chromium(executable, List.of("--disable-gpu"));
  }

  static Chromium withWebGl(Path executable) {
    return new Chromium(
        executable, List.of("--use-angle=swiftshader", "--enable-unsafe-swiftshader"));
  }

  private Chromium(Path executable, List<String> graphics) {
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        Stream.concat(
                                Stream.of(
                                    "--no-sandbox",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync"),
                                graphics.stream())
                            .toList()));
    whole = browser.newBrowserCDPSession();
  }

  /// A page of its own with a script that runs before all others.
  Tab open(String script) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB"));
    context.addInitScript(script);
    return new Tab(context.newPage());
  }

  /// Processor time of all processes of the browser, in seconds.
  double processorSeconds() {
    double seconds = 0;
    for (var process : whole.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo")) {
      seconds += process.getAsJsonObject().get("cpuTime").getAsDouble();
    }
    return seconds;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /// A page and the meters of its main thread.
  static final class Tab implements AutoCloseable {

    final Page page;
    private final CDPSession session;

    private Tab(Page page) {
      this.page = page;
      session = page.context().newCDPSession(page);
      var domain = new JsonObject();
      domain.addProperty("timeDomain", "threadTicks");
      session.send("Performance.enable", domain);
    }

    /// Processor time of the main thread, in milliseconds: script, style, layout and painting.
    double work() {
      for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
        var named = metric.getAsJsonObject();
        if (named.get("name").getAsString().equals("TaskDuration")) {
          return named.get("value").getAsDouble() * 1000;
        }
      }
      throw new IllegalStateException("Chromium does not tell how long its tasks took");
    }

    /// Memory that scripts hold, typed arrays included, in megabytes.
    double megabytes() {
      session.send("HeapProfiler.collectGarbage");
      var usage = session.send("Runtime.getHeapUsage");
      double bytes = usage.get("usedSize").getAsDouble();
      var arrays = usage.get("backingStorageSize");
      return (bytes + (arrays == null ? 0 : arrays.getAsDouble())) / 1e6;
    }

    double number(String script) {
      return ((Number) page.evaluate(script)).doubleValue();
    }

    @Override
    public void close() {
      page.context().close();
    }
  }
}
