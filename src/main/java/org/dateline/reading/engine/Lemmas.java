package org.dateline.reading.engine;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the lemmas of words, in small letters, and remembers the frequent ones. Thread-safe.
final class Lemmas {

  private static final int CACHED = 1 << 14;

  private final @Nullable Known[] cache = new Known[CACHED];

  private record Known(String word, String tag, String lemma) {}

  /// @param words as the tokeniser normalises them
  /// @param tags one a word
  List<String> of(List<String> words, List<String> tags) {
    var morphology = new Morphology();
    var lemmas = new ArrayList<String>(words.size());
    for (int i = 0; i < words.size(); i++) {
      lemmas.add(of(words.get(i), tags.get(i), morphology));
    }
    return List.copyOf(lemmas);
  }

  /// Two threads may find the same lemma: that is wasted work, never a wrong result.
  private String of(String word, String tag, Morphology morphology) {
    int slot = ((word.hashCode() * 31 + tag.hashCode()) * 0x9E3779B9) >>> 18;
    var known = cache[slot];
    if (known != null && known.word.equals(word) && known.tag.equals(tag)) {
      return known.lemma;
    }
    var lemma = morphology.lemma(word, tag).toLowerCase(Locale.ROOT);
    cache[slot] = new Known(word, tag, lemma);
    return lemma;
  }
}
