package org.dateline.map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.event.Fact;
import org.dateline.place.Gazetteer;

/// Corrects an event by hand.
final class EditDialog extends Dialog {

  private final EditForm form;
  private final Consumer<Correction> save;

  /// @param save is told what was corrected, if anything was
  EditDialog(Event event, Article article, Gazetteer gazetteer, Consumer<Correction> save) {
    this.save = save;
    form = new EditForm(event, article, gazetteer);
    setHeaderTitle(Words.of("edit"));
    setWidth("520px");
    add(form);
    var keep = new Button(Words.of("edit.save"), click -> keep());
    keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Words.of("add.cancel"), click -> close()), keep);
  }

  /// Puts the cursor where a fact is edited.
  void focus(Fact fact) {
    form.focus(fact);
  }

  private void keep() {
    form.correction()
        .ifPresent(correction -> {
          close();
          if (!correction.isEmpty()) {
            save.accept(correction);
          }
        });
  }
}
