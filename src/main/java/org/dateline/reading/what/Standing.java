package org.dateline.reading.what;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.Status;

/// How far an event has come, from tense, modal verbs, negation and the words above: "threatened
/// to", "is due to", "failed to", "ongoing".
///
/// @param status empty when it is no event at all: a wish, a scenario, a habit
/// @param reason one plain sentence
record Standing(Optional<Status> status, String reason, double certainty) {

  private static final Set<String> HAPPENING =
      Set.of("begin", "happen", "materialise", "materialize", "open", "start");

  private static final Set<String> SETTINGS = Set.of("in", "at", "during", "after", "before");

  /// What puts something off, which is planned all the same when a new day is told.
  private static final Set<String> PUTS_OFF =
      Set.of("postpone", "delay", "put", "push", "move", "reschedule", "shift");

  /// Whether it is planned or only possible.
  boolean isToCome() {
    return status.filter(s -> s == Status.PLANNED || s == Status.CONDITIONAL).isPresent();
  }

  static Standing of(Status status, String reason, double certainty) {
    return new Standing(Optional.of(status), reason, certainty);
  }

  static Standing none(String reason) {
    return new Standing(Optional.empty(), reason, 0.8);
  }

  /// The standing of what a verb tells.
  static Standing ofVerb(Tree tree, int verb) {
    boolean negated = isNegated(tree, verb);
    if (negated && hasMark(tree, verb, "if")) {
      return of(Status.CONDITIONAL, "'if … not " + tree.lower(verb) + "' demands it", 0.7);
    }
    if (negated && tree.lemma(verb).equals("see")) {
      return none("who was not seen may be there all the same");
    }
    if (negated) {
      return of(Status.DENIED, "'" + tree.lower(verb) + "' is negated", 0.8);
    }
    if (isForgone(tree, verb)) {
      return none("something else is done than to '" + tree.lower(verb) + "'");
    }
    var modal = Tenses.ofModal(tree, verb);
    if (modal.isPresent()) {
      return modal.get();
    }
    if (tree.lemma(verb).equals("expect")) {
      return of(Status.PLANNED, "'" + tree.lower(verb) + "' lies ahead", 0.85);
    }
    var grammar = new Grammar(tree);
    if (grammar.isKeptFrom(verb)) {
      return Tenses.isFinitePast(tree, grammar.keeper(verb))
          ? of(Status.DENIED, "they were kept from '" + tree.lower(verb) + "'", 0.8)
          : none("it is only to be kept from happening");
    }
    return ofCondition(tree, verb)
        .or(() -> ofGovernors(tree, verb))
        .or(() -> ofPossibility(tree, verb))
        .or(() -> ofIntent(tree, verb))
        .or(() -> ofHeadline(tree, verb))
        .orElseGet(() -> Tenses.of(tree, verb));
  }

  /// "abstained instead of vetoing it", "without sending troops".
  private static boolean isForgone(Tree tree, int verb) {
    if (verb < 2 || !tree.tag(verb).equals("VBG")) {
      return false;
    }
    var before = tree.lower(verb - 1);
    return before.equals("without")
        || (tree.lower(verb - 2) + " " + before).matches("instead of|rather than");
  }

  private static boolean hasMark(Tree tree, int verb, String word) {
    return tree.children(verb, "mark", "advmod").stream()
        .anyMatch(mark -> tree.lower(mark).equals(word));
  }

  /// "unless it pulls its troops back" is demanded, "if it sends troops" is only thought of.
  private static Optional<Standing> ofCondition(Tree tree, int verb) {
    for (int mark : tree.children(verb, "mark", "advmod")) {
      var word = tree.lower(mark);
      if (word.equals("unless")) {
        return Optional.of(
            of(Status.CONDITIONAL, "'unless … " + tree.lower(verb) + "' demands it", 0.7));
      }
      if (word.equals("until") && !Tenses.isPast(tree, verb)) {
        return Optional.of(
            of(Status.CONDITIONAL, "'until … " + tree.lower(verb) + "' waits for it", 0.7));
      }
      boolean ahead = word.equals("before") && !Tenses.isPast(tree, verb);
      if (ahead && hasDay(tree, verb)) {
        return Optional.of(
            of(Status.PLANNED, "'before … " + tree.lower(verb) + "' on a day that is told", 0.75));
      }
      if (ahead || Set.of("if", "whether", "how").contains(word)) {
        return Optional.of(none("'" + word + " … " + tree.lower(verb) + "' is a condition"));
      }
    }
    return Optional.empty();
  }

  /// "could be used as a post to attack the town".
  private static Optional<Standing> ofPossibility(Tree tree, int verb) {
    if (verb < 1 || !tree.tag(verb).equals("VB") || !tree.lower(verb - 1).equals("to")) {
      return Optional.empty();
    }
    for (int at = tree.head(verb), steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
      var modal = Tenses.ofModal(tree, at).filter(standing -> standing.status().isEmpty());
      if (modal.isPresent()) {
        return modal;
      }
    }
    return Optional.empty();
  }

  private static boolean hasDay(Tree tree, int verb) {
    return tree.children(verb, "obl", "obl:tmod", "nmod:tmod").stream()
        .anyMatch(day -> Types.has("calendar", tree.lower(day)));
  }

  /// "The goal is to build up a mission": what the subject of the clause makes of it.
  private static Optional<Standing> ofIntent(Tree tree, int verb) {
    if (!tree.tag(verb).equals("VB")) {
      return Optional.empty();
    }
    for (int at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
      for (int subject : tree.children(at, "nsubj", "nsubj:pass")) {
        var sway = Sways.ofSubject(tree, subject);
        if (sway != null) {
          return Optional.of(sway.standing(tree.lower(subject) + " … " + tree.lower(verb)));
        }
      }
    }
    return Optional.empty();
  }

  /// A headline, or a picture of a day, tells in the present what has happened: "Turkey Sends
  /// Troops to Syria".
  private static Optional<Standing> ofHeadline(Tree tree, int verb) {
    boolean present =
        tree.tag(verb).equals("VBZ") || tree.tag(verb).equals("VBP") || tree.tag(verb).equals("VB");
    return present
            && (Headlines.is(tree) || Captions.isDated(tree))
            && tree.children(verb, "aux", "mark").isEmpty()
            && tree.children(verb).stream().noneMatch(c -> tree.tag(c).equals("TO"))
        ? Optional.of(
            of(
                Status.HAPPENED,
                "'" + tree.lower(verb) + "' is told as done by a headline or a picture",
                0.7))
        : Optional.empty();
  }

  /// The standing of what is forbidden: "will not be allowed" is planned.
  static Standing ofForbidden(Tree tree, int verb) {
    return Tenses.ofModal(tree, verb).orElseGet(() -> Tenses.of(tree, verb));
  }

  /// The standing of what a noun tells: by its adjectives, by what it hangs on, by the verb above.
  static Standing ofNoun(Tree tree, int noun) {
    int whole = Phrases.whole(tree, noun);
    return ofAdjective(tree, noun)
        .or(() -> ofAdjective(tree, whole))
        .orElseGet(() -> ofPlace(tree, whole));
  }

  private static Optional<Standing> ofAdjective(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      var sway = Sways.before(tree, child);
      if (sway != null && child < noun) {
        return Optional.of(sway.standing(tree.lower(child) + " " + tree.lower(noun)));
      }
    }
    return Optional.empty();
  }

  /// By what stands above the noun.
  private static Standing ofPlace(Tree tree, int noun) {
    var preposition = prepositionAbove(tree, noun);
    var byPreposition = Sways.ofPreposition(preposition);
    if (byPreposition != null) {
      return byPreposition.standing(preposition + " the " + tree.lower(noun));
    }
    int head = tree.head(noun);
    if (head >= 0 && Types.has("about", preposition)) {
      var talked = Sways.ofTopic(tree, head);
      if (talked != null) {
        return talked.standing(tree.lower(head) + " … " + tree.lower(noun));
      }
    }
    int top = noun;
    for (int steps = 0; head >= 0 && !tree.isVerb(head) && steps < 6; steps++) {
      var sway = Sways.over(tree, head);
      if (sway != null) {
        return sway.standing(tree.lower(head) + " … " + tree.lower(noun));
      }
      if (Match.isStay(tree, head)) {
        return Tenses.of(tree, head);
      }
      boolean said = tree.is(top, "nsubj") && tree.child(head, "cop").isPresent();
      var modal = said ? Tenses.ofModal(tree, head) : Optional.<Standing>empty();
      if (modal.isPresent()) {
        return modal.get();
      }
      top = head;
      head = tree.head(head);
    }
    if (head < 0) {
      return of(Status.HAPPENED, "nothing says that it is still to come", 0.6);
    }
    if (hasMark(tree, head, "if")) {
      return none("it is only a condition");
    }
    if (isNegated(tree, head) && tree.is(noun, "obj", "nsubj", "nsubj:pass")) {
      return of(Status.DENIED, "'" + tree.lower(head) + "' is negated", 0.7);
    }
    if (tree.is(noun, "obj", "nsubj:pass") && isPutOff(tree, head)) {
      return of(Status.PLANNED, "'" + tree.lower(head) + "' to another day", 0.85);
    }
    if (tree.is(noun, "nsubj", "nsubj:pass") && isCalledOff(tree, head)) {
      return of(Status.DENIED, "the end of the sentence takes it back", 0.75);
    }
    var sway = Sways.over(tree, head);
    var called = Sways.ofObject(tree, head);
    if (called != null && (sway == null || !sway.denies()) && tree.is(noun, "obj", "nsubj:pass")) {
      return called.standing(tree.lower(head) + " … " + tree.lower(noun));
    }
    boolean goesOn = sway != null && sway.goesOn() && tree.is(noun, "nsubj");
    boolean within =
        tree.is(noun, "obl")
            && tree.children(noun, "case").stream().anyMatch(c -> SETTINGS.contains(tree.lower(c)));
    if (sway != null && sway.denies() && tree.is(noun, "nsubj") && isToHappen(tree, head)) {
      return sway.standing(tree.lower(head) + " … " + tree.lower(noun));
    }
    boolean failing =
        tree.is(noun, "nmod") && tree.is(top, "nsubj") && sway != null && sway.denies();
    if (sway != null
        && !within
        && !failing
        && (goesOn || tree.is(noun, "obj", "obl", "nsubj:pass", "nmod"))) {
      var thought = ofScenario(tree, head);
      return thought.isPresent()
          ? thought.get()
          : sway.standing(tree.lower(head) + " … " + tree.lower(noun));
    }
    if (!tree.is(noun, "obj", "nsubj", "nsubj:pass", "root", "ccomp")) {
      return ofSetting(tree, noun)
          .orElseGet(
              () -> of(Status.HAPPENED, "'" + tree.lower(noun) + "' is told as a fact", 0.6));
    }
    var verb = ofVerb(tree, head);
    return verb.status().isEmpty() || verb.status().get() != Status.DENIED
        ? verb
        : of(Status.HAPPENED, verb.reason(), 0.5);
  }

  /// "will discuss it at a summit", "at the summit they plan to discuss it", "will fly to London
  /// for a meeting": where something is planned, what it is done at or for is planned, too.
  private static Optional<Standing> ofSetting(Tree tree, int noun) {
    int verb = tree.head(noun);
    var preposition = tree.preposition(noun);
    boolean sets =
        Set.of("in", "at", "during").contains(preposition)
            || preposition.equals("for") && verb >= 0 && Types.has("travel", tree.lemma(verb));
    if (tree.is(noun, "obl") && sets && noun < verb && tree.tag(verb).matches("VB[PZ]")) {
      return Optional.ofNullable(Sways.over(tree, verb))
          .map(sway -> sway.standing(tree.lower(verb)))
          .filter(told -> told.status().filter(Status.PLANNED::equals).isPresent());
    }
    return tree.is(noun, "obl") && sets && verb < noun && tree.isVerb(verb)
        ? Optional.of(ofVerb(tree, verb))
            .filter(told -> told.status().filter(Status.PLANNED::equals).isPresent())
        : Optional.empty();
  }

  static boolean putsOff(Tree tree, int verb) {
    return PUTS_OFF.contains(tree.lemma(verb));
  }

  /// "has been postponed to Saturday".
  private static boolean isPutOff(Tree tree, int verb) {
    return putsOff(tree, verb)
        && tree.children(verb, "obl", "nmod").stream()
            .anyMatch(day ->
                Set.of("to", "until", "till").contains(tree.preposition(day))
                    && (Types.has("calendar", tree.lower(day))
                        || Set.of("week", "weekend", "month", "year").contains(tree.lemma(day))));
  }

  /// "failed to take place".
  private static boolean isToHappen(Tree tree, int verb) {
    return tree.children(verb, "xcomp").stream()
        .anyMatch(next ->
            HAPPENING.contains(tree.lemma(next))
                || tree.lemma(next).equals("take")
                    && tree.children(next, "obj").stream()
                        .anyMatch(object -> tree.lemma(object).equals("place")));
  }

  /// "was to take place but was called off".
  private static boolean isCalledOff(Tree tree, int verb) {
    return tree.children(verb, "conj").stream()
        .filter(other -> tree.child(other, "nsubj", "obj").isEmpty())
        .map(other -> Sways.over(tree, other))
        .anyMatch(sway -> sway != null && sway.denies());
  }

  /// "could work with Moscow to secure a withdrawal": all of it is only thought of.
  private static Optional<Standing> ofScenario(Tree tree, int verb) {
    for (int at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
      var modal = Tenses.ofModal(tree, at);
      if (modal.isPresent()) {
        return modal.filter(standing -> standing.status().isEmpty());
      }
      if (!tree.is(at, "xcomp", "advcl", "conj", "dep")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String prepositionAbove(Tree tree, int noun) {
    int top = noun;
    for (int steps = 0;
        steps < 4
            && tree.preposition(top).isEmpty()
            && tree.head(top) >= 0
            && tree.isNoun(tree.head(top));
        steps++) {
      top = tree.head(top);
    }
    var own = tree.preposition(top);
    var pair = tree.head(top) < 0 ? own : tree.lower(tree.head(top)) + " " + own;
    return own.equals("of") || Sways.ofPreposition(pair) != null ? pair : own;
  }

  static boolean isNegated(Tree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(child ->
            Set.of("not", "n't", "n’t", "never").contains(tree.lower(child))
                || tree.is(child, "nsubj", "nsubj:pass")
                    && Set.of("none", "neither", "nobody").contains(tree.lower(child))
                || tree.is(child, "nsubj", "obj")
                    && tree.children(child, "det").stream()
                        .anyMatch(d -> tree.lower(d).equals("no")));
  }

  /// Whether what hangs on the verb is still open when it is told: "decided to", "threatened to".
  static boolean isOpen(Tree tree, int verb) {
    var sway = Sways.over(tree, verb);
    return sway != null && sway.isOpen();
  }

  /// "ordered them to start lifting": what is begun is as far as the beginning.
  private static boolean isToBeDone(Tree tree, int verb) {
    return tree.tag(verb).equals("VB")
        && tree.head(verb) >= 0
        && tree.children(verb, "mark").stream().anyMatch(mark -> tree.lower(mark).equals("to"));
  }

  private static Optional<Standing> ofGovernors(Tree tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
      int head = tree.head(at);
      boolean hangs =
          tree.is(
              at,
              "xcomp",
              "ccomp",
              "acl",
              "obj",
              "csubj",
              "dep",
              "advcl",
              "nmod",
              "obl",
              "conj",
              "parataxis");
      if (!hangs) {
        break;
      }
      if (tree.is(at, "conj")) {
        at = head;
        continue;
      }
      if (tree.is(at, "acl")
          && tree.tag(at).equals("VBG")
          && Types.has("decree", tree.lemma(head))) {
        at = head;
        continue;
      }
      var sway = Sways.over(tree, head);
      boolean infinitive = tree.tag(verb).equals("VB") || tree.tag(verb).equals("VBG");
      if (sway != null && sway.isPhase() && isToBeDone(tree, head) && tree.is(at, "xcomp", "obj")) {
        at = head;
        continue;
      }
      if (sway != null
          && (infinitive
              || tree.is(at, "ccomp") && (sway.denies() || !Tenses.isFinitePast(tree, verb)))
          && (!tree.is(at, "advcl") || !tree.isVerb(head))) {
        var words = tree.lower(head) + " … " + tree.lower(verb);
        boolean refused = sway.isOpen() && !sway.isNone() && isNegated(tree, head);
        return Optional.of(
            refused ? of(Status.DENIED, "'not " + words + "'", 0.8) : sway.standing(words));
      }
      if (sway == null && tree.is(at, "xcomp") && tree.isVerb(head) && infinitive) {
        var modal = Tenses.ofModal(tree, head);
        if (modal.isPresent()) {
          return modal;
        }
      }
      if (!tree.is(at, "xcomp", "obj")) {
        break;
      }
      at = head;
    }
    return Optional.empty();
  }
}
