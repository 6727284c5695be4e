package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.dateline.event.Reviewed;

/// What can be decided about an event, each with its key. The browser acts on the buttons as it
/// does on the keys.
final class ReviewBar extends Div {

  ReviewBar(Reviewed reviewed) {
    addClassName("review-bar");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", Words.of("review"));
    switch (reviewed.state()) {
      case READ -> {
        button("review.accept", "accept", "A").addClassName("solid");
        button("review.reject", "reject", "X");
        button("review.edit", "edit", "E");
        button("review.merge", "merge", "M");
      }
      case ACCEPTED -> {
        state("review.accepted");
        button("review.reject", "reject", "X");
        button("review.edit", "edit", "E");
        button("review.merge", "merge", "M");
        button("review.undo", "undo", "U");
      }
      case REJECTED -> {
        state("review.rejected");
        button("review.restore", "accept", "A").addClassName("solid");
        button("review.undo", "undo", "U");
      }
      case MERGED -> {
        state("review.merged");
        button("review.separate", "accept", "A").addClassName("solid");
        button("review.undo", "undo", "U");
      }
    }
  }

  private void state(String key) {
    var state = new Span(Words.of(key));
    state.addClassName("review-state");
    add(state);
  }

  private NativeButton button(String key, String action, String keyName) {
    var button = new NativeButton(Words.of(key));
    button.addClassNames("dl-button", "line");
    button.getElement().setAttribute("data-review", action);
    button.getElement().setAttribute("aria-keyshortcuts", keyName);
    button
        .getElement()
        .appendChild(new Element("kbd").setAttribute("aria-hidden", "true").setText(keyName));
    add(button);
    return button;
  }
}
