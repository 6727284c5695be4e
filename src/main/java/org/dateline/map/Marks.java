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
    var auto = new Span("auto");
    auto.addClassName("auto");
    auto.setTitle("Read by Dateline, not yet checked by anybody");
    return auto;
  }

  static NativeButton close() {
    var close = icon("Close", "close");
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
