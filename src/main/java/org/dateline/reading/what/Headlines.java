package org.dateline.reading.what;

import java.util.stream.IntStream;

/// Headlines: without a full stop, and first in the text or most words with capitals.
final class Headlines {

  private Headlines() {}

  static boolean is(Tree tree) {
    int last = tree.size() - 1;
    boolean opens = tree.sentence().start() == 0 && tree.size() > 3;
    return !tree.text(last).matches("[.!?\"”’']")
        && (opens || capitals(tree) * 3 >= letters(tree) * 2);
  }

  private static long capitals(Tree tree) {
    return words(tree).filter(i -> Character.isUpperCase(tree.text(i).charAt(0))).count();
  }

  private static long letters(Tree tree) {
    return words(tree).count();
  }

  /// Words of some length: "of", "in" and "the" are small in headlines, too.
  private static IntStream words(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.text(i).length() > 3 && Character.isLetter(tree.text(i).charAt(0)));
  }
}
