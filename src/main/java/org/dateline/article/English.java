package org.dateline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells English from other languages by its most frequent words, which are a third of any English
/// prose and rare elsewhere.
public final class English {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int WORDS_READ = 2000;

  /// Below this, a text is too short to judge: a headline may have none of the words.
  private static final int FEWEST_WORDS = 12;

  private static final double LEAST_SHARE = 0.15;

  private static final Set<String> FREQUENT =
      Set.of(
          "the", "of", "and", "to", "a", "in", "that", "is", "was", "he", "for", "it", "with", "as",
          "his", "on", "be", "at", "by", "had", "not", "are", "but", "from", "or", "have", "an",
          "they", "which", "were", "her", "all", "she", "there", "would", "their", "we", "him",
          "been", "has", "when", "who", "will", "more", "said", "its", "after", "than", "this");

  private English() {}

  /// Whether a text may be English; a very short one is given the benefit of the doubt.
  public static boolean is(String text) {
    var words = WORD.matcher(text);
    int count = 0;
    int frequent = 0;
    while (count < WORDS_READ && words.find()) {
      count++;
      if (FREQUENT.contains(words.group().toLowerCase(Locale.ROOT))) {
        frequent++;
      }
    }
    return count < FEWEST_WORDS || frequent >= count * LEAST_SHARE;
  }
}
