package org.dateline.reading.engine;

import java.util.List;

/// Splits, tags and parses English. Thread-safe.
///
/// Splitting is cheap (half a million words a second), tags cost twenty times that, a graph two
/// hundred times: a sentence computes its tags and its graph when first asked, and keeps them.
public interface Engine {

  /// The sentences of a text, in its order. Empty when the text holds no word.
  List<Sentence> sentences(String text);
}
