package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page as it is used: the seed article in Chromium.
class PageIT extends SeedPage {

  /// A word of each title, by the name that the tables below use.
  private static final Map<String, String> EVENTS =
      Map.of(
          "fighters", "Poland",
          "jets", "Belarus",
          "troops", "Belgorod",
          "hearing", "subcommittee",
          "talks", "London",
          "vote", "Crimea",
          "sanctions", "anctions");

  @Test
  void opensOnTheFirstDayWithEventsFromTheDayBeforePublication() {
    browser()
        .visit(
            "",
            page ->
                assertThat(slider(page))
                    .hasAttribute("aria-valuetext", day("Thursday 13 March 2014", 4)));
  }

  @ParameterizedTest(name = "{0} March: {1}")
  @CsvSource({
    "03, fighters",
    "04, fighters",
    "05, fighters",
    "06, fighters",
    "07, fighters",
    "08, fighters jets troops",
    "09, fighters jets troops",
    "10, fighters jets troops",
    "11, fighters jets troops",
    "12, fighters jets troops",
    "13, fighters jets troops hearing",
    "14, fighters jets troops talks",
    "15, fighters jets troops",
    "16, fighters jets troops vote",
    "17, fighters jets troops sanctions",
  })
  void aDayShowsExactlyTheEventsThatCoverIt(String day, String names) {
    browser()
        .visit(
            "?mode=day&at=2014-03-" + day,
            page -> assertThat(named(rows(page))).containsExactlyInAnyOrder(names.split(" ")));
  }

  @Test
  void threeRegionsAreOneEventWithThreeOutlines() {
    browser()
        .visit(
            "?mode=day&at=2014-03-14",
            page -> {
              assertThat(page.locator("event-map [role=option][aria-label*=Belgorod]")).hasCount(1);
              var outlines =
                  page.evaluate(
                      """
                      async () => {
                        const feed = await (await fetch('feed')).json();
                        const troops = feed.events.find(event => event.title.includes('Belgorod'));
                        const areas = troops.places.map(async place => (await fetch('areas/' + place.id)).json());
                        return (await Promise.all(areas)).map(area => area.type).join(' ');
                      }
                      """);
              assertThat(outlines.toString()).matches("((Multi)?Polygon ?){3}");
            });
  }

  @Test
  void theWordsOfAnEventAreHighlighted() {
    browser()
        .visit(
            "?mode=day&at=2014-03-14",
            page -> {
              row(page, "talks").click();
              var panel = page.locator("event-panel");
              assertThat(panel.getByRole(AriaRole.HEADING).first()).containsText("London");
              assertThat(panel.locator("article mark").filter(titled("Friday")).first())
                  .isVisible();
              assertThat(panel.locator("article mark").filter(titled("meeting")).first())
                  .isVisible();
            });
  }

  @Test
  void aRowFurtherDownIsChosenByTheFirstClick() {
    browser()
        .visit(
            "?mode=window&at=2014-03-03&to=2014-03-17",
            options -> options.setViewportSize(1024, 560),
            page -> {
              page.locator("event-list [role=option]").last().click();
              assertThat(page.locator("event-list [role=option]").last())
                  .hasAttribute("aria-selected", "true");
            });
  }

  @Test
  void aSmallScreenLeadsToAnEventAndBackToTheList() {
    browser()
        .visit(
            "?mode=day&at=2014-03-14",
            options -> options.setViewportSize(390, 844),
            page -> {
              page.locator("event-list [role=option]").first().click();
              assertThat(page.locator("event-panel .fact").first()).isVisible();
              page.getByRole(
                      AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to the events"))
                  .click();
              assertThat(page.locator("event-list [role=option]")).hasCount(4);
            });
  }

  @Test
  void theKeysAloneStepAndOpen() {
    browser()
        .visit(
            "?mode=day&at=2014-03-14",
            page -> {
              tabTo(page, "[role=slider]");
              page.keyboard().press("ArrowRight");
              assertThat(slider(page))
                  .hasAttribute("aria-valuetext", day("Saturday 15 March 2014", 3));
              page.keyboard().press(".");
              assertThat(slider(page))
                  .hasAttribute("aria-valuetext", day("Sunday 16 March 2014", 4));
              page.keyboard().press("Shift+Tab");
              tabTo(page, "event-list [role=listbox]");
              page.keyboard().press("End");
              page.keyboard().press("Enter");
              assertThat(page.locator("event-panel").getByRole(AriaRole.HEADING).first())
                  .isVisible();
              assertThat(page).hasURL(Pattern.compile("event="));
            });
  }

  @Test
  void nothingIsAskedOfAnotherOrigin() {
    var asked = new ArrayList<String>();
    browser()
        .visit(
            "",
            page -> {
              page.onRequest(request -> asked.add(request.url()));
              page.reload();
              rows(page).first().click();
              page.locator("event-panel mark").first().waitFor();
            });
    assertThat(asked).isNotEmpty().allMatch(browser()::isOwn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/Los_Angeles", "Pacific/Kiritimati"})
  void theVoteStaysOnSunday(String zone) {
    browser()
        .visit(
            "?mode=day&at=2014-03-16",
            options -> options.setTimezoneId(zone),
            page -> {
              assertThat(slider(page))
                  .hasAttribute("aria-valuetext", day("Sunday 16 March 2014", 4));
              row(page, "vote").click();
              assertThat(page.locator("event-panel")).containsText("Sun 16 Mar 2014");
              assertThat(page).hasURL(Pattern.compile("at=2014-03-16"));
            });
  }

  private static Locator slider(Page page) {
    return page.locator("time-bar [role=slider]").first();
  }

  private static Pattern day(String day, int events) {
    return Pattern.compile(day + ", " + events + " events.*");
  }

  private static Locator rows(Page page) {
    return page.locator("event-list [role=option]");
  }

  private static Locator row(Page page, String name) {
    return rows(page).filter(titled(EVENTS.get(name)));
  }

  private static Locator.FilterOptions titled(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /// Which events the rows are; a row that is none of them stands with its own words.
  private static List<String> named(Locator rows) {
    rows.first().waitFor();
    return rows.allInnerTexts().stream().map(PageIT::nameOf).toList();
  }

  private static String nameOf(String row) {
    return EVENTS.entrySet().stream()
        .filter(event -> row.contains(event.getValue()))
        .map(Map.Entry::getKey)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new),
                names ->
                    names.size() == 1 ? names.first() : row + Arrays.toString(names.toArray())));
  }

  /// Presses Tab until the focus is on the first element of that selector.
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (page.locator(selector + ":focus").count() > 0) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + selector);
  }
}
