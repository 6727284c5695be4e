package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name of the text with all its mentions, which mean one place.
final class Name {

  private static final double SHARPNESS = 1.3;

  final String text;
  final List<Sense> senses;
  final List<Mention> mentions = new ArrayList<>();
  final BitSet sentences = new BitSet();
  int count;
  @Nullable LevelCue cue;
  @Nullable Mention container;

  Name(String text, List<Sense> senses) {
    this.text = text;
    this.senses = senses;
  }

  /// How much it counts as a neighbour: often named is more, but never much more.
  double weight() {
    return 1 + 0.4 * Math.log(Math.max(1, count));
  }

  /// Whether some sentence names both.
  boolean beside(Name other) {
    return sentences.intersects(other.sentences);
  }

  /// Spreads belief over the senses, the more to one the more it leads.
  void believe() {
    double best = senses.stream().mapToDouble(Sense::score).max().orElse(0);
    double sum = 0;
    for (var sense : senses) {
      sense.belief = Math.exp(SHARPNESS * (sense.score() - best));
      sum += sense.belief;
    }
    for (var sense : senses) {
      sense.belief /= sum;
    }
    senses.sort(Comparator.comparingDouble(Sense::score).reversed());
  }
}
