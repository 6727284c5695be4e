package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The main states of the page look as they were approved. After a wanted change,
/// `DATELINE_APPROVE=1 ./dateline test` takes the new pictures; look at them before they are
/// committed.
class ScreensIT extends SeedPage {

  private static final Path APPROVED = Path.of("src/test/resources/org/dateline/browser/screens");
  private static final Path TAKEN = Path.of("target/screens");

  /// Share of the picture. Another version of Chromium moves letters by less; a missing symbol with
  /// its label is more.
  private static final double ALLOWED = 0.006;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "day,           ?mode=day&at=2014-03-14,                      LIGHT, 1440, 900, en-GB",
    "day-dark,      ?mode=day&at=2014-03-14,                      DARK,  1440, 900, en-GB",
    "window,        ?mode=window&at=2014-03-03&to=2014-03-17,     LIGHT, 1440, 900, en-GB",
    "window-dark,   ?mode=window&at=2014-03-03&to=2014-03-17,     DARK,  1440, 900, en-GB",
    "window-german, ?mode=window&at=2014-03-03&to=2014-03-17,     LIGHT, 1440, 900, de-DE",
    "empty-day,     ?mode=day&at=2014-03-01,                      LIGHT, 1440, 900, en-GB",
    "medium,        ?mode=day&at=2014-03-16,                      LIGHT, 1024, 768, en-GB",
    "small,         ?mode=day&at=2014-03-14,                      LIGHT, 390,  844, en-GB",
    "small-dark,    ?mode=upto&at=2014-03-17,                     DARK,  390,  844, en-GB",
  })
  void looksAsApproved(
      String name, String query, ColorScheme scheme, int width, int height, String locale) {
    browser()
        .visit(
            query,
            options ->
                options.setColorScheme(scheme).setViewportSize(width, height).setLocale(locale),
            page -> {
              var taken = Screen.of(atRest(page));
              var approved = APPROVED.resolve(name + ".png");
              if (System.getenv("DATELINE_APPROVE") != null) {
                taken.save(approved);
              }
              assertThat(approved).as("approve the state first, see ScreensIT").exists();
              var difference = taken.differenceFrom(Screen.in(approved));
              if (difference > ALLOWED) {
                taken.save(TAKEN.resolve(name + ".png"));
              }
              assertThat(difference)
                  .as("share of %s that differs from %s; see %s", name, approved, TAKEN)
                  .isLessThanOrEqualTo(ALLOWED);
            });
  }

  /// The page once it does not change any more.
  private static byte[] atRest(Page page) {
    page.waitForFunction("() => document.fonts.status === 'loaded'");
    page.waitForFunction("map => map.atRest", page.locator("event-map").elementHandle());
    var last = new byte[0];
    for (int i = 0; i < 40; i++) {
      var now = page.screenshot();
      if (Arrays.equals(now, last)) {
        return now;
      }
      last = now;
      page.waitForTimeout(300);
    }
    throw new AssertionError("the page does not come to rest");
  }
}
