package org.dateline.reading.what;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.reading.when.TimeExpression;
import org.dateline.time.TimeSpan;

/// Which time expression of a sentence dates an event: the one that hangs on its word or on the
/// verb that carries it, never the one of the verb that only reports it.
final class Dating {

  /// Up to here the time hangs on the word of the event or on its verb.
  private static final Pattern RANK =
      Pattern.compile("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th");

  private static final int FARTHEST_SAID = 3;

  /// What is said of something to come without anybody who decides on it.
  private static final Set<String> FORESEEN =
      Set.of("expect", "schedule", "set", "slate", "due", "likely");

  private static final Set<String> EXTENDING =
      Set.of("extend", "prolong", "renew", "lengthen", "suspend");

  private final Tree tree;
  private final Scene scene;
  private final Phases phases;

  Dating(Tree tree, Scene scene) {
    this.tree = tree;
    this.scene = scene;
    this.phases = new Phases(tree, scene);
  }

  /// What dates the event of a word; empty when nothing does.
  Optional<Dated> of(int trigger) {
    var told = told(trigger);
    return told.filter(dated -> dated.ground() == Dated.Ground.SAID).isPresent()
        ? told
        : new Intervals(tree, this).of(trigger).or(() -> told);
  }

  /// The time expression that dates the event of a word; empty when none does.
  Optional<Dated> told(int trigger) {
    var putOffTo =
        scene.timesOf(tree.sentence()).stream()
            .filter(time -> time.span() != null && isPutOffTo(time, trigger))
            .findFirst();
    if (putOffTo.isPresent()) {
      return Optional.of(dated(putOffTo.get(), trigger, 1));
    }
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (var time : scene.timesOf(tree.sentence())) {
      if (time.span() == null || Captions.isUndated(tree) && endsCaption(time)) {
        continue;
      }
      int distance = distance(time, trigger);
      if (distance >= 0 && distance < least) {
        least = distance;
        best = time;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    var begin = phases.begin(best, trigger);
    return Optional.of(
        begin.isPresent()
            ? phases.lasting(dated(begin.get(), trigger, 0), begin.get())
            : dated(best, trigger, least));
  }

  /// The time of the journey to an event: "planned a trip on Thursday to meet".
  Optional<Dated> ofJourney(Match match) {
    int journey = new Journeys(tree).above(match);
    return journey < 0 ? Optional.empty() : of(journey);
  }

  /// Whether a time stands before a noun as its adjective: "next year's vote".
  boolean isModifier(TimeExpression time, int noun) {
    int word = tree.headOf(time.start(), time.end());
    return word >= 0
        && word < noun
        && tree.head(word) == noun
        && tree.is(word, "compound", "amod", "nummod", "nmod:poss");
  }

  private Dated dated(TimeExpression time, int trigger, int distance) {
    boolean near = distance > FARTHEST_SAID;
    var tie =
        isCaptionDate(time) && near
            ? "the day of the picture"
            : (near ? "told beside '" : "said of '") + tree.text(trigger) + "'";
    var days = Stretches.of(tree, trigger, time).or(() -> newDay(trigger, time));
    int own = tree.isVerb(trigger) ? trigger : tree.verbAbove(trigger);
    boolean when = isWhen(own, tree.headOf(time.start(), time.end()));
    return new Dated(
        time,
        days.orElse(when ? time.span() : time.days()),
        near ? Dated.Ground.NEAR : Dated.Ground.SAID,
        time.reason() + ", " + tie + days.map(d -> ", which lasts until " + d.last()).orElse(""));
  }

  /// "the runoff scheduled for Tuesday has been postponed to Sunday".
  private boolean isPutOffTo(TimeExpression time, int trigger) {
    int word = tree.headOf(time.start(), time.end());
    int verb = tree.isVerb(trigger) ? -1 : tree.head(trigger);
    return word >= 0
        && verb >= 0
        && Standing.putsOff(tree, verb)
        && tree.is(trigger, "nsubj:pass", "obj")
        && tree.head(word) == verb
        && Set.of("to", "until", "till").contains(tree.preposition(word));
  }

  /// "moved the vote from May 25 to March 30": the day to which it is moved.
  private Optional<TimeSpan> newDay(int trigger, TimeExpression time) {
    int verb = tree.isVerb(trigger) ? -1 : tree.verbAbove(trigger);
    var days = time.days();
    int first = tree.at(time.start()).orElse(-1);
    return verb >= 0
            && Standing.putsOff(tree, verb)
            && days != null
            && days.last() != null
            && !days.last().equals(days.first())
            && first > 0
            && Set.of("from", "to").contains(tree.lower(first - 1))
        ? Optional.of(TimeSpan.on(days.last()))
        : Optional.empty();
  }

  /// How far a time is from the event, -1 when it does not belong to it.
  private int distance(TimeExpression time, int trigger) {
    int tied = tied(time, trigger);
    return tied < 0 && isCaptionDate(time) ? 5 : tied;
  }

  private int tied(TimeExpression time, int trigger) {
    int word = tree.headOf(time.start(), time.end());
    if (word < 0
        || isOfRank(word)
        || isOfSaying(time, trigger)
        || isUntilThen(word, trigger)
        || isOfOrder(time, word, trigger)) {
      return -1;
    }
    if (word == trigger || tree.dominates(trigger, word)) {
      return isApart(word, trigger)
          ? -1
          : nominalPath(word, trigger) || phases.is(word, trigger)
              ? 0
              : infinitivePath(word, trigger) && !tree.preposition(word).equals("for") ? 3 : -1;
    }
    if (tree.is(word, "compound", "nmod:poss", "amod")
        && tree.head(trigger) == tree.head(word)
        && !tree.isVerb(tree.head(word))) {
      return 0;
    }
    int verb = tree.verbAbove(word);
    int own = tree.isVerb(trigger) ? trigger : tree.verbAbove(trigger);
    if (isWhen(own, word)) {
      return 1;
    }
    if (isSaidAfter(verb, word, trigger)) {
      return 5;
    }
    if (verb >= 0 && verb == own) {
      boolean foreign =
          isReporting(verb) && trigger != verb
              || tree.head(word) != verb
                  && !tree.is(tree.head(word), "case", "advmod")
                  && !isOfVerb(word, verb)
              || isApart(word, verb);
      return foreign || tree.isApartInTime(trigger) ? -1 : 1;
    }
    if (verb >= 0 && tree.dominates(verb, trigger)) {
      if (isPresent(finite(own)) && tree.tag(verb).equals("VBD")) {
        return -1;
      }
      return tree.head(word) == verb
              && climbs(trigger, verb)
              && !isOfDeciding(word, verb, trigger)
              && !isOtherClause(word, verb, trigger)
          ? 4
          : -1;
    }
    return isNextTo(word, trigger) ? 6 : -1;
  }

  /// "off the Korean peninsula from October 10 to 15", "approved the treaty 443-1 on Thursday": a
  /// day that the parser hangs on a place or on a thing is that of the verb.
  private boolean isOfVerb(int word, int verb) {
    int place = tree.head(word);
    if (place < 0 || tree.head(place) != verb || !tree.isNoun(place)) {
      return false;
    }
    if (tree.is(place, "obj") && tree.lower(word).endsWith("day") && !isEvent(place)) {
      return true;
    }
    int start = tree.sentence().tokens().get(place).start();
    return scene.isNamed(tree.sentence(), start);
  }

  /// "on Monday, when the parliament votes", "will be on Monday, 15 April, when they meet".
  private boolean isWhen(int verb, int day) {
    return verb >= 0
        && tree.is(verb, "acl:relcl", "advcl", "acl")
        && verb > day
        && verb - day < 20
        && tree.children(verb, "advmod", "mark").stream()
            .anyMatch(child ->
                tree.lower(child).equals("when")
                    && child > day
                    && (child - day <= 3 && tree.head(verb) == day
                        || child - day <= 6
                            && tree.lower(child - 1).equals(",")
                            && tree.is(day, "obl")
                            && tree.head(verb) == tree.head(day)));
  }

  /// The verb of the clause in which a participle stands.
  private int finite(int verb) {
    int above = verb >= 0 && tree.is(verb, "acl") ? tree.verbAbove(tree.head(verb)) : -1;
    return above < 0 ? verb : above;
  }

  /// Whether a clause tells the present: "and is now in the Red Sea", "have joined hands".
  private boolean isPresent(int verb) {
    return verb >= 0
        && (Set.of("VBZ", "VBP").contains(tree.tag(verb))
            || tree.children(verb, "aux", "aux:pass", "cop").stream()
                .anyMatch(child -> Set.of("VBZ", "VBP").contains(tree.tag(child))));
  }

  /// "said Friday the troops had left": the day next to a verb of saying is the day of saying.
  private boolean isOfSaying(TimeExpression time, int trigger) {
    var first = tree.at(time.start());
    int before = first.isEmpty() ? -1 : first.getAsInt() - 1;
    while (before >= 0 && (tree.tag(before).startsWith("RB") || tree.lower(before).equals("on"))) {
      before--;
    }
    return before >= 0
        && before != trigger
        && tree.isVerb(before)
        && isReporting(before)
        && !(tree.isNoun(trigger) && tree.head(trigger) == before);
  }

  /// "said on Monday after a call with the ministers": one speaks on the day of the event.
  private boolean isSaidAfter(int verb, int word, int trigger) {
    return verb >= 0
        && isReporting(verb)
        && tree.isNoun(trigger)
        && tree.head(word) == verb
        && tree.head(trigger) == verb
        && tree.tag(verb).equals("VBD")
        && Set.of("after", "following").contains(tree.preposition(trigger));
  }

  /// "the second since June", "his fourth in ten months": the time in which they are counted.
  private boolean isOfRank(int word) {
    int rank = tree.head(word);
    return rank >= 0
        && RANK.matcher(tree.lower(rank)).matches()
        && Set.of("since", "in", "within").contains(tree.preposition(word));
  }

  /// "ordered the drills last Wednesday": a day that is over is that of the order.
  private boolean isOfOrder(TimeExpression time, int word, int trigger) {
    int verb = tree.head(trigger);
    var days = time.days();
    return verb >= 0
        && tree.is(trigger, "obj")
        && tree.head(word) == verb
        && Set.of("VBD", "VBN").contains(tree.tag(verb))
        && Standing.isOpen(tree, verb)
        && !tree.lemma(verb).equals("approve")
        && Standing.ofNoun(tree, trigger).isToCome()
        && days != null
        && days.last() != null
        && days.last().isBefore(scene.article().published());
  }

  /// "extended the sanctions until March": the day on which they end is not that of extending.
  private boolean isUntilThen(int word, int trigger) {
    int verb = tree.verbAbove(trigger);
    return verb >= 0
        && EXTENDING.contains(tree.lemma(verb))
        && Set.of("until", "till", "to", "through").contains(tree.preposition(word));
  }

  /// "decided Friday to send troops": the day of deciding stands before what is decided.
  private boolean isOfDeciding(int word, int upper, int trigger) {
    return word < trigger && Standing.isOpen(tree, upper) && !isForeseen(upper);
  }

  /// "On Friday they are expected to meet": the day is that of what is expected.
  private boolean isForeseen(int verb) {
    return FORESEEN.contains(tree.lemma(verb))
        && (tree.tag(verb).equals("JJ") || !tree.children(verb, "aux:pass", "cop").isEmpty());
  }

  /// "seized the town on Monday, and others were patrolling": a day behind the first verb is not
  /// that of others who act.
  private boolean isOtherClause(int word, int upper, int trigger) {
    if (word < upper) {
      return false;
    }
    for (int i = trigger; i >= 0 && i != upper; i = tree.head(i)) {
      if (tree.is(i, "conj") && word < i && tree.child(i, "nsubj", "nsubj:pass").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the time belongs to something before or after what is above, or to a case of it: "met
  /// ahead of a Sunday vote", "accidents, including two this year".
  private boolean isApart(int word, int above) {
    for (int i = tree.head(word); i >= 0 && i != above; i = tree.head(i)) {
      if (tree.isApartInTime(i) || tree.preposition(i).equals("including")) {
        return true;
      }
    }
    return false;
  }

  /// Whether no verb stands between the time and the event in the tree.
  private boolean nominalPath(int word, int trigger) {
    for (int i = tree.head(word); i >= 0 && i != trigger; i = tree.head(i)) {
      if (tree.isVerb(i) || isEvent(i)) {
        return false;
      }
    }
    return true;
  }

  /// "a hearing on the May 25 election": the day is that of the election.
  private boolean isEvent(int noun) {
    return tree.isNoun(noun)
        && (Types.has("gathering", tree.lemma(noun))
            || Types.has("poll", tree.lower(noun))
            || tree.lemma(noun).equals("meeting"));
  }

  /// Whether only infinitives stand between: "plans to leave on Friday".
  private boolean infinitivePath(int word, int trigger) {
    for (int i = tree.head(word); i >= 0 && i != trigger; i = tree.head(i)) {
      if (tree.isVerb(i) ? !tree.is(i, "xcomp") : isEvent(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the time of an upper verb holds for the lower one: not across "said that", not into
  /// "after", "before", "since".
  private boolean climbs(int trigger, int upper) {
    boolean described = tree.is(trigger, "acl") && tree.tag(trigger).equals("VBN");
    for (int i = trigger; i >= 0 && i != upper; i = tree.head(i)) {
      int head = tree.head(i);
      if (described && i != trigger && tree.isVerb(i)
          || tree.is(i, "ccomp", "parataxis", "acl:relcl", "csubj")
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
    return Captions.isCaption(tree) && endsCaption(time);
  }

  private boolean endsCaption(TimeExpression time) {
    return time.end() >= tree.sentence().tokens().getLast().start() - 1;
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
