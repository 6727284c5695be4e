package org.dateline.reading.what;

import java.util.Optional;
import java.util.Set;
import org.dateline.reading.when.TimeExpression;
import org.dateline.time.TimeSpan;

/// The clauses of a noun that tell when its event begins and ends: "the drill, which begins Dec. 4
/// and runs through Dec. 8".
final class Phases {

  private static final Set<String> BEGINNINGS =
      Set.of("begin", "start", "open", "commence", "kick", "resume", "recommence");
  private static final Set<String> ENDS =
      Set.of("end", "run", "last", "continue", "conclude", "finish", "go", "wrap");

  private final Tree tree;
  private final Scene scene;

  Phases(Tree tree, Scene scene) {
    this.tree = tree;
    this.scene = scene;
  }

  /// Whether a word of time hangs on a clause that tells when an event begins or takes place.
  boolean is(int word, int trigger) {
    int verb = tree.verbAbove(word);
    return verb >= 0
        && tree.head(verb) == trigger
        && tree.is(verb, "acl:relcl", "acl")
        && tree.head(word) == verb
        && Types.has("phase", tree.lemma(verb));
  }

  /// The time itself when it is of such a clause, else one within it that is: "next month's drill,
  /// which begins Dec. 4".
  Optional<TimeExpression> begin(TimeExpression time, int trigger) {
    return is(word(time), trigger) || isOfBeginning(word(time), trigger)
        ? Optional.of(time)
        : scene.timesOf(tree.sentence()).stream()
            .filter(other -> other != time && isWithin(other, time))
            .filter(other -> is(word(other), trigger))
            .findFirst();
  }

  /// "The drills began on Monday", "began drills on Monday".
  private boolean isOfBeginning(int word, int trigger) {
    int verb = word < 0 ? -1 : tree.head(word);
    return verb >= 0
        && tree.head(trigger) == verb
        && tree.is(trigger, "nsubj", "obj")
        && BEGINNINGS.contains(tree.lemma(verb));
  }

  private static boolean isWithin(TimeExpression narrow, TimeExpression wide) {
    var in = narrow.days();
    var out = wide.days();
    return in != null && out != null && in.isWithin(out);
  }

  /// The same until the day of the verb beside the one that begins it, when that tells the end.
  Dated lasting(Dated dated, TimeExpression begin) {
    int verb = tree.verbAbove(word(begin));
    var first = dated.days() == null ? null : dated.days().first();
    if (verb < 0 || first == null) {
      return dated;
    }
    for (var time : scene.timesOf(tree.sentence())) {
      int word = word(time);
      var last = time.days() == null ? null : time.days().last();
      if (word >= 0 && last != null && last.isAfter(first) && isEnd(tree.head(word), verb)) {
        return new Dated(
            dated.time(), TimeSpan.throughout(first, last), dated.ground(), dated.reason());
      }
    }
    return dated;
  }

  /// "and will end", "and are to end", "drills that will end".
  private boolean isEnd(int verb, int beginning) {
    if (verb < 0 || !ENDS.contains(tree.lemma(verb))) {
      return false;
    }
    int upper = tree.is(verb, "xcomp") ? tree.head(verb) : verb;
    int above = tree.head(upper);
    return tree.is(upper, "conj") && above == beginning
        || tree.is(upper, "acl:relcl") && above >= 0 && tree.head(above) == beginning;
  }

  private int word(TimeExpression time) {
    return tree.headOf(time.start(), time.end());
  }
}
