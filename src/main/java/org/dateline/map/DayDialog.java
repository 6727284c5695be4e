package org.dateline.map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Changes the day on which an article was published, from which its weekdays are counted, and has
/// it read anew.
final class DayDialog extends Dialog {

  private static final Logger LOG = LoggerFactory.getLogger(DayDialog.class);

  private final Consumer<LocalDate> readAnew;
  private final Executor background;
  private final DayPicker day = new DayPicker();
  private final Notice notice = new Notice();
  private final Button read = new Button(Words.of("day.read"));

  /// @param readAnew reads the article as published on a day
  /// @param background runs the reading
  DayDialog(Article article, Consumer<LocalDate> readAnew, Executor background) {
    this.readAnew = readAnew;
    this.background = background;
    setHeaderTitle(Words.of("day.title"));
    setWidth("400px");
    day.setValue(article.published());
    day.setWidthFull();
    add(new Paragraph(Words.of("day.about")), day, notice);
    read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    read.setDisableOnClick(true);
    read.addClickListener(click -> read(article));
    getFooter().add(new Button(Words.of("add.cancel"), click -> close()), read);
  }

  private void read(Article article) {
    var published = day.getValue();
    if (published == null || published.equals(article.published())) {
      close();
      return;
    }
    var ui = UI.getCurrent();
    notice.say(Words.of("reading.bar"));
    background.execute(() -> {
      try {
        readAnew.accept(published);
        ui.access(this::close);
      } catch (RuntimeException e) {
        LOG.error("article {} could not be read anew", article.id(), e);
        ui.access(() -> {
          notice.say(Words.of("day.failed", String.valueOf(e.getMessage())));
          read.setEnabled(true);
        });
      }
    });
  }
}
