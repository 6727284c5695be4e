package org.dateline.reading.what;

import java.util.List;
import org.dateline.reading.engine.Sentence;

/// Headlines: without a full stop, and first in the text or most words with capitals.
final class Headlines {

  private static final String STOPS = ".!?\"”’'";

  private Headlines() {}

  static boolean is(Tree tree) {
    boolean opens = tree.sentence().start() == 0 && tree.size() > 3;
    return opens ? !stops(tree.sentence()) : isInCapitals(tree.sentence());
  }

  /// Whether most words have a capital, so that a capital tells no name.
  static boolean isInCapitals(Sentence sentence) {
    var words = words(sentence);
    return !stops(sentence)
        && 3 * words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count()
            >= 2L * words.size();
  }

  private static boolean stops(Sentence sentence) {
    return STOPS.contains(sentence.tokens().getLast().text());
  }

  /// Words of some length: "of", "in" and "the" are small in headlines, too.
  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.text())
        .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
        .toList();
  }
}
