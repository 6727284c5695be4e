package org.dateline.map;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// The small recurring marks of the panel.
final class Marks {

  private Marks() {}

  static Span dot() {
    var dot = new Span("·");
    dot.addClassName("dot");
    return dot;
  }

  /// Read by the machine, accepted by nobody yet.
  static Span auto() {
    var auto = new Span(Words.of("panel.auto"));
    auto.addClassName("auto");
    auto.setTitle(Words.of("panel.auto.hint"));
    return auto;
  }

  /// Taken back by somebody.
  static Span rejected() {
    var rejected = new Span(Words.of("review.rejected"));
    rejected.addClassName("auto");
    return rejected;
  }

  static NativeButton close() {
    var close = icon(Words.of("panel.close"), "close");
    close.getElement().setAttribute("data-event", "");
    return close;
  }

  /// A button that shows only an icon, drawn by the style sheet.
  static NativeButton icon(String name, String icon) {
    var button = new NativeButton();
    button.addClassNames("icon-button", "icon-" + icon);
    button.setAriaLabel(name);
    button.getElement().setAttribute("title", name);
    return button;
  }
}
