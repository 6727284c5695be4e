package org.dateline.reading.what;

import java.util.Optional;
import java.util.Set;
import org.dateline.reading.when.TimeExpression;

/// Which time expression of a sentence dates an event: the one that hangs on its word or on the
/// verb that carries it, never the one of the verb that only reports it.
final class Dating {

  private final Tree tree;
  private final Scene scene;

  Dating(Tree tree, Scene scene) {
    this.tree = tree;
    this.scene = scene;
  }

  /// The time expression that dates the event of a word; empty when none does.
  Optional<TimeExpression> of(int trigger) {
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (var time : scene.timesOf(tree.sentence())) {
      if (time.span() == null) {
        continue;
      }
      int distance = distance(time, trigger);
      if (distance >= 0 && distance < least) {
        least = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  /// How far a time is from the event, -1 when it does not belong to it.
  private int distance(TimeExpression time, int trigger) {
    int word = tree.headOf(time.start(), time.end());
    if (word < 0) {
      return -1;
    }
    if (word == trigger || tree.dominates(trigger, word)) {
      return isApart(word, trigger)
          ? -1
          : nominalPath(word, trigger) ? 0 : infinitivePath(word, trigger) ? 3 : -1;
    }
    if (tree.is(word, "compound", "nmod:poss", "amod")
        && tree.head(trigger) == tree.head(word)
        && !tree.isVerb(tree.head(word))) {
      return 0;
    }
    int verb = tree.verbAbove(word);
    int own = tree.isVerb(trigger) ? trigger : tree.verbAbove(trigger);
    if (verb >= 0 && verb == own) {
      boolean foreign =
          isReporting(verb) && trigger != verb
              || tree.head(word) != verb && !tree.is(tree.head(word), "case", "advmod")
              || isApart(word, verb);
      return foreign || tree.isApartInTime(trigger) ? -1 : 1;
    }
    if (verb >= 0 && tree.dominates(verb, trigger)) {
      return tree.head(word) == verb && climbs(trigger, verb) ? 4 : -1;
    }
    return isCaptionDate(time) ? 5 : isNextTo(word, trigger) ? 6 : -1;
  }

  /// Whether the time belongs to something before or after what is above: "met ahead of a Sunday
  /// vote".
  private boolean isApart(int word, int above) {
    for (int i = tree.head(word); i >= 0 && i != above; i = tree.head(i)) {
      if (tree.isApartInTime(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether no verb stands between the time and the event in the tree.
  private boolean nominalPath(int word, int trigger) {
    for (int i = tree.head(word); i >= 0 && i != trigger; i = tree.head(i)) {
      if (tree.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether only infinitives stand between: "plans to leave on Friday".
  private boolean infinitivePath(int word, int trigger) {
    for (int i = tree.head(word); i >= 0 && i != trigger; i = tree.head(i)) {
      if (tree.isVerb(i) && !tree.is(i, "xcomp")) {
        return false;
      }
    }
    return true;
  }

  /// Whether the time of an upper verb holds for the lower one: not across "said that", not into
  /// "after", "before", "since".
  private boolean climbs(int trigger, int upper) {
    for (int i = trigger; i >= 0 && i != upper; i = tree.head(i)) {
      int head = tree.head(i);
      if (tree.is(i, "ccomp", "parataxis", "acl:relcl", "csubj")
          || tree.is(i, "advcl") && startsClauseOfTime(i)
          || head >= 0 && isReporting(head) && !tree.is(i, "obj", "obl")) {
        return false;
      }
    }
    return !isReporting(upper);
  }

  private boolean startsClauseOfTime(int verb) {
    return tree.children(verb, "mark", "advmod", "case").stream()
        .anyMatch(c ->
            Set.of("after", "before", "since", "when", "until", "while", "as", "if")
                .contains(tree.lower(c)));
  }

  private boolean isReporting(int verb) {
    return Types.has("report", tree.lemma(verb));
  }

  /// The full date at the end of a caption holds for all of it.
  private boolean isCaptionDate(TimeExpression time) {
    int last = tree.sentence().tokens().getLast().start();
    return Captions.isCaption(tree) && time.end() >= last - 1;
  }

  /// Whether only a few words and no verb stand between.
  private boolean isNextTo(int word, int trigger) {
    int from = Math.min(word, trigger);
    int to = Math.max(word, trigger);
    if (to - from > 8) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (tree.isVerb(i) || tree.lower(i).equals(",") || tree.lower(i).equals("and")) {
        return false;
      }
    }
    return !tree.isVerb(word);
  }
}
