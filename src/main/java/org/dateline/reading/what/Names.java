package org.dateline.reading.what;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether two phrases name the same: "John Kerry" and "Kerry", "the U.S." and "United States".
final class Names {

  private static final Set<String> AMERICA =
      Set.of("u.s.", "us", "u.s", "united states", "america", "washington", "american");

  private Names() {}

  static boolean same(String one, String other) {
    var a = key(one);
    var b = key(other);
    return a.equals(b)
        || a.endsWith(" " + b)
        || b.endsWith(" " + a)
        || isFamily(one, other)
        || isFamily(other, one);
  }

  /// "Xi" is "Xi Jinping".
  private static boolean isFamily(String one, String other) {
    return !one.contains(" ") && other.contains(" ") && Surnames.family(other).equals(one);
  }

  static boolean anySame(List<String> some, List<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> same(one, other)));
  }

  /// Whether the phrase is a name rather than a description: "Salman", not "Saudi King".
  static boolean isName(String phrase) {
    var last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return !last.isEmpty()
        && Character.isUpperCase(last.charAt(0))
        && !Types.has("title", last.toLowerCase(Locale.ROOT));
  }

  /// Whether some word of the phrase begins with a capital: "Iraqi forces", "NATO", not "troops".
  static boolean hasName(String phrase) {
    for (var word : phrase.split(" ")) {
      if (!word.isEmpty()
          && Character.isUpperCase(word.charAt(0))
          && Counts.of(word) == null
          && !Types.has("measure", Types.singular(word.toLowerCase(Locale.ROOT)))
          && !word.matches("[A-Z][a-z]?-?\\d.*")) {
        return true;
      }
    }
    return false;
  }

  private static String key(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceFirst("['’]s?$", "");
    return AMERICA.contains(lower) ? "united states" : lower;
  }
}
