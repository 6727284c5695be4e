package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Nobody is shut out, whatever is open on the page.
class AccessibilityIT extends SeedPage {

  private static final String DAY = "?mode=day&at=2014-03-14";

  /// Names and sizes of what can be clicked and is smaller than 24 by 24 pixels. Links within a
  /// line of text and what lies within a larger label or field may be.
  private static final String SMALL_TARGETS =
      """
      () => {
        const found = [];
        const look = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) look(element.shadowRoot);
            if (!element.matches('button, a[href], input, select, summary, [role=slider], [role=option]')) continue;
            if (element.closest('p, q, mark, article, label, [slot=input]') || !element.checkVisibility({ opacityProperty: true })) continue;
            const { width, height } = element.getBoundingClientRect();
            if (width > 0 && (width < 23.5 || height < 23.5)) {
              found.push((element.ariaLabel || element.textContent.trim() || element.localName) + ' ' + Math.round(width) + 'x' + Math.round(height));
            }
          }
        };
        look(document);
        return found;
      }
      """;

  static Stream<Arguments> states() {
    return Stream.of(
        state("a day", page -> {}),
        state("an event", page -> rows(page).first().click()),
        state("a filter", page -> button(page, "Kind").click()),
        state("the menu", page -> button(page, "More").click()),
        state(
            "the keys, without a focus",
            page -> {
              page.keyboard().press("?");
              page.locator("keys-dialog dialog[open]").waitFor();
            }),
        state("the dialog", page -> button(page, "Add article").click()),
        state(
            "no event",
            page -> {
              page.locator("time-bar [role=slider]").press("Home");
              page.locator("event-list .empty").waitFor();
            }),
        state("sharing", page -> button(page, "Share").click()),
        state("what was known", page -> button(page, "As known on").click()),
        state("the layers", page -> button(page, "Layers").click()),
        state(
            "the export",
            page -> {
              button(page, "Export").click();
              page.locator("export-dialog dialog[open]").waitFor();
            }),
        state(
            "an event to be edited",
            page -> {
              rows(page).first().click();
              page.locator("event-panel .review-bar [data-review=edit]").click();
              button(page, "Cancel").waitFor();
            }),
        state(
            "an article with another day",
            page -> {
              page.locator(".rail button").click();
              page.locator("event-panel [data-article]").first().click();
              button(page, "Change the day").click();
              button(page, "Cancel").waitFor();
            }),
        state(
            "the tour",
            page -> {
              button(page, "More").click();
              button(page, "Guided tour").click();
              page.locator("guided-tour")
                  .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Next"))
                  .click();
            }),
        state("without the server", page -> page.context().setOffline(true)),
        state(
            "nothing found",
            page -> page.locator("page-header input[type=search]").fill("xylophone")),
        state("all", page -> button(page, "All").click()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void nothingBarsAnybody(String name, Consumer<Page> act) {
    browser()
        .visit(
            DAY,
            page -> {
              act.accept(page);
              page.waitForTimeout(400);
              assertThat(Axe.violations(page)).as(name).isEmpty();
              assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as("targets, " + name).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "DARK,  NONE,   1440, 900, en-GB",
    "LIGHT, ACTIVE, 1440, 900, en-GB",
    "LIGHT, NONE,   1440, 900, de-DE",
    "LIGHT, NONE,   1024, 768, en-GB",
    "LIGHT, NONE,   390,  844, en-GB",
    "DARK,  NONE,   390,  844, de-DE",
    // 200 % of 1440 by 900
    "LIGHT, NONE,   720,  450, en-GB",
  })
  void noScreenBarsAnybody(
      ColorScheme scheme, ForcedColors colors, int width, int height, String locale) {
    browser()
        .visit(
            DAY,
            options ->
                options
                    .setColorScheme(scheme)
                    .setForcedColors(colors)
                    .setViewportSize(width, height)
                    .setLocale(locale),
            page -> {
              assertThat(Axe.violations(page)).isEmpty();
              assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                  .as("nothing stands out at the side")
                  .isEqualTo(true);
              rows(page).first().click();
              page.locator("event-panel mark").first().waitFor();
              assertThat(Axe.violations(page)).isEmpty();
            });
  }

  @Test
  void theFocusReturnsFromADialog() {
    browser()
        .visit(
            DAY,
            page -> {
              var add = button(page, "Add article");
              add.focus();
              page.keyboard().press("Enter");
              page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text or HTML"))
                  .waitFor();
              page.keyboard().press("Escape");
              page.waitForTimeout(400);
              assertThat(add.evaluate("element => element === element.getRootNode().activeElement"))
                  .isEqualTo(true);
            });
  }

  private static Arguments state(String name, Consumer<Page> act) {
    return Arguments.of(name, act);
  }

  private static Locator rows(Page page) {
    return page.locator("event-list [role=option]");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }
}
