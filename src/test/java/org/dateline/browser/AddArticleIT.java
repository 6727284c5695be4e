package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.dateline.Dateline;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An article is pasted, read and found on the map. Apart from [PageIT], which counts events.
@SpringBootTest(
    classes = Dateline.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:add")
class AddArticleIT {

  private static final String ARTICLE =
      """
      OSLO, March 5, 2014 - Norway sent 300 soldiers to Lithuania on Tuesday.

      The ministers of Norway and Latvia met in Riga on Monday, officials said.\
      """;

  @LocalServerPort private int port;

  @Test
  void anAddedArticleIsShown() {
    try (var browser = Browser.onto(port)) {
      browser.visit(
          "",
          page -> {
            var dialog = dialog(page);
            dialog.getByLabel("Text or HTML").first().fill(ARTICLE);
            var published = dialog.getByLabel("Day of publication");
            published.fill("2014-03-05");
            published.press("Enter");
            dialog.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Read it")).click();
            dialog
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show on the map"))
                .click();
            assertThat(page.locator("event-panel").getByRole(AriaRole.HEADING).first())
                .containsText(Pattern.compile("Lithuania|Riga"));
          });
    }
  }

  @Test
  void whatAPastedTextTellsIsFilledInAtOnce() {
    try (var browser = Browser.onto(port)) {
      browser.visit(
          "",
          page -> {
            var dialog = dialog(page);
            var title = dialog.getByLabel("Title");
            title.fill(ARTICLE.replace('\n', ' '));
            title.press("ControlOrMeta+A");
            title.press("ControlOrMeta+X");
            dialog.getByLabel("Text or HTML").first().press("ControlOrMeta+V");
            assertThat(dialog.getByLabel("Day of publication")).hasValue("5 Mar 2014");
          });
    }
  }

  private static Locator dialog(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add article")).click();
    return page.getByRole(AriaRole.DIALOG);
  }
}
