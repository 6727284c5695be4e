package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Draft;
import org.dateline.article.UnreadableArticle;
import org.jspecify.annotations.Nullable;

/// Asks for an article: its text or HTML, pasted or uploaded, its title, source and day of
/// publication. What the text tells of these is filled in, and shown to be checked.
final class ArticleForm extends Div {

  private static final String TAKE_WHAT_IS_PASTED =
      "this.addEventListener('paste', () => setTimeout(() => this.dispatchEvent(new Event('change'))))";

  private final TextArea content = new TextArea(Words.of("add.content"));
  private final TextField title = new TextField(Words.of("add.title"));
  private final TextField source = new TextField(Words.of("add.source"));
  private final DayPicker day = new DayPicker();
  private final Notice notice = new Notice();

  ArticleForm() {
    addClassName("article-form");
    content.setPlaceholder(Words.of("add.paste"));
    // Not LAZY: of several equal input events its pause sends the last, which carries no value.
    content.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    content.addAttachListener(_ -> content.getElement().executeJs(TAKE_WHAT_IS_PASTED));
    content.addValueChangeListener(change -> guess());
    content.setWidthFull();
    content.setHeight("232px");
    day.setHelperText(Words.of("add.day.asked"));
    var about = new Div(title, source, day);
    about.addClassName("about");
    add(content, upload(), about, notice);
  }

  /// The article, or empty after saying what is missing.
  Optional<Article> article() {
    notice.clear();
    day.setInvalid(false);
    try {
      var draft = Submission.read(content.getValue());
      var published = day.getValue();
      if (published == null) {
        day.setErrorMessage(Words.of("add.day.missing"));
        day.setInvalid(true);
        day.focus();
        return Optional.empty();
      }
      return Optional.of(
          new Draft(
                  draft.key(),
                  given(title, draft.title()),
                  given(source, draft.source()),
                  draft.text(),
                  published,
                  draft.origin())
              .publishedOn(published));
    } catch (UnreadableArticle e) {
      notice.say(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  void say(String message) {
    notice.say(message);
  }

  /// Takes the content of a file.
  void accept(byte[] file) {
    try {
      var draft = Submission.read(file);
      clear(title, source);
      day.clear();
      content.setValue(draft.text());
      fill(draft);
      notice.clear();
    } catch (UnreadableArticle e) {
      notice.say(String.valueOf(e.getMessage()));
    }
  }

  private Upload upload() {
    var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> accept(bytes)));
    upload.setAcceptedFileTypes("text/plain", "text/html", ".txt", ".html", ".htm", ".md");
    upload.setMaxFileSize(Submission.LARGEST);
    upload.setMaxFiles(1);
    upload.addFileRejectedListener(rejected -> notice.say(rejected.getErrorMessage()));
    upload.setI18n(UploadWords.i18n());
    return upload;
  }

  /// Fills in what the text tells; what a reader typed stays.
  private void guess() {
    notice.clear();
    if (content.isEmpty()) {
      return;
    }
    try {
      fill(Submission.read(content.getValue()));
    } catch (UnreadableArticle e) {
      notice.say(String.valueOf(e.getMessage()));
    }
  }

  private void fill(Draft draft) {
    fill(title, draft.title());
    fill(source, draft.source());
    if (day.isEmpty()) {
      day.setValue(draft.published());
      day.setHelperText(Words.of(draft.published() == null ? "add.day.missing" : "add.day.found"));
    }
  }

  private static void fill(TextField field, @Nullable String value) {
    if (field.isEmpty() && value != null) {
      field.setValue(value);
    }
  }

  private static void clear(TextField... fields) {
    List.of(fields).forEach(TextField::clear);
  }

  private static @Nullable String given(TextField field, @Nullable String otherwise) {
    var value = field.getValue().strip();
    return value.isEmpty() ? otherwise : value;
  }
}
