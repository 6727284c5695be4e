package org.dateline.reading.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Pairs of nouns that the tagger takes for a noun and its verb or an adjective: "the asset freezes
/// have been extended", "his election rival Bemba". They come from `compounds.tsv`.
final class Compounds {

  private static final Set<String> PAIRS =
      Lines.of(Compounds.class, "compounds.tsv").stream()
          .map(line -> line.split("\t")[0])
          .collect(Collectors.toUnmodifiableSet());

  private Compounds() {}

  /// The tags of the words, with nouns where a known pair stands.
  ///
  /// @param tags one a word
  static List<String> in(List<String> words, List<String> tags) {
    var all = tags;
    for (int i = 0; i + 1 < words.size(); i++) {
      if ((isOther(tags.get(i)) || isOther(tags.get(i + 1)))
          && PAIRS.contains(pair(words.get(i), words.get(i + 1)))) {
        all = all == tags ? new ArrayList<>(tags) : all;
        if (isOther(tags.get(i))) {
          all.set(i, "NN");
        }
        all.set(i + 1, words.get(i + 1).endsWith("s") ? "NNS" : "NN");
      }
    }
    return all;
  }

  private static boolean isOther(String tag) {
    return tag.startsWith("VB") || tag.equals("JJ");
  }

  private static String pair(String first, String second) {
    var one = second.endsWith("s") ? second.substring(0, second.length() - 1) : second;
    return (first + " " + one).toLowerCase(Locale.ROOT);
  }
}
