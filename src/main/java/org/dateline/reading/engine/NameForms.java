package org.dateline.reading.engine;

import static edu.stanford.nlp.process.WordShapeClassifier.WORDSHAPECHRIS2USELC;
import static edu.stanford.nlp.process.WordShapeClassifier.WORDSHAPEDIGITS;
import static edu.stanford.nlp.process.WordShapeClassifier.wordShape;

import edu.stanford.nlp.process.AmericanizeFunction;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Computes what the tagger of names knows of words, and remembers the frequent ones. Thread-safe.
final class NameForms {

  private static final int CACHED = 1 << 14;
  private static final int LONGEST_AFFIX = 6;
  private static final String UNKNOWN_CLUSTER = "0";

  private final NameModel model;
  private final int labels;
  private final AmericanizeFunction american = new AmericanizeFunction();
  private final @Nullable Known[] cache = new Known[CACHED];

  private record Known(String word, NameForm form) {}

  NameForms(NameModel model) {
    this.model = model;
    this.labels = model.labels().size();
  }

  /// Two threads may compute the same form: that is wasted work, never a wrong result, as a form is
  /// never changed.
  NameForm of(String word) {
    int slot = (word.hashCode() * 0x9E3779B9) >>> 18;
    var known = cache[slot];
    if (known != null && known.word.equals(word)) {
      return known.form;
    }
    var text = american.apply(word);
    var shape = wordShape(text, WORDSHAPECHRIS2USELC, model.small());
    var form = form(text, shape, cluster(text), cluster(text), shape);
    cache[slot] = new Known(word, form);
    return form;
  }

  /// What stands where there is no word. The library writes its missing properties as "null" in
  /// some features and leaves them out in others.
  NameForm none() {
    return form("", "", "null", "", "null");
  }

  /// The weights of a feature of one label; null when the model has no such feature.
  float @Nullable [] row(String feature) {
    return model.weights().get(feature + "|C");
  }

  /// The same for a feature of a pair of labels.
  float @Nullable [] grid(String feature) {
    return model.weights().get(feature + NameModel.OF_PAIR);
  }

  private String cluster(String text) {
    var key = wordShape(text.toLowerCase(Locale.ROOT), WORDSHAPEDIGITS);
    return model.clusters().getOrDefault(key, UNKNOWN_CLUSTER);
  }

  private NameForm form(
      String text, String shape, String cluster, String clusterOfPair, String shapeOfPair) {
    return new NameForm(
        text,
        shape,
        clusterOfPair,
        own(text, shape, cluster),
        rows(text + "-PW", cluster + "-PDISTSIM", shape + "-PTYPE"),
        rows(text + "-NW", cluster + "-NDISTSIM", shape + "-NTYPE"),
        row(text + "-DISJN"),
        row(text + "-DISJP"),
        grids(
            "PSEQ",
            text + "-PSEQW",
            clusterOfPair + "-PSEQcDS",
            shape + "-PSEQcS",
            shape + "-TPS2"),
        grids(text + "-PSEQpW", clusterOfPair + "-PSEQpDS", shape + "-PSEQpS"),
        grid(shapeOfPair + "-TNS1"));
  }

  private float[] own(String text, String shape, String cluster) {
    var sum = rows(text + "-WORD", cluster + "-DISTSIM", shape + "-TYPE", "###");
    for (var affix : affixes('<' + text + '>')) {
      add(sum, row('#' + affix + '#'));
    }
    return sum;
  }

  /// Beginnings and ends of at least two letters, each once.
  private static Set<String> affixes(String word) {
    var affixes = new HashSet<String>();
    for (int i = 2; i <= Math.min(LONGEST_AFFIX, word.length()); i++) {
      affixes.add(word.substring(0, i));
      affixes.add(word.substring(word.length() - i));
    }
    return affixes;
  }

  private float[] rows(String... features) {
    var sum = new float[labels];
    for (var feature : features) {
      add(sum, row(feature));
    }
    return sum;
  }

  private float[] grids(String... features) {
    var sum = new float[labels * labels];
    for (var feature : features) {
      add(sum, grid(feature));
    }
    return sum;
  }

  static void add(float[] sum, float @Nullable [] row) {
    if (row != null) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += row[i];
      }
    }
  }
}
