package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The time bar by mouse and by keys. Its twenty days, 1 to 20 March, fill it evenly.
class TimeBarIT extends SeedPage {

  private static final String FRIDAY = "?mode=day&at=2014-03-14";

  @Test
  void aClickGoesToADayAndADragMakesAWindowThatMovesAsABlock() {
    browser()
        .visit(
            FRIDAY,
            page -> {
              drag(page, 5, 5);
              told(page, "Wednesday 5 March 2014, 1 event");
              drag(page, 3, 9);
              told(page, "3–9 March 2014, 3 events");
              drag(page, 5, 7);
              told(page, "5–11 March 2014, 3 events");
            });
  }

  @Test
  void bothEndsOfAWindowAreMovedByKeysAndTyped() {
    browser()
        .visit(
            "?mode=window&at=2014-03-03&to=2014-03-09",
            page -> {
              page.getByRole(AriaRole.SLIDER, named("Last day")).press("ArrowRight");
              told(page, "3–10 March 2014, 3 events");
              var first = page.getByRole(AriaRole.TEXTBOX, named("First day"));
              first.fill("8 March");
              first.press("Enter");
              told(page, "8–10 March 2014, 3 events");
            });
  }

  @Test
  void snapLeavesDaysWithoutEventsOutAndMarksThem() {
    browser()
        .visit(
            "?mode=day&at=2014-03-14&kind=meeting,vote",
            page -> {
              slider(page).press("ArrowRight");
              told(page, "Sunday 16 March 2014, 1 event");
              assertThat(page.locator("time-plot .skipped")).hasCount(1);
            });
  }

  @Test
  void anEventOutsideTheTimeMovesTheClockWithAWayBack() {
    browser()
        .visit(
            FRIDAY,
            page -> {
              page.locator("time-plot .label").getByText("Vote in Crimea").waitFor();
              page.locator("time-plot .bar")
                  .filter(new Locator.FilterOptions().setHasText("Crimea"))
                  .click();
              told(page, "Sunday 16 March 2014, 4 events");
              page.getByRole(AriaRole.BUTTON, button("Back to Fri 14 Mar 2014")).click();
              told(page, "Friday 14 March 2014, 4 events");
            });
  }

  @Test
  void aDeadlineFliesAFlag() {
    browser()
        .visit(
            FRIDAY, page -> assertThat(page.locator("time-plot .flag")).containsText("deadline"));
  }

  @Test
  void itPlaysBackwardsAndIsSilentUntilItRests() {
    browser()
        .visit(
            "?mode=day&at=2014-03-10",
            page -> {
              page.getByRole(AriaRole.BUTTON, button("Reverse")).click();
              slider(page).press("l");
              slider(page).press("l");
              slider(page).press("l");
              slider(page).press(" ");
              told(page, "playing");
              told(page, "Saturday 1 March 2014, No events");
            });
  }

  @Test
  void whatIsKnownByADayHasARule() {
    browser()
        .visit(
            "?mode=day&at=2014-03-14&known=2014-03-14",
            page ->
                assertThat(page.locator("time-plot .known-words")).hasText("as known on 14 Mar"));
  }

  private static void drag(Page page, int from, int to) {
    var box = Objects.requireNonNull(page.locator("time-plot").boundingBox());
    double perDay = (box.width - 32) / 20;
    double y = box.y + 25;
    page.mouse().move(box.x + 16 + (from - 0.5) * perDay, y);
    page.mouse().down();
    page.mouse()
        .move(
            box.x + 16 + (to - 0.5) * perDay,
            y,
            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
    page.mouse().up();
  }

  private static void told(Page page, String time) {
    assertThat(slider(page)).hasAttribute("aria-valuetext", Pattern.compile("^" + time));
  }

  private static Locator slider(Page page) {
    return page.locator("time-plot .slider");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
