package org.dateline.reading.engine;

import static edu.stanford.nlp.process.WordShapeClassifier.WORDSHAPECHRIS2USELC;
import static edu.stanford.nlp.process.WordShapeClassifier.WORDSHAPEDIGITS;
import static edu.stanford.nlp.process.WordShapeClassifier.wordShape;

import edu.stanford.nlp.process.AmericanizeFunction;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
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
  private final Collection<String> small;
  private final AmericanizeFunction american = new AmericanizeFunction();
  private final @Nullable Known[] cache = new Known[CACHED];

  private record Known(String word, NameForm form) {}

  NameForms(NameModel model) {
    this.model = model;
    this.labels = model.labels().size();
    this.small = new SmallWords(model.small());
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
    var shape = wordShape(text, WORDSHAPECHRIS2USELC, small);
    var form = form(text, shape, cluster(text), cluster(text), shape);
    cache[slot] = new Known(word, form);
    return form;
  }

  /// What stands where there is no word. The library writes its missing properties as "null" in
  /// some features and leaves them out in others.
  NameForm none() {
    return form("", "", "null", "", "null");
  }

  /// Where the weights of a feature of one label begin.
  ///
  /// @param feature the hash of all but the model's own ending
  /// @return [TextNumbers#NONE] when the model has no such feature
  int row(long feature) {
    return model.features().of(TextHash.with(feature, NameModel.OF_ONE));
  }

  /// The same for a feature of a pair of labels.
  int grid(long feature) {
    return model.features().of(TextHash.with(feature, NameModel.OF_PAIR));
  }

  private int row(String text, String kind) {
    return row(TextHash.with(TextHash.of(text), kind));
  }

  private int grid(String text, String kind) {
    return grid(TextHash.with(TextHash.of(text), kind));
  }

  private String cluster(String text) {
    var key = wordShape(text.toLowerCase(Locale.ROOT), WORDSHAPEDIGITS);
    return model.clusters().of(key, UNKNOWN_CLUSTER);
  }

  private NameForm form(
      String text, String shape, String cluster, String clusterOfPair, String shapeOfPair) {
    return new NameForm(
        text,
        shape,
        clusterOfPair,
        own(text, shape, cluster),
        rows(row(text, "-PW"), row(cluster, "-PDISTSIM"), row(shape, "-PTYPE")),
        rows(row(text, "-NW"), row(cluster, "-NDISTSIM"), row(shape, "-NTYPE")),
        row(text, "-DISJN"),
        row(text, "-DISJP"),
        grids(
            grid("PSEQ", ""),
            grid(text, "-PSEQW"),
            grid(clusterOfPair, "-PSEQcDS"),
            grid(shape, "-PSEQcS"),
            grid(shape, "-TPS2")),
        grids(grid(text, "-PSEQpW"), grid(clusterOfPair, "-PSEQpDS"), grid(shape, "-PSEQpS")),
        grid(shapeOfPair, "-TNS1"));
  }

  private float[] own(String text, String shape, String cluster) {
    var sum =
        rows(row(text, "-WORD"), row(cluster, "-DISTSIM"), row(shape, "-TYPE"), row("###", ""));
    for (var affix : affixes('<' + text + '>')) {
      add(sum, row("#" + affix, "#"));
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

  private float[] rows(int... starts) {
    var sum = new float[labels];
    for (int start : starts) {
      add(sum, start);
    }
    return sum;
  }

  private float[] grids(int... starts) {
    var sum = new float[labels * labels];
    for (int start : starts) {
      add(sum, start);
    }
    return sum;
  }

  /// Adds the weights that begin somewhere, unless they are none.
  void add(float[] sum, int start) {
    if (start != TextNumbers.NONE) {
      var weights = model.weights();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights[start + i];
      }
    }
  }

  /// The words that are written in small letters somewhere, as the library asks for them.
  private static final class SmallWords extends AbstractCollection<String> {

    private final TextNumbers words;

    SmallWords(TextNumbers words) {
      this.words = words;
    }

    @Override
    public boolean contains(Object word) {
      return words.of(TextHash.of((String) word)) != TextNumbers.NONE;
    }

    @Override
    public Iterator<String> iterator() {
      throw new UnsupportedOperationException("the words themselves are not kept");
    }

    @Override
    public int size() {
      throw new UnsupportedOperationException("the words are not counted");
    }
  }
}
