package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/// What is taken away from the page: pictures, films and data of what it shows.
class ExportIT extends SeedPage {

  private static final String DAY = "?mode=day&at=2014-03-14";

  /// Milliseconds that a picture may take on a busy machine.
  private static final double LONGEST = 120_000;

  private static final String THREE_DAYS = "?mode=window&at=2014-03-13&to=2014-03-15";

  @Test
  void aPictureForPrintHasThreeHundredDotsAnInch() {
    browser()
        .visit(
            DAY,
            page -> {
              var file = saved(page, "Picture (PNG)", "A4, 300 dpi");
              assertThat(file.suggestedFilename()).endsWith("_2014-03-14.png");
              var picture = bytes(file);
              try {
                var image = ImageIO.read(file.path().toFile());
                assertThat(List.of(image.getWidth(), image.getHeight()))
                    .containsExactly(3508, 2480);
                assertThat(colors(image)).as("colours").isGreaterThan(50);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              assertThat(new String(picture, 0, 64, StandardCharsets.ISO_8859_1))
                  .as("a density")
                  .contains("pHYs");
            });
  }

  @Test
  void aVectorSaysWhatAndWhenAndWhoseInWords() {
    browser()
        .visit(
            DAY,
            page -> {
              export(page).getByLabel("Title").fill("What happened");
              var svg = text(save(page, "Vector (SVG)"));
              var words = texts(parsed(svg));
              assertThat(words)
                  .contains("What happened", "Friday 14 March 2014", "meeting", "Kyiv")
                  .anyMatch(line -> line.contains("As known on 14 Mar 2014"))
                  .anyMatch(line -> line.contains("Source"))
                  .anyMatch(line -> line.contains("Natural Earth, GeoNames"));
              assertThat(svg).contains("<path").doesNotContain("<image");
            });
  }

  @Test
  void framesAreAsManyAsTheWindowHasDays() {
    browser()
        .visit(
            THREE_DAYS,
            page -> {
              var file = saved(page, "Frames (ZIP)", "Screen");
              assertThat(file.suggestedFilename()).endsWith("_2014-03-13_2014-03-15.zip");
              assertThat(entries(file))
                  .containsExactly(
                      "0001_2014-03-13.png", "0002_2014-03-14.png", "0003_2014-03-15.png");
            });
  }

  @Test
  void aFilmIsAWebM() {
    browser()
        .visit(
            THREE_DAYS,
            page -> {
              var file = saved(page, "Film (WebM)", "Screen");
              assertThat(file.suggestedFilename()).endsWith(".webm");
              assertThat(bytes(file)).hasSizeGreaterThan(10_000).startsWith(0x1A, 0x45, 0xDF, 0xA3);
            });
  }

  @Test
  void dataAreTheEventsThatAreShown() {
    browser()
        .visit(
            DAY,
            page -> {
              export(page);
              var json = JsonMapper.shared().readTree(text(save(page, "GeoJSON")));
              assertThat(json.get("features")).hasSize(4);
              assertThat(json.get("features").get(0).get("properties").get("quotes")).isNotEmpty();
              assertThat(text(save(page, "Table (CSV)")).lines().skip(1))
                  .isNotEmpty()
                  .allMatch(line -> line.contains("2014-03-14"));
            });
  }

  @Test
  void aPrintedSheetHasTheMapAndTheWords() {
    browser()
        .visit(
            DAY,
            page -> {
              page.evaluate("window.print = () => {}");
              export(page).getByLabel("Print").check();
              export(page)
                  .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Print"))
                  .click();
              var sheet = page.locator(".print-sheet");
              sheet
                  .locator("svg text")
                  .first()
                  .waitFor(
                      new Locator.WaitForOptions()
                          .setState(WaitForSelectorState.ATTACHED)
                          .setTimeout(LONGEST));
              assertThat(sheet.locator("li")).hasCount(4);
              assertThat(sheet.locator("blockquote").first()).not().isEmpty();
              page.evaluate("dispatchEvent(new Event('afterprint'))");
              assertThat(sheet).hasCount(0);

              page.keyboard().press("Escape");
              page.keyboard().press("Control+p");
              sheet.waitFor(
                  new Locator.WaitForOptions()
                      .setState(WaitForSelectorState.ATTACHED)
                      .setTimeout(LONGEST));
              assertThat(sheet.locator("li")).hasCount(4);
            });
  }

  /// The dialog, opened when it is not.
  private static Locator export(Page page) {
    var dialog = page.locator("export-dialog dialog");
    if (!dialog.isVisible()) {
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Export").setExact(true))
          .click();
      dialog.waitFor();
    }
    return dialog;
  }

  private static Download saved(Page page, String form, String size) {
    var dialog = export(page);
    dialog.getByLabel(form).check();
    dialog.getByLabel(size).check();
    return save(page, form);
  }

  private static Download save(Page page, String form) {
    var dialog = export(page);
    dialog.getByLabel(form).check();
    return page.waitForDownload(
        new Page.WaitForDownloadOptions().setTimeout(LONGEST),
        () ->
            dialog
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click());
  }

  private static byte[] bytes(Download file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Download file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static List<String> entries(Download file) {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(Files.newInputStream(file.path()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("no XML: " + e.getMessage(), e);
    }
  }

  private static List<String> texts(Document svg) {
    var nodes = svg.getElementsByTagName("text");
    var words = new ArrayList<String>();
    for (int i = 0; i < nodes.getLength(); i++) {
      words.add(nodes.item(i).getTextContent());
    }
    return words;
  }

  private static long colors(BufferedImage image) {
    return IntStream.range(0, image.getHeight() / 8)
        .flatMap(y -> IntStream.range(0, image.getWidth() / 8).map(x -> image.getRGB(x * 8, y * 8)))
        .distinct()
        .count();
  }
}
