package org.dateline.reading.what;

import java.util.Locale;

/// What a person is called for short: "Lavrov" of "Sergei Lavrov".
final class Surnames {

  private Surnames() {}

  /// The last word of a person's name; another name or phrase as it is.
  static String of(String name) {
    var words = name.split(" ");
    if (words.length < 2 || words.length > 3) {
      return name;
    }
    for (var word : words) {
      var lower = word.toLowerCase(Locale.ROOT);
      if (!Character.isUpperCase(word.charAt(0))
          || Types.has("institution", lower)
          || Types.has("not a first name", lower)
          || Types.has("unit", lower)) {
        return name;
      }
    }
    return words[words.length - 1];
  }
}
