package org.dateline.map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.intake.Progress;
import org.dateline.intake.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Adds an article: asks for it, reads it behind a progress bar, tells what was found and jumps
/// there.
final class AddArticleDialog extends Dialog {

  private static final Logger LOG = LoggerFactory.getLogger(AddArticleDialog.class);

  private final BiFunction<Article, Progress, Taken> take;
  private final Executor background;
  private final Consumer<EventId> show;
  private final ArticleForm form = new ArticleForm();
  private final Button read = new Button(Words.of("add.read"));

  /// @param take reads and keeps an article
  /// @param background runs the reading
  /// @param show jumps to an event
  AddArticleDialog(
      BiFunction<Article, Progress, Taken> take, Executor background, Consumer<EventId> show) {
    this.take = take;
    this.background = background;
    this.show = show;
    setHeaderTitle(Words.of("add"));
    setWidth("640px");
    addClassName("add-article");
    read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    read.addClickListener(click -> form.article().ifPresent(this::read));
    ask();
  }

  private void ask() {
    removeAll();
    add(form);
    getFooter().removeAll();
    getFooter().add(new Button(Words.of("add.cancel"), click -> close()), read);
  }

  private void read(Article article) {
    var ui = UI.getCurrent();
    var progress = new ReadingProgress(article);
    removeAll();
    add(progress);
    getFooter().removeAll();
    background.execute(() -> {
      try {
        var taken = take.apply(article, (read, of) -> ui.access(() -> progress.tell(read, of)));
        ui.access(() -> tell(taken));
      } catch (RuntimeException e) {
        LOG.error("article {} could not be read", article.id(), e);
        ui.access(() -> fail(e));
      }
    });
  }

  private void tell(Taken taken) {
    removeAll();
    add(new ReadingResult(taken, this::show));
    getFooter().add(new Button(Words.of("add.close"), click -> close()));
    taken.events().stream()
        .filter(event -> Undrawn.reason(event).isEmpty())
        .map(Event::id)
        .findFirst()
        .ifPresent(this::offerMap);
  }

  private void offerMap(EventId first) {
    var button = new Button(Words.of("add.show"), click -> show(first));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(button);
    button.focus();
  }

  private void show(EventId event) {
    close();
    show.accept(event);
  }

  private void fail(RuntimeException e) {
    ask();
    form.say(
        Words.of(
            "add.failed",
            Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())));
  }
}
