package org.dateline.reading.engine;

import org.jspecify.annotations.Nullable;

/// What the tagger knows of a word as written, whatever stands around it. A row holds a weight for
/// each tag of the model.
///
/// @param text in American spelling
/// @param tags numbers of the tags that it may have
/// @param rare whether its form is asked as well
/// @param own the sum of what its own features give to each of its tags
/// @param cluster words that are used alike
/// @param previous what it gives to the tags of the word behind it
/// @param next what it gives to the tags of the word before it
/// @param first what it gains as the first word of a sentence, when rare
/// @param later what it gains anywhere else, when rare
record WordForm(
    String text,
    int[] tags,
    boolean rare,
    double[] own,
    String cluster,
    Lent previous,
    Lent next,
    double @Nullable [] first,
    double @Nullable [] later) {

  /// What a word gives to its neighbour, as the numbers of where the rows begin in the model.
  ///
  /// @param word to any
  /// @param shape to a rare one
  /// @param cluster to a rare one
  record Lent(int word, int shape, int cluster) {}
}
