package org.dateline.reading.what;

import java.util.Set;
import java.util.stream.IntStream;

/// Captions of pictures: told in the present, dated at their end.
final class Captions {

  private Captions() {}

  /// "FILE - …": a picture of another day.
  static boolean isFile(Tree tree) {
    return tree.text(0).equals("FILE");
  }

  /// Whether the sentence is a caption that ends with a full date.
  static boolean isDated(Tree tree) {
    return endsWithYear(tree) && isCaption(tree) && !isUndated(tree);
  }

  private static boolean endsWithYear(Tree tree) {
    int last = tree.size() - 1;
    if (last > 0 && tree.text(last).equals(".")) {
      last--;
    }
    return tree.text(last).matches("(19|20)\\d\\d");
  }

  /// "in this undated photo": its date is that of the printing.
  static boolean isUndated(Tree tree) {
    return IntStream.range(0, tree.size()).anyMatch(i -> tree.lower(i).equals("undated"));
  }

  /// Whether the sentence reads like a caption: a picture of the files, or one in the present tense
  /// that ends with a full date.
  static boolean isCaption(Tree tree) {
    if (isFile(tree)) {
      return true;
    }
    if (!endsWithYear(tree)) {
      return false;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (Set.of("VBZ", "VBP").contains(tree.tag(i))) {
        return true;
      }
    }
    return false;
  }
}
