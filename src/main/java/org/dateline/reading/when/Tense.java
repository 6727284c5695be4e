package org.dateline.reading.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where a time expression looks: by the words beside it ("ahead of", "deadline"), else by
/// the tense of the verb that it belongs to.
final class Tense {

  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "(", ")", "\"", "``", "''", "“", "”");

  /// A verb that follows at once owns what stands before it: "on Monday would impose".
  private static final int AT_ONCE = 2;

  /// A direction that reaches over the words between: "until after the vote on Sunday".
  private static final String FAR = "FUTURE FAR";

  private final WordList<String> directions;
  private final Contexts contexts;
  private final VerbGroups verbs;

  Tense(Lexicon lexicon) {
    directions = lexicon.directions;
    contexts = lexicon.contexts;
    verbs = new VerbGroups(lexicon.prospects);
  }

  /// Where the expression of the pieces `from` to before `to` looks.
  Leaning of(Line line, int from, int to) {
    var cue = behind(line, to).or(() -> before(line, from));
    if (cue.isEmpty()) {
      return byVerb(line, from, to).orElse(Leaning.UNTOLD);
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

  private Optional<Leaning> byVerb(Line line, int from, int to) {
    var tags = line.sentence().tags();
    int first = line.piece(from).token();
    int last = line.piece(to - 1).token();
    int next = forward(line, tags, last + 1);
    if (next >= 0 && next - last <= AT_ONCE && isFinite(tags.get(next))) {
      return verbs.leaning(line.sentence(), next);
    }
    var cue = between(line, from);
    if (cue.isPresent()) {
      return cue;
    }
    int previous = backward(line, tags, first - 1);
    int owner = previous >= 0 ? previous : next;
    if (owner < 0) {
      owner = nearest(tags, first, last);
    }
    return owner < 0 ? Optional.empty() : verbs.leaning(line.sentence(), owner);
  }

  /// "until after the referendum on Sunday": a direction between the expression and the verb.
  private Optional<Leaning> between(Line line, int from) {
    var tags = line.sentence().tags();
    for (int at = from; at > 0 && !contexts.has(Context.CLAUSE_END, line, at - 1); at--) {
      if (VerbGroups.isVerb(tags.get(line.piece(at - 1).token()))) {
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

  private static boolean isFinite(String tag) {
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /// The nearest verb before, within the clause; -1 when there is none.
  private int backward(Line line, List<String> tags, int from) {
    var tokens = line.sentence().tokens();
    for (int i = from; i >= 0; i--) {
      if (VerbGroups.isVerb(tags.get(i))) {
        return i;
      }
      var word = tokens.get(i).text();
      if (contexts.has(Context.CLAUSE_END, word) && i < from) {
        return -1;
      }
    }
    return -1;
  }

  /// The nearest verb behind, within the clause; -1 when there is none.
  private int forward(Line line, List<String> tags, int from) {
    var tokens = line.sentence().tokens();
    for (int i = from; i < tokens.size(); i++) {
      if (VerbGroups.isVerb(tags.get(i))) {
        return i;
      }
      var word = tokens.get(i).text();
      if (contexts.has(Context.CLAUSE_END, word) && i > from
          || contexts.has(Context.CLAUSE_START, word)) {
        return -1;
      }
    }
    return -1;
  }

  private static int nearest(List<String> tags, int first, int last) {
    for (int far = 1; far < tags.size(); far++) {
      if (first - far >= 0 && VerbGroups.isVerb(tags.get(first - far))) {
        return first - far;
      }
      if (last + far < tags.size() && VerbGroups.isVerb(tags.get(last + far))) {
        return last + far;
      }
    }
    return -1;
  }
}
