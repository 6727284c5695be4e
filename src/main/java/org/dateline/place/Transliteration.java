package org.dateline.place;

import java.util.Set;

/// What the Latin spellings of a name from another script have in common: "Deir ez-Zor" and "Dayr
/// az Zawr", "Artemivsk" and "Artemivs'k". Two spellings of one name have the same skeleton, and
/// forms that hardly differ.
final class Transliteration {

  /// The Arabic article, which takes on the sun letter behind it.
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "il", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ad", "ed",
          "an", "en", "az", "ez", "adh", "ath");

  /// Longer letter groups first; each pair is what is written and what it becomes.
  private static final String[][] LETTERS = {
    {"shch", "s"},
    {"sch", "s"},
    {"dzh", "j"},
    {"tch", "c"},
    {"sh", "s"},
    {"ch", "c"},
    {"zh", "z"},
    {"kh", "k"},
    {"gh", "g"},
    {"dh", "d"},
    {"th", "t"},
    {"ph", "f"},
    {"dj", "j"},
    {"ts", "z"},
    {"tz", "z"},
    {"iye", "i"},
    {"iya", "ia"},
    {"aya", "ia"},
    {"ay", "i"},
    {"ai", "i"},
    {"ei", "i"},
    {"ey", "i"},
    {"aw", "u"},
    {"au", "u"},
    {"ow", "u"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ye", "i"},
    {"ie", "i"},
    {"iy", "i"},
    {"yi", "i"},
    {"yo", "u"},
    {"q", "k"},
    {"c", "k"},
    {"e", "i"},
    {"y", "i"},
    {"o", "u"},
    {"w", "u"}
  };

  private Transliteration() {}

  /// The name without article, blanks and what spellings differ in; vowels are a, i and u.
  static String form(String name) {
    StringBuilder joined = new StringBuilder();
    String[] words = NameKey.of(name).split(" ");
    for (String word : words) {
      if (words.length == 1 || !ARTICLES.contains(word)) {
        joined.append(word);
      }
    }
    return withoutDoubles(letters(joined.toString()));
  }

  private static String letters(String text) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      String[] pair = pairAt(text, i);
      form.append(pair[1]);
      i += pair[0].length();
    }
    return form.toString();
  }

  private static String[] pairAt(String text, int at) {
    for (String[] pair : LETTERS) {
      if (text.startsWith(pair[0], at)) {
        return pair;
      }
    }
    String same = text.substring(at, at + 1);
    return new String[] {same, same};
  }

  /// Also without the "h" that ends "Raqqah".
  private static String withoutDoubles(String text) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = i > 0 && text.charAt(i - 1) == c;
      boolean mute = c == 'h' && i == text.length() - 1;
      if (!twice && !mute) {
        form.append(c);
      }
    }
    return form.toString();
  }

  /// The consonants of a form; a vowel at its head counts as one.
  static String skeleton(String form) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean vowel = c == 'a' || c == 'i' || c == 'u';
      if (!vowel) {
        skeleton.append(c);
      } else if (i == 0) {
        skeleton.append('a');
      }
    }
    return skeleton.toString();
  }

  /// How many letters must be put in, taken out or changed to make one form the other.
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
