package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dateline.Dateline;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The seven events of the seed are reviewed. Each test takes back what it decided.
@SpringBootTest(
    classes = Dateline.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:review")
class ReviewIT extends OpenPage {

  private static final String ALL = "?mode=window&at=2014-03-01&to=2014-03-20";

  @Test
  void theKeysDecideAndTheFocusGoesOnToTheNextRow() {
    browser()
        .visit(
            ALL,
            page -> {
              var list = list(page);
              list.press("Home");
              list.press("a");
              assertThat(unreviewed(page)).hasText("6");
              assertThat(active(page)).hasCount(1);
              list.press("x");
              assertThat(rows(page)).hasCount(6);
              assertThat(unreviewed(page)).hasText("5");
              assertThat(page.locator("event-list")).containsText("1 rejected event hidden");
              list.press("u");
              assertThat(rows(page)).hasCount(7);
              list.press("u");
              assertThat(unreviewed(page)).hasText("7");
            });
  }

  @Test
  void whatWasRejectedIsShownAndRestored() {
    browser()
        .visit(
            ALL,
            page -> {
              list(page).press("Home");
              list(page).press("x");
              page.locator("event-list .tray")
                  .filter(new Locator.FilterOptions().setHasText("rejected"))
                  .getByRole(AriaRole.BUTTON)
                  .click();
              assertThat(rows(page)).hasCount(1);
              list(page).press("Home");
              list(page).press("a");
              assertThat(rows(page)).hasCount(0);
              page.locator("event-list").getByRole(AriaRole.BUTTON).first().click();
              assertThat(rows(page)).hasCount(7);
              list(page).press("u");
              list(page).press("u");
              assertThat(unreviewed(page)).hasText("7");
            });
  }

  @Test
  void aDateThatIsSetByHandStaysAndSaysSo() {
    browser()
        .visit(
            "?mode=day&at=2014-03-16",
            page -> {
              row(page, "Crimea").click();
              var panel = page.locator("event-panel");
              panel
                  .getByRole(
                      AriaRole.BUTTON,
                      new Locator.GetByRoleOptions().setName("Edit").setExact(true))
                  .click();
              var days = page.getByLabel("Days");
              days.fill("18 Mar 2014");
              page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
              assertThat(panel).containsText("Tue 18 Mar 2014");
              assertThat(panel).containsText("set by hand");
              page.reload();
              assertThat(page.locator("event-panel")).containsText("Tue 18 Mar 2014");
              panel
                  .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                  .click();
              assertThat(panel).containsText("Sun 16 Mar 2014");
            });
  }

  @Test
  void howManyCanBeSetByHand() {
    browser()
        .visit(
            "?mode=day&at=2014-03-12",
            page -> {
              row(page, "F-16").click();
              var panel = page.locator("event-panel");
              panel
                  .getByRole(
                      AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Edit: How many"))
                  .click();
              page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("How many"))
                  .fill("24 × F-16");
              page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
              assertThat(panel).containsText("24 × F-16");
              panel
                  .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                  .click();
              assertThat(panel).containsText("12");
            });
  }

  @Test
  void anEventThatIsMergedStaysAsAClaimOfTheOther() {
    browser()
        .visit(
            ALL,
            page -> {
              list(page).press("Home");
              list(page).press("m");
              list(page).press("ArrowDown");
              list(page).press("m");
              assertThat(rows(page)).hasCount(6);
              assertThat(page.locator("event-panel")).containsText("Also told once");
              list(page).press("u");
              assertThat(rows(page)).hasCount(7);
            });
  }

  @Test
  void theHeaderLeadsThroughWhatIsUnreviewedAndBack() {
    browser()
        .visit(
            "?mode=day&at=2014-03-14",
            page -> {
              page.locator("page-header .review").click();
              assertThat(rows(page)).hasCount(7);
              page.locator("page-header .review").click();
              assertThat(rows(page)).hasCount(4);
            });
  }

  private static Locator list(Page page) {
    return page.locator("event-list [role=listbox]");
  }

  private static Locator rows(Page page) {
    return page.locator("event-list [role=option]");
  }

  private static Locator active(Page page) {
    return page.locator("event-list .row.active");
  }

  private static Locator row(Page page, String title) {
    return rows(page).filter(new Locator.FilterOptions().setHasText(title));
  }

  private static Locator unreviewed(Page page) {
    return page.locator("page-header .review .count");
  }
}
