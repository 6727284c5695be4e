package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.where.Mention.Kind;

/// Decides which mentions are places: first by what stands around each, then by its neighbours
/// ("Athens, Georgia") and by what the same name is elsewhere in the text.
final class Recogniser {

  /// What a name loses that a ship of the text bears, where nothing says that something is there.
  private static final double CRAFT = 8;

  private final Words words;
  private final Lexicon lexicon;
  private final PlaceCues cues;

  Recogniser(Words words, Lexicon lexicon, PlaceCues cues) {
    this.words = words;
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /// A mention and its weight; above zero it is a place.
  record Judged(Mention mention, double weight) {

    boolean place() {
      return weight > 0;
    }
  }

  /// All mentions with their weights, in the order of the text.
  List<Judged> judge(List<Mention> mentions) {
    var weights = new double[mentions.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = cues.weight(mentions.get(i));
    }
    containers(mentions, weights);
    lists(mentions, weights);
    levels(mentions, weights);
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) < cues.doubt(mentions.get(i))) {
        weights[i] += cues.tagged(mentions.get(i));
      }
    }
    agree(mentions, weights);
    var judged = new ArrayList<Judged>();
    for (int i = 0; i < weights.length; i++) {
      judged.add(new Judged(mentions.get(i), weights[i]));
    }
    return judged;
  }

  /// "X, Texas" makes X a place, and Texas.
  private void containers(List<Mention> mentions, double[] weights) {
    for (int i = 0; i + 1 < weights.length; i++) {
      var inner = mentions.get(i);
      var outer = mentions.get(i + 1);
      if (!Containment.written(words, inner, outer)) {
        continue;
      }
      boolean holds = Containment.holds(inner, outer);
      boolean state = outer.senses().stream().anyMatch(PlaceCues::container);
      if (holds) {
        weights[i] += 4;
        weights[i + 1] += 2.5;
      } else if (state && weights[i + 1] > 0 && inner.kind() != Kind.KNOWN) {
        weights[i] += 4.5;
      } else if (state && weights[i + 1] > 0) {
        weights[i] += 1.5;
      }
    }
  }

  /// "Homs, Hama and Idlib": what stands in a row with a place is one more likely.
  private void lists(List<Mention> mentions, double[] weights) {
    for (int i = 0; i + 1 < weights.length; i++) {
      if (Containment.listed(words, mentions.get(i), mentions.get(i + 1))) {
        double left = weights[i];
        double right = weights[i + 1];
        weights[i] += right > 2 ? 1.5 : 0;
        weights[i + 1] += left > 2 ? 1.5 : 0;
        boolean row = i > 0 && Containment.listed(words, mentions.get(i - 1), mentions.get(i));
        weights[i + 1] += row && left > 1 && weights[i - 1] > 1 ? 1 : 0;
      }
    }
  }

  /// "Hitchcock and Hayes counties": the noun behind a row speaks for each of it.
  private void levels(List<Mention> mentions, double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      boolean row = LevelCue.of(words, lexicon, mentions, i).filter(LevelCue::row).isPresent();
      weights[i] += row ? 2.5 : 0;
    }
  }

  /// One sense a text: a name that is surely a place once lifts its doubtful mentions, and that of
  /// a ship is no place later on.
  private void agree(List<Mention> mentions, double[] weights) {
    Map<String, Double> best = new HashMap<>();
    Set<String> craft = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      if (cues.craft(mentions.get(i))) {
        craft.add(mentions.get(i).name());
      }
      best.merge(mentions.get(i).name(), weights[i], Math::max);
      best.merge(stem(mentions.get(i)), weights[i], Math::max);
    }
    for (int i = 0; i < weights.length; i++) {
      if (craft.contains(mentions.get(i).name()) && !cues.located(mentions.get(i))) {
        weights[i] -= CRAFT;
      }
      double other = best.getOrDefault(mentions.get(i).name(), 0.0);
      if (weights[i] <= 0 && weights[i] > -2.5 && other > 2.5) {
        weights[i] += 2;
      }
    }
  }

  /// "Forsyth" for "Forsyth County", which is so called by itself later on.
  private String stem(Mention mention) {
    int last = mention.name().lastIndexOf(' ');
    return last > 0
            && lexicon
                .levels()
                .containsKey(mention.name().substring(last + 1).toLowerCase(Locale.ROOT))
        ? mention.name().substring(0, last)
        : mention.name();
  }
}
