package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.TimeSpan;

/// The day of what a sentence dates by its distance from what it tells first: "imposed sanctions on
/// Monday, one day after Crimea voted".
final class Intervals {

  private static final int FARTHEST = 14;

  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")");

  private final Tree tree;
  private final Dating dating;

  Intervals(Tree tree, Dating dating) {
    this.tree = tree;
    this.dating = dating;
  }

  /// The day of a word that stands behind "a day after", "two weeks before"; empty when it does not
  /// or when the rest of the sentence has no day of its own.
  Optional<Dated> of(int trigger) {
    if (tree.isEve(trigger)) {
      return counted(trigger, trigger, 1, "the eve");
    }
    int mark = mark(trigger);
    int unit = mark - 1;
    int days = mark < 0 ? -1 : days(unit);
    if (days < 0) {
      return Optional.empty();
    }
    var words = tree.lower(unit - 1) + " " + tree.lower(unit) + " " + tree.lower(mark);
    return counted(trigger, unit, tree.lower(mark).equals("after") ? -days : days, words);
  }

  /// The first day told of the verbs outside, so many days later.
  private Optional<Dated> counted(int trigger, int unit, int days, String words) {
    return outer(trigger, unit).stream()
        .flatMap(verb -> dating.told(verb).stream().map(dated -> told(dated, words, verb)))
        .flatMap(dated -> shifted(dated, days).stream())
        .findFirst();
  }

  /// "after" or "before" with a unit of time before it and the word in its clause; -1 for none.
  private int mark(int trigger) {
    for (int i = trigger - 1; i > 1 && i >= trigger - FARTHEST; i--) {
      if (BREAKS.contains(tree.lower(i)) || isOtherVerb(i, trigger)) {
        return -1;
      }
      if (Set.of("after", "before").contains(tree.lower(i))) {
        return Set.of("day", "week").contains(tree.lemma(i - 1)) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isOtherVerb(int word, int trigger) {
    return tree.isVerb(word)
        && tree.head(word) != trigger
        && !tree.dominates(word, trigger)
        && !tree.is(word, "amod", "compound", "aux", "aux:pass");
  }

  /// The days that the words before a unit count; -1 when they tell no number.
  private int days(int unit) {
    var word = tree.lower(unit - 1);
    var number = Set.of("a", "the").contains(word) ? Integer.valueOf(1) : Counts.of(word);
    return number == null ? -1 : tree.lemma(unit).equals("week") ? 7 * number : number;
  }

  /// The verbs outside of the clause on which it may hang, the nearest first.
  private List<Integer> outer(int trigger, int unit) {
    int end = trigger;
    while (end < tree.size() && !BREAKS.contains(tree.lower(end))) {
      end++;
    }
    var verbs = new ArrayList<Integer>();
    for (int at = tree.head(trigger), steps = 0; at >= 0 && steps < FARTHEST; steps++) {
      if ((at < unit - 1 || at > end) && tree.isVerb(at)) {
        verbs.add(at);
      }
      at = tree.head(at);
    }
    return verbs;
  }

  private static Optional<Dated> shifted(Dated dated, int days) {
    var span = dated.days();
    if (span == null || span.first() == null || !span.first().equals(span.last())) {
      return Optional.empty();
    }
    return Optional.of(
        new Dated(
            dated.time(),
            TimeSpan.on(span.first().plusDays(days)),
            Dated.Ground.SAID,
            dated.reason()));
  }

  private Dated told(Dated dated, String words, int main) {
    return new Dated(
        dated.time(),
        dated.days(),
        dated.ground(),
        dated.reason() + ", '" + words + "' of which '" + tree.text(main) + "' is");
  }
}
