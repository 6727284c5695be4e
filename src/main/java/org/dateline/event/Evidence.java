package org.dateline.event;

import org.dateline.article.Passage;

/// The words behind a fact, and why they mean it.
///
/// @param reason one plain sentence: "'Sunday' in an article of Fri 14 Mar, future tense → 16 Mar"
/// @param certainty 0 to 1: of 100 such readings, how many are right
public record Evidence(Passage passage, Fact fact, String reason, double certainty) {

  /// @throws IllegalArgumentException when the certainty is not in 0 to 1
  public Evidence {
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty " + certainty + " is not in 0 to 1");
    }
  }
}
