package org.dateline.reading.what;

import java.util.List;
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
    return times.stream()
        .filter(time -> time.start() >= sentence.start() && time.end() <= sentence.end())
        .toList();
  }

  List<Toponym> toponymsOf(Sentence sentence) {
    return toponyms.stream()
        .filter(name -> name.start() >= sentence.start() && name.end() <= sentence.end())
        .toList();
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
