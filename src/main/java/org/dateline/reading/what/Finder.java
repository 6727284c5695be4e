package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Status;
import org.dateline.event.What;

/// Lays the frames on a sentence. Tags only sentences that hold a form of a trigger word, parses
/// only those in which a frame's word and part of speech fit.
final class Finder {

  private final Frames frames;

  Finder(Frames frames) {
    this.frames = frames;
  }

  /// The events that a sentence tells.
  List<Mention> find(Scene scene, int sentence) {
    var words = scene.sentences().get(sentence);
    if (words.tokens().stream().noneMatch(t -> frames.mayBegin(t.text().toLowerCase(Locale.ROOT)))
        || !new Promise(scene, words).holds(frames)) {
      return List.of();
    }
    var tree = new Tree(words);
    var found = new ArrayList<Mention>();
    var matches =
        IntStream.range(0, tree.size()).boxed().flatMap(i -> best(tree, i).stream()).toList();
    matches.stream()
        .filter(match ->
            matches.stream()
                .noneMatch(
                    other -> tells(other, match) || isFor(match, other) || isWhatFor(match, other)))
        .filter(match -> !Civil.is(match, scene) && !isLoad(match))
        .forEach(match -> mention(scene, sentence, match).ifPresent(found::add));
    return found;
  }

  /// Whether a verb tells the event of a noun: "an aid convoy reached Daraya" is one movement,
  /// "drafted sanctions" one measure.
  private static boolean tells(Match verb, Match noun) {
    return verb.frame().verb()
        && !noun.frame().verb()
        && verb.frame().what().equals(noun.frame().what())
        && (verb.frame().what() instanceof What.Movement
                && verb.filling("moved").contains(noun.word())
            || (verb.frame().flags().contains(Frame.Flag.PLANNED)
                    || verb.frame().what() instanceof What.Sanction)
                && verb.filling("").contains(noun.word()));
  }

  /// "a convoy of trucks carrying 800 troops left": what the trucks of another carry.
  private static boolean isLoad(Match match) {
    var tree = match.tree();
    int vehicle = tree.head(match.word());
    return match.frame().what() instanceof What.Deployment
        && tree.lemma(match.word()).equals("carry")
        && tree.is(match.word(), "acl")
        && !tree.is(vehicle, "nsubj");
  }

  /// "held a summit on Thursday to discuss the crisis": the aim of a meeting is no second one.
  private static boolean isFor(Match aim, Match meeting) {
    if (!(aim.frame().what() instanceof What.Meeting && aim.frame().verb())
        || !aim.frame().flags().contains(Frame.Flag.ANCHORED)
        || !(meeting.frame().what() instanceof What.Meeting)
        || !aim.tree().tag(aim.word()).equals("VB")
        || !aim.tree().is(aim.word(), "advcl", "acl", "xcomp")) {
      return false;
    }
    int above = aim.tree().head(aim.word());
    int whole = meeting.whole();
    return above == whole || above == aim.tree().head(whole) && aim.tree().is(whole, "obj");
  }

  /// "sent a destroyer to conduct patrols off Yemen": what it is sent for is no second deployment.
  private static boolean isWhatFor(Match aim, Match sent) {
    var tree = aim.tree();
    int verb = tree.head(aim.whole());
    return aim.frame().what() instanceof What.Deployment
        && sent.frame().what() instanceof What.Deployment
        && !aim.frame().verb()
        && sent.frame().verb()
        && verb >= 0
        && tree.tag(verb).equals("VB")
        && tree.is(verb, "xcomp", "advcl", "acl")
        && (tree.head(verb) == sent.word()
            || tree.head(verb) >= 0 && tree.head(tree.head(verb)) == sent.word());
  }

  /// The frame that fits best: the one with most words, then with most slots filled.
  private Optional<Match> best(Tree tree, int word) {
    if (tree.is(word, "discourse")) {
      return Optional.empty();
    }
    return frames.of(tree.lemma(word)).stream()
        .flatMap(frame -> Match.of(frame, tree, word).stream())
        .max(
            Comparator.<Match>comparingInt(match -> match.frame().words().size())
                .thenComparingInt(match -> match.frame().what() instanceof What.Visit ? 0 : 1)
                .thenComparingInt(
                    match -> (int) match.frame().slots().stream().filter(Slot::required).count())
                .thenComparingInt(match ->
                    (int) match.fillers().values().stream().filter(f -> !f.isEmpty()).count()));
  }

  private Optional<Mention> mention(Scene scene, int sentence, Match match) {
    var tree = match.tree();
    var frame = match.frame();
    var dating = new Dating(tree, scene);
    Optional<Dated> time =
        isOnlyPrepared(match)
            ? Optional.<Dated>empty()
            : dating
                .of(match.whole())
                .filter(dated -> !isOnlyWhich(match, dating, dated))
                .or(() -> dating.ofJourney(match));
    if (Captions.isFile(tree) && time.isEmpty()) {
      return Optional.empty();
    }
    if (isInForce(match) && time.isEmpty()) {
      return Optional.empty();
    }
    if (frame.flags().contains(Frame.Flag.NEGATED) != Standing.isNegated(tree, match.word())
        && frame.flags().contains(Frame.Flag.NEGATED)) {
      return Optional.empty();
    }
    var standing = standing(match);
    if (standing.isToCome()
        && !frame.verb()
        && !Captions.isCaption(tree)
        && time.filter(dated -> isOver(dated, scene)).isPresent()) {
      time = Optional.empty();
    }
    var where =
        frame.what() instanceof What.Meeting meeting && meeting.call()
            ? List.<Site>of()
            : Places.of(match, scene);
    var arguments = arguments(scene, match);
    if (where.isEmpty() && needsPlace(frame.what())) {
      return Optional.empty();
    }
    var tokens = tree.sentence().tokens();
    return Optional.of(
        new Mention(
            sentence,
            frame,
            what(match, time),
            standing,
            time,
            where,
            arguments,
            scene.passage(
                tokens.get(Math.min(match.word(), match.last())).start(),
                tokens.get(Math.max(match.word(), match.last())).end()),
            scene.passage(tree.sentence()),
            isDefinite(match)));
  }

  /// "visited Belarus last week to survey the areas of the upcoming exercise": a day that is over
  /// is told of something else.
  private static boolean isOver(Dated dated, Scene scene) {
    var days = dated.days();
    return dated.ground() == Dated.Ground.NEAR
        && days != null
        && days.last() != null
        && days.last().isBefore(scene.article().published());
  }

  /// "its 15,000 troops deployed in Bunia": those that only stand there are not told to move.
  private static What what(Match match, Optional<Dated> time) {
    var tree = match.tree();
    int word = match.word();
    boolean inPlace =
        match.frame().what() instanceof What.Deployment(What.Manoeuvre manoeuvre)
            && manoeuvre == What.Manoeuvre.MOVE
            && match.frame().verb()
            && tree.lemma(word).equals("deploy")
            && tree.tag(word).equals("VBN")
            && tree.is(word, "acl")
            && time.isEmpty()
            && tree.children(word, "obl").stream()
                .anyMatch(place -> Types.has("at", tree.preposition(place)));
    return inPlace ? new What.Deployment(What.Manoeuvre.PRESENCE) : match.frame().what();
  }

  /// "the 2016 election", "next year's vote": the year only says which is meant.
  private static boolean isOnlyWhich(Match match, Dating dating, Dated dated) {
    return match.frame().flags().contains(Frame.Flag.DATED)
        && !Merger.isNarrow(dated.days())
        && dating.isModifier(dated.time(), match.word());
  }

  /// "the U.S.-imposed sanctions": a measure that is only named, not told.
  private static boolean isInForce(Match match) {
    return match.frame().what() instanceof What.Sanction
        && match.frame().verb()
        && match.filling("actor").isEmpty()
        && match.tree().is(match.word(), "amod", "acl")
        && match.tree().tag(match.word()).equals("VBN");
  }

  /// Whether the event would tell nothing without a place: "people fled", "a protest".
  private static boolean needsPlace(What what) {
    return what instanceof What.Movement || what instanceof What.Protest;
  }

  private static Standing standing(Match match) {
    if (match.frame().flags().contains(Frame.Flag.NEGATED)) {
      return Standing.ofForbidden(match.tree(), match.word());
    }
    var told = told(match);
    return isOnlyPrepared(match)
        ? Standing.of(Status.PLANNED, told.reason() + ", which only prepares it", 0.8)
        : told;
  }

  private static Standing told(Match match) {
    return match.frame().verb()
        ? Standing.ofVerb(match.tree(), match.word())
        : Standing.ofNoun(match.tree(), match.word());
  }

  /// "drafted sanctions on Monday": done on that day is only what leads to it.
  private static boolean isOnlyPrepared(Match match) {
    return match.frame().flags().contains(Frame.Flag.PLANNED)
        && told(match)
            .status()
            .filter(status -> status == Status.HAPPENED || status == Status.ONGOING)
            .isPresent();
  }

  private static boolean isDefinite(Match match) {
    var tree = match.tree();
    return !match.frame().verb()
        && tree.children(match.word()).stream()
            .anyMatch(child ->
                Set.of("the", "their", "his", "her", "its", "this", "that", "these")
                    .contains(tree.lower(child)));
  }

  private static List<Argument> arguments(Scene scene, Match match) {
    var all = new ArrayList<Argument>();
    for (var role : ArgumentRole.values()) {
      for (int word : match.filling(role.name().toLowerCase(Locale.ROOT))) {
        var argument = argument(scene, match.tree(), role, word);
        if (all.stream().noneMatch(other -> other.words().equals(argument.words()))) {
          all.add(argument);
        }
      }
    }
    return all;
  }

  private static Argument argument(Scene scene, Tree tree, ArgumentRole role, int word) {
    var span = Phrases.of(tree, word);
    var text = scene.article().text();
    var name = Phrases.text(tree, span, text);
    var tokens = tree.sentence().tokens();
    return new Argument(
        role,
        name,
        Counts.of(name),
        scene.passage(tokens.get(span.first()).start(), tokens.get(span.last()).end()));
  }
}
