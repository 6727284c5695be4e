package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.event.EventId;
import org.dateline.intake.Progress;
import org.dateline.intake.Taken;
import org.dateline.reading.Reading.Unresolved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ViewPackages(packages = "org.dateline.none")
class AddArticleDialogTest extends BrowserlessTest {

  private final List<Article> taken = new ArrayList<>();
  private final List<EventId> shown = new ArrayList<>();

  @BeforeEach
  void open() {
    new AddArticleDialog(this::take, Runnable::run, shown::add).open();
  }

  @Test
  void anEmptyOneIsAskedForAgain() {
    press("Read it");
    assertThat(notice())
        .isEqualTo("There is nothing to read. Paste an article, or upload a text or HTML file.");
  }

  @Test
  void aHugeOneIsToldTheLimit() {
    paste("The war goes on and on. ".repeat(60_000));
    assertThat(notice()).startsWith("This has 1,440 kB, the limit is 1,000 kB.");
  }

  @ParameterizedTest
  @CsvSource({"80 75 3 4 0 0 20 0, binary", "84 104 101 255 254 10, UTF-8"})
  void aBinaryFileIsRefused(String bytes, String message) {
    var file = new java.io.ByteArrayOutputStream();
    for (var b : bytes.split(" ")) {
      file.write(Integer.parseInt(b));
    }
    $(ArticleForm.class).single().accept(file.toByteArray());
    assertThat(notice()).contains(message);
  }

  @Test
  void aForeignOneIsToldTheLanguage() {
    paste(
        "Le ministre a déclaré vendredi que les troupes avaient quitté la ville et n'y reviendraient pas.");
    assertThat(notice()).contains("English only");
  }

  @Test
  void theDayIsAskedForWhereTheTextDoesNotTellIt() {
    paste(Example.TEXT);
    press("Read it");
    assertThat($(DatePicker.class).single().isInvalid()).isTrue();
    assertThat(taken).isEmpty();
  }

  @Test
  void whatThePageTellsIsFilledIn() {
    $(ArticleForm.class)
        .single()
        .accept(
            """
            <html><head><title>Talks fail</title><meta property="article:published_time" content="2014-03-14">
            </head><body><article><p>Kerry met Lavrov in London on Friday, and they did not agree on the crisis.</p>
            </article></body></html>\
            """
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat($(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2014, 3, 14));
    assertThat($(DatePicker.class).single().getHelperText()).contains("Found in the text");
    assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("Talks fail");
  }

  @Test
  void theResultTellsWhatWasFoundAndJumpsThere() {
    paste(Example.TEXT);
    $(DatePicker.class).single().setValue(LocalDate.of(2014, 3, 14));
    press("Read it");
    roundTrip();

    assertThat(taken).extracting(Article::published).containsExactly(LocalDate.of(2014, 3, 14));
    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains("Found 4 events. 2 could not be placed or dated.");
    assertThat($(ListItem.class).all()).hasSize(5);
    assertThat($(ListItem.class).all())
        .extracting(item -> item.getElement().getTextRecursively())
        .filteredOn(item -> item.endsWith("perhaps told before by another article"))
        .singleElement()
        .asString()
        .startsWith(Example.MEETING.title());
    test($(NativeButton.class).withText("Referendum in Crimea").single()).click();
    assertThat(shown).containsExactly(Example.VOTE.id());
    assertThat($(AddArticleDialog.class).all()).isEmpty();
  }

  private Taken take(Article article, Progress progress) {
    taken.add(article);
    progress.sentences(1, 4);
    return new Taken(
        Example.ARTICLE,
        Example.EVENTS,
        List.of(new Unresolved(Example.words("a subcommittee"), "no place is named")),
        Set.of(Example.MEETING.id()),
        false);
  }

  private void paste(String text) {
    test($(TextArea.class).single()).setValue(text);
  }

  private void press(String name) {
    test($(Button.class).withText(name).single()).click();
  }

  private String notice() {
    return $(Notice.class).single().getText();
  }
}
