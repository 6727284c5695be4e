package org.dateline.reading.what;

import java.util.Locale;

/// What a person is called for short: "Lavrov" of "Sergei Lavrov", "Xi" of "Xi Jinping".
final class Surnames {

  private Surnames() {}

  /// The family name in a person's name: the last word, in China, Korea and Vietnam the first.
  static String family(String name) {
    var words = name.split(" ");
    return isFamilyFirst(words) ? words[0] : words[words.length - 1];
  }

  /// "Kim" and "Lee" are first names, too: "Lee Hamilton".
  private static boolean isFamilyFirst(String[] words) {
    var first = words[0].toLowerCase(Locale.ROOT);
    return Types.has("family first", first)
        && (words.length == 3
            || words.length == 2
                && (words[1].contains("-") || !first.equals("kim") && !first.equals("lee")));
  }

  /// The family name of a person; another name or phrase as it is.
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
    return family(name);
  }
}
