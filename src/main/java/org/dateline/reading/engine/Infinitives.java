package org.dateline.reading.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Verbs that the tagger takes for nouns behind "to": "agreed to sanction three banks". A noun of
/// one thing would not stand there without an article before another one. They come from
/// `infinitives.tsv`.
final class Infinitives {

  private static final Set<String> VERBS =
      Lines.of(Infinitives.class, "infinitives.tsv").stream()
          .map(line -> line.split("\t")[0])
          .collect(Collectors.toUnmodifiableSet());

  /// The tags of what begins an object.
  private static final Pattern OBJECT = Pattern.compile("CD|DT|NNPS?|PRP\\$?");

  private Infinitives() {}

  /// The tags of the words, with verbs where a known one stands.
  ///
  /// @param tags one a word
  static List<String> in(List<String> words, List<String> tags) {
    var all = tags;
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i - 1).equals("to")
          && !tags.get(i).startsWith("VB")
          && VERBS.contains(words.get(i).toLowerCase(Locale.ROOT))
          && isObject(words.get(i + 1), tags.get(i + 1))) {
        all = all == tags ? new ArrayList<>(tags) : all;
        all.set(i - 1, "TO");
        all.set(i, "VB");
      }
    }
    return all;
  }

  private static boolean isObject(String word, String tag) {
    return OBJECT.matcher(tag).matches()
        || tag.equals("JJ") && Character.isUpperCase(word.charAt(0));
  }
}
