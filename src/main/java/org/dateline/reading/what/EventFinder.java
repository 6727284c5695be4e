package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.place.Gazetteer;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.where.Toponym;

/// Finds the events of an article: lays frames on its sentences, then joins what tells of the same
/// happening. Thread-safe.
public final class EventFinder {

  private final Finder finder = new Finder(Frames.read());
  private final Gazetteer gazetteer;

  /// @param gazetteer tells that "Russian" and "Moscow" are of one country
  public EventFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The events of an article, in the order in which it first tells them.
  ///
  /// @param progress is told after each sentence how many are read
  public List<Event> find(
      Article article,
      List<Sentence> sentences,
      List<TimeExpression> times,
      List<Toponym> toponyms,
      IntConsumer progress) {
    var scene = new Scene(article, sentences, times, toponyms);
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < sentences.size(); i++) {
      finder.find(scene, i).stream()
          .filter(mention -> mention.standing().status().isPresent())
          .forEach(mentions::add);
      progress.accept(i + 1);
    }
    return mentions.isEmpty() ? List.of() : events(scene, mentions);
  }

  private List<Event> events(Scene scene, List<Mention> mentions) {
    var cast = new Cast(scene, gazetteer);
    var parties = new Parties(gazetteer, cast);
    var named = new Companions(scene.article(), cast).named(mentions);
    var composer = new Composer(scene.article());
    var events = new ArrayList<Event>();
    for (var draft : Gatherings.alone(Merger.merge(named, parties), parties)) {
      if (!composer.isHistory(draft)) {
        events.add(composer.event(draft, events.size() + 1));
      }
    }
    return events;
  }
}
