package org.dateline.reading.engine;

import java.util.List;

/// A sentence and what is known of its words. Indexes are 0-based positions in `tokens`.
/// Thread-safe.
public interface Sentence {

  /// First character, inclusive, UTF-16 units of the whole text.
  int start();

  /// Last character, exclusive.
  int end();

  /// At least one.
  List<Token> tokens();

  /// Penn Treebank tag of each token. Computed when first asked.
  List<String> tags();

  /// Lower-case dictionary form of each token. Computed when first asked, with the tags.
  List<String> lemmas();

  /// PERSON, LOCATION, ORGANIZATION or O for each token, as the tagger of names guesses. Computed
  /// when first asked.
  List<String> names();

  /// The dependency graph. Computed when first asked, and dear.
  Graph graph();
}
