package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.Dateline;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// What was looked at survives: back and forward, a lost connection, another page around it. And
/// what a new reader is offered.
@SpringBootTest(
    classes = Dateline.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:page",
      "dateline.embed-in='self' http://127.0.0.1:*"
    })
class StateIT extends OpenPage {

  private static final String DAY = "?mode=day&at=2014-03-14";

  @Test
  void backLeadsToTheEventAndTheFilterBefore() {
    browser()
        .visit(
            DAY,
            page -> {
              assertThat(page).hasURL(Pattern.compile("view="));
              page.locator("event-list [role=option]").filter(titled("London")).click();
              assertThat(page).hasURL(Pattern.compile("event="));
              page.locator("page-header input[type=search]").fill("");
              page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kind")).click();
              page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Meeting"))
                  .uncheck();
              assertThat(page).hasURL(Pattern.compile("kind="));

              page.goBack();
              assertThat(page).not().hasURL(Pattern.compile("kind="));
              assertThat(page).hasURL(Pattern.compile("event="));
              page.goBack();
              assertThat(page).not().hasURL(Pattern.compile("event="));
              page.goForward();
              assertThat(page.locator("event-panel").getByRole(AriaRole.HEADING).first())
                  .containsText("London");
            });
  }

  @Test
  void aMapWithinAnotherPageHearsOfWhatWasReadSince() {
    browser()
        .open(
            "?embed&mode=day&at=2014-03-14",
            page -> {
              page.route("**/feed", emptyAtFirst());
              page.reload();
              assertThat(page.locator("embedded-map .said")).isVisible();
              page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
              assertThat(page.locator("embedded-map time-bar")).isVisible();
            });
  }

  @Test
  void aFeedFromBeforeTheArchiveChangedIsFetchedAgain() {
    browser()
        .open(
            DAY,
            page -> {
              page.route("**/feed", emptyAtFirst());
              page.reload();
              assertThat(page.locator("event-list [role=option]")).hasCount(4);
            });
  }

  @Test
  void aLostConnectionIsSaidAndComesBack() {
    browser()
        .visit(
            DAY,
            page -> {
              page.context().setOffline(true);
              var note = page.locator("time-map .notice");
              assertThat(note).containsText("Dateline does not answer");
              assertThat(page.locator("vaadin-connection-indicator")).not().isVisible();
              assertThat(page.locator("event-list [role=option]")).hasCount(4);
              page.context().setOffline(false);
              assertThat(note)
                  .containsText(
                      "Dateline is back",
                      new com.microsoft.playwright.assertions.LocatorAssertions
                              .ContainsTextOptions()
                          .setTimeout(20_000));
              assertThat(page).hasURL(Pattern.compile("at=2014-03-14"));
            });
  }

  @Test
  void theMapStandsInAnotherPage() {
    var other = serving("<iframe width=900 height=560 src='%s?embed&mode=day&at=2014-03-14'>");
    try {
      browser()
          .open(
              "",
              page -> {
                page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
                var frame = page.frameLocator("iframe");
                assertThat(frame.locator("event-map .title")).containsText("Friday 14 March 2014");
                assertThat(frame.locator("event-map .credit")).containsText("Natural Earth");
                assertThat(frame.locator("time-bar")).containsText("Fri 14 Mar 2014");
                assertThat(frame.locator("page-header")).hasCount(0);
                assertThat(frame.locator("event-list")).hasCount(0);
                assertThat(
                        frame.getByRole(
                            AriaRole.LINK,
                            new com.microsoft.playwright.FrameLocator.GetByRoleOptions()
                                .setName("Open in Dateline")))
                    .hasAttribute("href", Pattern.compile("at=2014-03-14&mode=day"));
              });
    } finally {
      other.stop(0);
    }
  }

  @Test
  void aNewReaderIsLedThroughThePageByKeys() {
    browser()
        .open(
            "",
            page -> {
              page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show me"))
                  .press("Enter");
              var tour = page.locator("guided-tour dialog");
              assertThat(tour).containsText("1 of 6");
              assertThat(Axe.violations(page)).isEmpty();
              for (int stop = 2; stop <= 6; stop++) {
                page.keyboard().press("Enter");
                assertThat(tour).containsText(stop + " of 6");
              }
              page.keyboard().press("ArrowLeft");
              assertThat(tour).containsText("5 of 6");
              page.keyboard().press("Escape");
              assertThat(tour).hasCount(0);
              assertThat(page.locator("event-list [role=listbox]")).isFocused();
              page.reload();
              page.waitForSelector("event-list [role=option]");
              assertThat(page.getByText("New here?")).hasCount(0);
            });
  }

  @Test
  void theFilterThatLeavesNothingIsNamedAndCleared() {
    browser()
        .visit(
            DAY,
            page -> {
              page.locator("page-header input[type=search]").fill("xylophone");
              page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear “Search”"))
                  .first()
                  .click();
              assertThat(page.locator("event-list [role=option]")).hasCount(4);
            });
  }

  /// A page of another site, on a port of its own.
  private HttpServer serving(String content) {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            var page = content.formatted(browser().address()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locator.FilterOptions titled(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /// Answers the first request with an empty archive and lets all later ones through. It stays,
  /// since taking a route away while the page loads can leave other requests without an answer.
  private static Consumer<Route> emptyAtFirst() {
    var first = new AtomicBoolean(true);
    return route -> {
      if (first.getAndSet(false)) {
        fulfillEmpty(route);
      } else {
        route.resume();
      }
    };
  }

  private static void fulfillEmpty(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setHeaders(Map.of("ETag", "W/\"0-json\""))
            .setContentType("application/json")
            .setBody("{\"collection\":\"\",\"articles\":[],\"events\":[]}"));
  }
}
