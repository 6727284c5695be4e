package org.dateline.reading.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// CoreNLP's three-class tagger of names (Finkel and others 2005), computed anew: the same weights
/// and the same names, some three times faster. It is a conditional random field over the words of
/// a sentence. What a word says by itself is remembered ([NameForms]), so that only the features of
/// two or three words are looked up each time, and the best row of labels is found without
/// probabilities, which do not change it. Thread-safe.
final class NameTagger {

  /// Words to each side that are looked at without their order.
  private static final int AROUND = 5;

  /// How far the same name is looked for, and from where on.
  private static final int FARTHEST_SAME = 149;

  private static final int NEAREST_SAME = 3;

  private final List<String> labels;
  private final NameForms forms;
  private final NameForm none;
  private final int other;

  NameTagger(NameModel model) {
    this.labels = model.labels();
    this.forms = new NameForms(model);
    this.none = forms.none();
    this.other = labels.indexOf("O");
  }

  /// PERSON, LOCATION, ORGANIZATION or O for each word of a sentence.
  ///
  /// @param words as the tokeniser normalises them
  List<String> tag(List<String> words) {
    return new Lattice(words.stream().map(forms::of).toArray(NameForm[]::new)).best();
  }

  private final class Lattice {

    private final NameForm[] words;

    Lattice(NameForm[] words) {
      this.words = words;
    }

    private NameForm word(int i) {
      return i < 0 || i >= words.length ? none : words[i];
    }

    /// The labels of the best row.
    List<String> best() {
      int size = labels.size();
      var traces = new int[words.length][size];
      var scores = new double[size];
      Arrays.fill(scores, Double.NEGATIVE_INFINITY);
      scores[other] = 0;
      for (int i = 0; i < words.length; i++) {
        var row = row(i);
        var grid = grid(i);
        var next = new double[size];
        for (int label = 0; label < size; label++) {
          int from = 0;
          for (int before = 1; before < size; before++) {
            if (scores[before] + grid[before * size + label]
                > scores[from] + grid[from * size + label]) {
              from = before;
            }
          }
          traces[i][label] = from;
          next[label] = scores[from] + grid[from * size + label] + row[label];
        }
        scores = next;
      }
      return follow(traces, scores);
    }

    private List<String> follow(int[][] traces, double[] scores) {
      int label = 0;
      for (int i = 1; i < scores.length; i++) {
        if (scores[i] > scores[label]) {
          label = i;
        }
      }
      var found = new ArrayList<String>();
      for (int i = words.length - 1; i >= 0; i--) {
        found.add(labels.get(label));
        label = traces[i][label];
      }
      return found.reversed();
    }

    /// What each label gains at a word whatever the label before is.
    private float[] row(int i) {
      var here = words[i];
      var before = word(i - 1);
      var behind = word(i + 1);
      var shape = here.shape();
      var sum = here.own().clone();
      add(sum, before.previous());
      add(sum, behind.next());
      addPair(sum, before.text(), shape, "-PW_CTYPE");
      addPair(sum, shape, behind.text(), "-NW_CTYPE");
      addPair(sum, before.shape(), shape, "-PCTYPE");
      addPair(sum, shape, behind.shape(), "-CNTYPE");
      forms.add(
          sum,
          forms.row(
              TextHash.with(
                  pair(pair(TextHash.of(before.shape()), shape), behind.shape()), "-PCNTYPE")));
      if (before.text().length() <= 3) {
        addPair(sum, word(i - 2).text(), shape, "-PPW_CTYPE");
      }
      if (behind.text().length() <= 3) {
        addPair(sum, word(i + 2).text(), shape, "-NNW_CTYPE");
      }
      addSame(sum, i);
      for (int k = 1; k <= AROUND; k++) {
        if (isNew(i, k, 1)) {
          forms.add(sum, word(i + k).soonAfter());
        }
        if (isNew(i, k, -1)) {
          forms.add(sum, word(i - k).soonBefore());
        }
      }
      return sum;
    }

    private void addPair(float[] sum, String one, String two, String kind) {
      forms.add(sum, forms.row(TextHash.with(pair(TextHash.of(one), two), kind)));
    }

    private static long pair(long one, String two) {
      return TextHash.with(TextHash.with(one, "..."), two);
    }

    /// Whether no word nearer to `i` is the same: each counts once.
    private boolean isNew(int i, int distance, int direction) {
      var text = word(i + distance * direction).text();
      for (int k = 1; k < distance; k++) {
        if (word(i + k * direction).text().equals(text)) {
          return false;
        }
      }
      return true;
    }

    /// Whether the sentence has the same name once more.
    private void addSame(float[] sum, int i) {
      var text = words[i].text();
      var behind = word(i + 1).text();
      if (i == 0
          || !isNameCase(text)
          || behind.isEmpty()
          || behind.chars().anyMatch(Character::isUpperCase)
          || !hasLetter(behind)
          || !hasLetter(words[i - 1].text())) {
        forms.add(sum, forms.row(TextHash.of("NO-OCCURRENCE-PATTERN")));
        return;
      }
      if (has(text, i + NEAREST_SAME, i + FARTHEST_SAME)) {
        forms.add(sum, forms.row(TextHash.of("X-NEXT-OCCURRENCE-X")));
      }
      if (has(text, i - FARTHEST_SAME, i - NEAREST_SAME)) {
        forms.add(sum, forms.row(TextHash.of("X-PREV-OCCURRENCE-X")));
      }
    }

    private boolean has(String text, int from, int to) {
      for (int i = Math.max(0, from); i <= Math.min(to, words.length - 1); i++) {
        if (words[i].text().equals(text)) {
          return true;
        }
      }
      return false;
    }

    /// What each pair of labels gains at a word.
    private float[] grid(int i) {
      var here = words[i];
      var before = word(i - 1);
      var sum = here.ownPair().clone();
      add(sum, before.previousPair());
      forms.add(sum, word(i + 1).nextPair());
      addPairGrid(sum, before.text(), here.text(), "-PSEQW2");
      addPairGrid(sum, before.cluster(), here.cluster(), "-PSEQpcDS");
      addPairGrid(sum, before.shape(), here.shape(), "-TYPES");
      return sum;
    }

    private void addPairGrid(float[] sum, String one, String two, String kind) {
      long feature = TextHash.with(TextHash.with(TextHash.of(one), '-'), two);
      forms.add(sum, forms.grid(TextHash.with(feature, kind)));
    }
  }

  private static void add(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  private static boolean isNameCase(String text) {
    return text.length() > 1
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
