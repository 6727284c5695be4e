package org.dateline.reading.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// CoreNLP's left3words tagger of parts of speech (Toutanova and others 2003), computed anew: the
/// same weights and the same tags, some ten times faster. A tag depends on the word, on its
/// neighbours and on the two tags before it; the best row of tags is found by dynamic programming.
///
/// What a word says by itself is remembered ([WordForms]), what two tags say of the third is a
/// table, and so is its exponential, so that no exponential is taken while tagging. Only the tags
/// that a word can have are scored; the others count as one constant each. Thread-safe.
final class Tagger {

  /// Stands behind the last word as a word of its own.
  private static final String END = ".$.";

  /// Words that follow a name and make a company of it.
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private static final int COMPANY_WINDOW = 3;

  private final List<String> tags;
  private final WordForms forms;
  private final WordForm none;
  private final WordForm end;

  /// What two tags say of the third, at `(first * (tags + 1) + second) * tags + third`; the tag
  /// after the last stands for none.
  private final double[] after;

  private final double[] exponentials;

  Tagger(TaggerModel model) {
    this.tags = model.tags();
    this.forms = new WordForms(model);
    this.none = forms.none();
    this.end = forms.of(END);
    int size = tags.size();
    var every = IntStream.range(0, size).toArray();
    this.after = new double[(size + 1) * (size + 1) * size];
    for (int first = 0; first <= size; first++) {
      for (int second = 0; second <= size; second++) {
        int at = row(first, second);
        var gain = new double[size];
        forms.add(
            gain, every, forms.row(WordForms.PREVIOUS_TAGS, name(first) + "!" + name(second)));
        forms.add(gain, every, forms.row(WordForms.PREVIOUS_TAG, name(second)));
        System.arraycopy(gain, 0, after, at, size);
      }
    }
    this.exponentials = Arrays.stream(after).map(Math::exp).toArray();
  }

  private int row(int first, int second) {
    return (first * (tags.size() + 1) + second) * tags.size();
  }

  private String name(int tag) {
    return tag == tags.size() ? WordForms.NONE : tags.get(tag);
  }

  /// The tag of each word of a sentence.
  ///
  /// @param words as the tokeniser normalises them
  List<String> tag(List<String> words) {
    var row = new WordForm[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      row[i] = forms.of(words.get(i));
    }
    row[words.size()] = end;
    return new Lattice(row).best();
  }

  /// All rows of tags that a sentence can have. A state is a pair of tags: that of the word before,
  /// then that of the word.
  private final class Lattice {

    private final WordForm[] words;
    private final int[] noTag = {tags.size()};

    /// The best score up to each word and state, and the tag two words before that led there.
    private final double[][] scores;

    private final int[][] traces;

    Lattice(WordForm[] words) {
      this.words = words;
      this.scores = new double[words.length][];
      this.traces = new int[words.length][];
      for (int i = 0; i < words.length; i++) {
        score(i);
      }
    }

    private WordForm word(int i) {
      return i < 0 || i >= words.length ? none : words[i];
    }

    private int[] tagsAt(int i) {
      return i < 0 ? noTag : words[i].tags();
    }

    private void score(int i) {
      var here = tagsAt(i);
      var before = tagsAt(i - 1);
      var earlier = tagsAt(i - 2);
      var fixed = fixed(i);
      var weights = new double[here.length];
      for (int t = 0; t < here.length; t++) {
        weights[t] = Math.exp(fixed[t]);
      }
      double others = tags.size() - here.length;
      var best = new double[before.length * here.length];
      var trace = new int[best.length];
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      for (int e = 0; e < earlier.length; e++) {
        for (int b = 0; b < before.length; b++) {
          int at = row(earlier[e], before[b]);
          double sum = others;
          for (int t = 0; t < here.length; t++) {
            sum += weights[t] * exponentials[at + here[t]];
          }
          double so = (i == 0 ? 0 : scores[i - 1][e * before.length + b]) - Math.log(sum);
          for (int t = 0; t < here.length; t++) {
            double score = so + after[at + here[t]] + fixed[t];
            int state = b * here.length + t;
            if (score > best[state]) {
              best[state] = score;
              trace[state] = e;
            }
          }
        }
      }
      scores[i] = best;
      traces[i] = trace;
    }

    /// What each tag of a word gains whatever the tags before are.
    private double[] fixed(int i) {
      var form = words[i];
      var before = word(i - 1);
      var behind = word(i + 1);
      var sums = form.own().clone();
      forms.add(sums, form.tags(), before.previous().word());
      forms.add(sums, form.tags(), behind.next().word());
      if (form.rare()) {
        forms.add(sums, form.tags(), before.previous().shape());
        forms.add(sums, form.tags(), behind.next().shape());
        forms.add(sums, form.tags(), before.previous().cluster());
        forms.add(sums, form.tags(), behind.next().cluster());
        forms.add(
            sums,
            form.tags(),
            forms.row(clusters(before.cluster(), form.cluster(), behind.cluster())));
        forms.add(sums, form.tags(), forms.row(WordForms.COMPANY, isCompany(i) ? "1" : "0"));
        var placed = i == 0 ? form.first() : form.later();
        for (int t = 0; placed != null && t < sums.length; t++) {
          sums[t] += placed[t];
        }
      }
      return sums;
    }

    private static long clusters(String before, String own, String behind) {
      long hash = TextHash.with(TaggerModel.hash(WordForms.CLUSTERS, before), '|');
      return TextHash.with(TextHash.with(TextHash.with(hash, own), '|'), behind);
    }

    private boolean isCompany(int i) {
      var text = words[i].text();
      if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
        return false;
      }
      for (int k = i; k <= i + COMPANY_WINDOW; k++) {
        if (COMPANY_ENDS.contains(word(k).text())) {
          return true;
        }
      }
      return false;
    }

    /// The tags of the best row, without that of the end.
    List<String> best() {
      int last = words.length - 1;
      int state = 0;
      for (int s = 1; s < scores[last].length; s++) {
        if (scores[last][s] > scores[last][state]) {
          state = s;
        }
      }
      var found = new ArrayList<String>(last);
      for (int i = last; i > 0; i--) {
        int here = words[i].tags().length;
        int before = state / here;
        found.add(tags.get(words[i - 1].tags()[before]));
        state = traces[i][state] * words[i - 1].tags().length + before;
      }
      Collections.reverse(found);
      return found;
    }
  }
}
