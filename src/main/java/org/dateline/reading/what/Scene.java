package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.where.Toponym;

/// An article with all that was found in it before the events: sentences, times, places, each in
/// the order of the text.
record Scene(
    Article article, List<Sentence> sentences, List<TimeExpression> times, List<Toponym> toponyms) {

  Scene {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    toponyms = List.copyOf(toponyms);
  }

  List<TimeExpression> timesOf(Sentence sentence) {
    return within(sentence, times, TimeExpression::start, TimeExpression::end);
  }

  /// Whether a character of a sentence is within a toponym: "the Baltic states" name themselves.
  boolean isNamed(Sentence sentence, int character) {
    return toponymsOf(sentence).stream()
        .anyMatch(name -> name.start() <= character && character < name.end());
  }

  List<Toponym> toponymsOf(Sentence sentence) {
    return within(sentence, toponyms, Toponym::start, Toponym::end);
  }

  /// Those that a sentence holds, without a look at each of a long text.
  private static <T> List<T> within(
      Sentence sentence, List<T> all, ToIntFunction<T> start, ToIntFunction<T> end) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(all.get(middle)) < sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var found = new ArrayList<T>();
    for (int i = low; i < all.size() && start.applyAsInt(all.get(i)) < sentence.end(); i++) {
      if (end.applyAsInt(all.get(i)) <= sentence.end()) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /// How many sentence ends lie between two characters of the text.
  int sentencesBetween(int one, int other) {
    return Math.abs(sentenceAt(one) - sentenceAt(other));
  }

  private int sentenceAt(int character) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= character) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Passage passage(Sentence sentence) {
    return passage(sentence.start(), sentence.end());
  }

  Passage passage(int start, int end) {
    return new Passage(article.id(), start, end);
  }
}
