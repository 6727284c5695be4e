package org.dateline.reading.what;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.place.Gazetteer;
import org.dateline.reading.engine.OwnLines;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.where.Toponym;
import org.dateline.reading.where.WordLists;

/// Finds the events of an article: lays frames on its sentences, then joins what tells of the same
/// happening. Thread-safe.
public final class EventFinder {

  private final Finder finder;
  private final Gazetteer gazetteer;
  private final List<OwnFrames.Own> own;

  /// @param gazetteer tells that "Russian" and "Moscow" are of one country
  public EventFinder(Gazetteer gazetteer) {
    this(gazetteer, List.of());
  }

  private EventFinder(Gazetteer gazetteer, List<OwnFrames.Own> own) {
    this.gazetteer = gazetteer;
    this.own = own;
    this.finder = new Finder(Frames.with(own));
  }

  /// A finder that knows the frames and words of a user, too.
  ///
  /// @param folder may hold `triggers.tsv` and `words.tsv`
  /// @param complaints is told of each line that does not count
  public static EventFinder with(Gazetteer gazetteer, Path folder, Consumer<String> complaints) {
    OwnLines.read(
        folder.resolve("words.tsv"), "list word example", EventFinder::addWord, complaints);
    return new EventFinder(gazetteer, OwnFrames.read(folder.resolve("triggers.tsv"), complaints));
  }

  private static void addWord(OwnLines.Line line) {
    if (!WordLists.has(line.cells().getFirst())) {
      try {
        Types.add(line.cells().getFirst(), line.cells().get(1));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(line.complaint(String.valueOf(e.getMessage())));
      }
    }
  }

  /// Looks for each frame of a user in its own example.
  ///
  /// @param reader makes sentences, times and places of a text
  /// @param complaints is told of each example that its frame does not find; the frame counts
  public void check(Function<String, Prepared> reader, Consumer<String> complaints) {
    for (var one : own) {
      var read = reader.apply(one.frame().example());
      var scene = new Scene(read.article(), read.sentences(), read.times(), read.toponyms());
      boolean found =
          IntStream.range(0, read.sentences().size())
              .boxed()
              .flatMap(sentence -> finder.find(scene, sentence).stream())
              .anyMatch(mention -> mention.frame() == one.frame());
      if (!found) {
        complaints.accept(
            one.line()
                .complaint(
                    "the example does not contain a %s by this frame; change its slots or the example '%s'"
                        .formatted(
                            one.frame().what().kind().toLowerCase(Locale.ROOT),
                            one.frame().example())));
      }
    }
  }

  /// A text with what is found in it before the events.
  public record Prepared(
      Article article,
      List<Sentence> sentences,
      List<TimeExpression> times,
      List<Toponym> toponyms) {}

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
    var laid = new Laid(gazetteer, parties, scene.article());
    var named =
        new Companions(scene.article(), cast)
            .named(mentions).stream()
                .map(laid::placed)
                .map(mention -> Sequels.told(mention, scene))
                .toList();
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
