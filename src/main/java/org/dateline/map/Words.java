package org.dateline.map;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// What the page says on the server's side, in the language of the page: the messages of
/// `words.properties` and its translations beside this package. What stands on the map, the list
/// and the time bar is said in the browser, by `frontend/messages/`.
final class Words {

  private static final ResourceBundle.Control OWN_LANGUAGE_OR_ENGLISH =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  /// A message in the language of the page; in English where there is no page.
  ///
  /// @param key of the message
  /// @param values what stands in its braces, by position
  /// @throws java.util.MissingResourceException if there is no such message
  static String of(String key, Object... values) {
    var message = bundle(locale()).getString(key);
    return values.length == 0 ? message : new MessageFormat(message, locale()).format(values);
  }

  /// The language of the page; English where there is no page.
  static Locale locale() {
    return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.dateline.map.words", locale, OWN_LANGUAGE_OR_ENGLISH);
  }
}
