package org.dateline.reading.when;

import java.util.Optional;
import java.util.Set;

/// Finds where a time expression looks: by the words beside it ("ahead of", "deadline"), else by
/// the tense of the verb that it belongs to.
final class Tense {

  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "(", ")", "\"", "``", "''", "“", "”");

  /// A direction that reaches over the words between: "until after the vote on Sunday".
  private static final String FAR = "FUTURE FAR";

  /// Verbs of what goes on for a while.
  private static final Set<String> LASTING =
      Set.of(
          "attack",
          "battle",
          "bomb",
          "bombard",
          "burn",
          "camp",
          "clash",
          "continue",
          "dig",
          "fight",
          "hide",
          "last",
          "live",
          "march",
          "patrol",
          "play",
          "pound",
          "rage",
          "remain",
          "run",
          "search",
          "serve",
          "shell",
          "sit",
          "sleep",
          "stand",
          "stay",
          "train",
          "wait",
          "work");

  private final WordList<String> directions;
  private final Contexts contexts;
  private final Verbs verbs;
  private final VerbGroups groups;

  Tense(Lexicon lexicon) {
    directions = lexicon.directions;
    contexts = lexicon.contexts;
    verbs = new Verbs(contexts);
    groups = new VerbGroups(lexicon.prospects);
  }

  /// Where the expression of the pieces `from` to before `to` looks.
  Leaning of(Line line, int from, int to) {
    var cue = behind(line, to).or(() -> before(line, from));
    if (cue.isEmpty()) {
      return byVerb(line, from, to).orElse(Leaning.UNTOLD);
    }
    if (line.is(from - 1, "until") || line.is(from - 1, "till") || line.is(from - 1, "through")) {
      var lasted = lasted(line, from, to);
      if (lasted.isPresent()) {
        return lasted.get();
      }
    }
    return cue.get().weak()
        ? byVerb(line, from, to).filter(verb -> !verb.isFuture()).orElse(cue.get().leaning())
        : cue.get().leaning();
  }

  /// "until Sunday", "ahead of a Sunday vote".
  private Optional<Cue> before(Line line, int from) {
    int end = from;
    while (line.is(end - 1, "a") || line.is(end - 1, "an") || line.is(end - 1, "the")) {
      end--;
    }
    int cueEnd = end;
    return directions
        .before(line, end)
        .filter(span -> !span.meaning().endsWith("AFTER"))
        .map(span -> Cue.of(line.text(span.from(), cueEnd), span.meaning()));
  }

  /// "Monday deadline".
  private Optional<Cue> behind(Line line, int to) {
    return directions
        .at(line, to)
        .filter(hit -> hit.meaning().endsWith("AFTER"))
        .map(hit -> Cue.of(line.text(to, hit.end()), hit.meaning()));
  }

  /// Words that tell a direction.
  ///
  /// @param weak whether a verb of the past outdoes them
  private record Cue(Leaning leaning, boolean weak) {

    static Cue of(String words, String meaning) {
      var direction = Direction.valueOf(meaning.split(" ")[0]);
      var towards = direction == Direction.FUTURE ? "forward" : "back";
      return new Cue(
          new Leaning(direction, "'" + words + "' looks " + towards, 0.95),
          meaning.endsWith("WEAK"));
    }
  }

  /// "stayed shut until Thursday", "trained through Sunday": what went on until then is over.
  private Optional<Leaning> lasted(Line line, int from, int to) {
    var sentence = line.sentence();
    int verb = verbs.owner(sentence, line.piece(from).token(), line.piece(to - 1).token());
    for (int i = verb; i >= Math.max(0, verb - 1); i--) {
      if (sentence.tags().get(i).matches("VB[DN]") && LASTING.contains(sentence.lemmas().get(i))) {
        return groups.leaning(sentence, i);
      }
    }
    return Optional.empty();
  }

  private Optional<Leaning> byVerb(Line line, int from, int to) {
    var sentence = line.sentence();
    int first = line.piece(from).token();
    int last = line.piece(to - 1).token();
    int following = verbs.following(sentence, first, last);
    if (following >= 0) {
      return groups.leaning(sentence, following);
    }
    var cue = between(line, from);
    if (cue.isPresent()) {
      return cue;
    }
    int owner = verbs.owner(sentence, first, last);
    if (owner < 0) {
      return Optional.empty();
    }
    int finite = Verbs.nearest(sentence, first, last);
    return groups
        .leaning(sentence, owner)
        .or(() -> finite < 0 ? Optional.empty() : groups.leaning(sentence, finite));
  }

  /// "until after the referendum on Sunday": a direction between the expression and the verb.
  private Optional<Leaning> between(Line line, int from) {
    for (int at = from; at > 0 && !contexts.has(Context.CLAUSE_END, line, at - 1); at--) {
      if (Verbs.isVerb(line.sentence(), line.piece(at - 1).token())) {
        return Optional.empty();
      }
      int end = at;
      var hit = directions.before(line, at).filter(span -> span.meaning().equals(FAR));
      if (hit.isPresent()) {
        return hit.map(span -> Cue.of(line.text(span.from(), end), span.meaning()).leaning());
      }
    }
    return Optional.empty();
  }
}
