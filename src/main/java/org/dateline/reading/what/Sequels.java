package org.dateline.reading.what;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.where.Toponym;

/// The second sentence of a caption: it tells what the picture shows, so the day and the place of
/// the caption are its own.
final class Sequels {

  private static final int LONG_WORD = 6;

  private Sequels() {}

  /// The mention with day and place of the caption before it, when it goes on from one and has none
  /// of its own.
  static Mention told(Mention mention, Scene scene) {
    if (mention.sentence() == 0
        || mention.dated().isPresent()
        || !mention.sites().isEmpty()
        || !(mention.what() instanceof What.Deployment || mention.what() instanceof What.Meeting)) {
      return mention;
    }
    var caption = scene.sentences().get(mention.sentence() - 1);
    var day = lastDay(caption, scene);
    if (day.isEmpty() || !sharesWord(caption, scene.sentences().get(mention.sentence()))) {
      return mention;
    }
    var dated =
        mention.on(
            new Dated(
                day.get(),
                day.get().days(),
                Dated.Ground.CARRIED,
                day.get().reason() + ", the day of the picture before"));
    return place(caption, scene)
        .map(name ->
            dated.at(
                List.of(
                    new Site(
                        new Location(
                            role(mention.what()),
                            Objects.requireNonNull(name.place()),
                            scene.passage(name.start(), name.end())),
                        Site.Ground.CARRIED,
                        "the picture before shows it at " + name.place().name(),
                        name.certainty()))))
        .orElse(dated);
  }

  /// The date at the end of a picture of the files.
  private static Optional<TimeExpression> lastDay(Sentence caption, Scene scene) {
    boolean file = caption.tokens().getFirst().text().equals("FILE");
    int end = caption.tokens().getLast().start() - 1;
    return scene.timesOf(caption).stream()
        .filter(time -> file && time.days() != null && time.end() >= end)
        .findFirst();
  }

  private static Optional<Toponym> place(Sentence caption, Scene scene) {
    return scene.toponymsOf(caption).stream()
        .filter(name -> name.place() != null && name.use() == Toponym.Use.LITERAL)
        .min(Comparator.comparing(name -> Objects.requireNonNull(name.place()).level()));
  }

  private static boolean sharesWord(Sentence one, Sentence other) {
    var known = longWords(one).collect(Collectors.toSet());
    return longWords(other).anyMatch(known::contains);
  }

  private static Stream<String> longWords(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.text())
        .filter(word -> word.length() >= LONG_WORD && Character.isLowerCase(word.charAt(0)));
  }

  private static Role role(What what) {
    return what instanceof What.Deployment deployment
        ? Places.inner(deployment.manoeuvre())
        : Role.PLACE;
  }
}
