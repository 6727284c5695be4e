package org.dateline.reading.engine;

import static edu.stanford.nlp.process.WordShapeClassifier.WORDSHAPECHRIS2;
import static edu.stanford.nlp.process.WordShapeClassifier.WORDSHAPECHRIS4;
import static edu.stanford.nlp.process.WordShapeClassifier.wordShape;

import edu.stanford.nlp.process.AmericanizeFunction;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.reading.engine.WordForm.Lent;
import org.jspecify.annotations.Nullable;

/// Computes the forms of words and remembers the frequent ones. Thread-safe.
final class WordForms {

  /// What stands before the first word and behind the last.
  static final String NONE = "NA";

  /// Words seen less often are judged by their form, too.
  static final int RARE = 5;

  /// The kinds of features, in the order of the model: those of all words, then those of rare ones.
  static final int PREVIOUS = 0;

  static final int OWN = 1;
  static final int NEXT = 2;
  static final int PREVIOUS_TAGS = 3;
  static final int PREVIOUS_TAG = 4;
  private static final int SHAPE = 5;
  private static final int CLUSTER = 8;
  static final int CLUSTERS = 11;
  private static final int CAPITAL = 12;
  private static final int DIGIT = 13;
  private static final int DASH = 14;
  private static final int LETTER_DIGIT_DASH = 15;
  static final int COMPANY = 16;
  private static final int CAPITALS = 17;
  private static final int CAPITAL_DIGIT_DASH = 18;
  private static final int FIRST_CAPITAL = 19;
  private static final int LATER_CAPITAL = 20;

  /// Asked of the first word only, whatever its name in the library.
  private static final int FIRST_HAS_CAPITAL = 21;

  private static final int PREFIX = 22;
  private static final int SUFFIX = 32;
  private static final int LONGEST_AFFIX = 10;
  private static final int UNICODE_SHAPE = 42;
  private static final int SIGNS = 43;

  private static final int CACHED = 1 << 14;

  private final TaggerModel model;
  private final AmericanizeFunction american = new AmericanizeFunction();
  private final int[] open;
  private final @Nullable Known[] cache = new Known[CACHED];

  private record Known(String word, WordForm form) {}

  WordForms(TaggerModel model) {
    this.model = model;
    this.open = IntStream.range(0, model.tags().size()).filter(tag -> model.open()[tag]).toArray();
  }

  /// Two threads may compute the same form: that is wasted work, never a wrong result, as a form is
  /// never changed.
  WordForm of(String word) {
    int slot = (word.hashCode() * 0x9E3779B9) >>> 18;
    var known = cache[slot];
    if (known != null && known.word.equals(word)) {
      return known.form;
    }
    var form = form(american.apply(word));
    cache[slot] = new Known(word, form);
    return form;
  }

  /// What stands where there is no word.
  WordForm none() {
    return form(NONE);
  }

  /// Where the row of a feature begins.
  ///
  /// @return [TextNumbers#NONE] when the model has no such feature
  int row(int kind, String value) {
    return row(TaggerModel.hash(kind, value));
  }

  /// @param feature as [TaggerModel#hash] makes it
  int row(long feature) {
    return model.features().of(feature);
  }

  private int row(int kind, boolean value) {
    return row(kind, value ? "1" : "0");
  }

  private TaggerModel.@Nullable Seen seen(String word) {
    int number = model.words().of(TextHash.of(word));
    return number == TextNumbers.NONE ? null : model.seen().get(number);
  }

  private WordForm form(String word) {
    var seen = seen(word);
    var tags = seen == null ? open : withVerbs(seen.tags());
    boolean rare = seen == null || seen.count() < RARE;
    var own = new double[tags.length];
    add(own, tags, row(OWN, word));
    var cluster = model.clusters().of(word.toLowerCase(Locale.ROOT), model.unknown());
    var shape = wordShape(word, WORDSHAPECHRIS2);
    if (rare) {
      add(own, tags, row(SHAPE + 1, shape));
      add(own, tags, row(CLUSTER + 1, cluster));
      addLook(own, tags, word);
    }
    return new WordForm(
        word,
        tags,
        rare,
        own,
        cluster,
        new Lent(row(PREVIOUS, word), row(SHAPE, shape), row(CLUSTER, cluster)),
        new Lent(row(NEXT, word), row(SHAPE + 2, shape), row(CLUSTER + 2, cluster)),
        rare ? first(tags, word) : null,
        rare ? later(tags, word) : null);
  }

  /// What its letters, digits and signs say.
  private void addLook(double[] own, int[] tags, String word) {
    boolean capital = hasCapital(word);
    boolean letter = word.chars().anyMatch(Character::isLetter);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean dash = word.indexOf('-') >= 0;
    add(own, tags, row(CAPITAL, capital));
    add(own, tags, row(DIGIT, digit));
    add(own, tags, row(DASH, dash));
    add(own, tags, row(LETTER_DIGIT_DASH, letter && dash && digit));
    add(own, tags, row(CAPITALS, word.chars().allMatch(Character::isUpperCase)));
    add(own, tags, row(CAPITAL_DIGIT_DASH, capital && dash && digit));
    int length = word.length();
    for (int i = 1; i <= LONGEST_AFFIX; i++) {
      add(own, tags, row(PREFIX + i - 1, length < i ? "######" : word.substring(0, i)));
    }
    for (int i = 1; i <= LONGEST_AFFIX; i++) {
      add(own, tags, row(SUFFIX + i - 1, length < i ? "######" : word.substring(length - i)));
    }
    add(own, tags, row(UNICODE_SHAPE, wordShape(word, WORDSHAPECHRIS4)));
    add(own, tags, row(SIGNS, !letter && !digit));
  }

  private double[] first(int[] tags, String word) {
    var gain = new double[tags.length];
    add(gain, tags, row(FIRST_CAPITAL, uncapitalised(word)));
    add(gain, tags, row(LATER_CAPITAL, "0"));
    add(gain, tags, row(FIRST_HAS_CAPITAL, hasCapital(word)));
    return gain;
  }

  private double[] later(int[] tags, String word) {
    var gain = new double[tags.length];
    add(gain, tags, row(FIRST_CAPITAL, "0"));
    add(gain, tags, row(LATER_CAPITAL, uncapitalised(word)));
    add(gain, tags, row(FIRST_HAS_CAPITAL, "0"));
    return gain;
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  /// The usual tag of a capitalised word in lower case; "0" when it has none.
  private String uncapitalised(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return "0";
    }
    var seen = seen(word.toLowerCase(Locale.ROOT));
    return seen == null ? "0" : model.tags().get(seen.first());
  }

  /// A past tense may be a participle, an infinitive a present, and the other way round.
  private int[] withVerbs(int[] tags) {
    return with(with(tags, "VBD", "VBN"), "VB", "VBP");
  }

  private int[] with(int[] tags, String one, String other) {
    int first = model.tags().indexOf(one);
    int second = model.tags().indexOf(other);
    boolean hasFirst = IntStream.of(tags).anyMatch(tag -> tag == first);
    boolean hasSecond = IntStream.of(tags).anyMatch(tag -> tag == second);
    if (hasFirst == hasSecond) {
      return tags;
    }
    var more = Arrays.copyOf(tags, tags.length + 1);
    more[tags.length] = hasFirst ? second : first;
    return more;
  }

  /// Adds a row to the sums of some tags, unless there is none.
  void add(double[] sums, int[] tags, int row) {
    if (row != TextNumbers.NONE) {
      var weights = model.weights();
      for (int i = 0; i < tags.length; i++) {
        sums[i] += weights[row + tags[i]];
      }
    }
  }
}
