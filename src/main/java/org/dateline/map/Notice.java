package org.dateline.map;

import com.vaadin.flow.component.html.Div;

/// Says what is wrong, why, and what to do; hidden while there is nothing to say.
final class Notice extends Div {

  Notice() {
    addClassName("notice");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  void say(String message) {
    setText(Character.toUpperCase(message.charAt(0)) + message.substring(1));
    setVisible(true);
  }

  void clear() {
    setText("");
    setVisible(false);
  }
}
