package org.dateline.reading.what;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The number that a phrase says: "two dozen" is 24, "some 40,000" is 40000, "dozens" is none.
final class Counts {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> TIMES =
      Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000);

  private Counts() {}

  /// The number at the beginning of the phrase; null when it says none.
  static @Nullable Integer of(String phrase) {
    @Nullable Integer number = null;
    var words = phrase.toLowerCase(java.util.Locale.ROOT).split("\\s+");
    for (int i = 0; i < words.length; i++) {
      var word = words[i];
      var times = TIMES.get(word);
      if (times != null && number != null) {
        number = Math.multiplyExact(number, times);
      } else if (number == null) {
        number = WORDS.containsKey(word) && countsAs(words, i) ? WORDS.get(word) : digits(word, i);
      } else {
        break;
      }
    }
    return number;
  }

  /// "a" counts only before "dozen" and the like.
  private static boolean countsAs(String[] words, int i) {
    return !words[i].startsWith("a") || i + 1 < words.length && TIMES.containsKey(words[i + 1]);
  }

  /// Digits count; those of "F-16" come after the letters, and the letters are no number.
  private static @Nullable Integer digits(String word, int place) {
    var plain = word.replace(",", "");
    return plain.matches("\\d{1,8}") && place < 4 ? Integer.valueOf(plain) : null;
  }
}
