package org.dateline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/// Chromium without a window, one for all tests of the page.
final class Browser implements AutoCloseable {

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser chromium;
  private final String address;

  /// Skips the test when `./dateline test` found no Chromium; in CI it stops before that.
  static Browser onto(int port) {
    var executable = Optional.ofNullable(System.getenv("DATELINE_CHROMIUM"));
    Assumptions.assumeTrue(executable.isPresent(), "DATELINE_CHROMIUM names no browser");
    return new Browser(Path.of(executable.orElseThrow()), port);
  }

  private Browser(Path executable, int port) {
    address = "http://localhost:" + port + "/";
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /// Opens the page in a browser of its own, in which the tour was taken, and hands it to the test.
  void visit(String query, Consumer<NewContextOptions> options, Consumer<Page> test) {
    var chosen =
        new NewContextOptions()
            .setViewportSize(1440, 900)
            .setLocale("en-GB")
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    options.accept(chosen);
    try (var context = chromium.newContext(chosen)) {
      context.addInitScript("localStorage.setItem('dateline-tour', 'known')");
      var page = context.newPage();
      page.navigate(address + query);
      page.waitForSelector("event-list [role=option], event-list .empty");
      test.accept(page);
    }
  }

  /// Opens an address as a new reader does, and hands the page to the test at once.
  void open(String query, Consumer<Page> test) {
    try (var context = chromium.newContext(new NewContextOptions().setLocale("en-GB"))) {
      var page = context.newPage();
      page.navigate(address + query);
      test.accept(page);
    }
  }

  /// The address of the page.
  String address() {
    return address;
  }

  void visit(String query, Consumer<Page> test) {
    visit(query, options -> {}, test);
  }

  boolean isOwn(String url) {
    return Objects.requireNonNull(url).startsWith(address)
        || url.startsWith(address.replace("http", "ws"))
        || url.startsWith("data:")
        || url.startsWith("blob:");
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
