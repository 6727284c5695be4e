package org.dateline.reading.what;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Status;

/// How far an event has come, from tense, modal verbs, negation and the words above: "threatened
/// to", "is due to", "failed to", "ongoing".
///
/// @param status empty when it is no event at all: a wish, a scenario, a habit
/// @param reason one plain sentence
record Standing(Optional<Status> status, String reason, double certainty) {

  private static final Map<String, Sway> SWAYS = sways();

  /// What a word does to the event that hangs on it: `modality.tsv`.
  private record Sway(String effect, String place) {}

  private static Map<String, Sway> sways() {
    var all = new HashMap<String, Sway>();
    for (var row : Table.read("modality.tsv", 3)) {
      if (!Set.of("planned", "conditional", "denied", "happened", "ongoing", "none")
          .contains(row.cell(2))) {
        throw row.wrong("'" + row.cell(2) + "' is no standing");
      }
      all.put(row.cell(0) + " " + row.cell(1), new Sway(row.cell(2), row.cell(1)));
    }
    return all;
  }

  private static Standing of(Status status, String reason, double certainty) {
    return new Standing(Optional.of(status), reason, certainty);
  }

  static Standing none(String reason) {
    return new Standing(Optional.empty(), reason, 0.8);
  }

  /// The standing of what a verb tells.
  static Standing ofVerb(Tree tree, int verb) {
    if (isNegated(tree, verb)) {
      return of(Status.DENIED, "'" + tree.lower(verb) + "' is negated", 0.8);
    }
    var modal = ofModal(tree, verb);
    if (modal.isPresent()) {
      return modal.get();
    }
    return ofCondition(tree, verb)
        .or(() -> ofGovernors(tree, verb))
        .or(() -> ofIntent(tree, verb))
        .or(() -> ofHeadline(tree, verb))
        .orElseGet(() -> ofTense(tree, verb));
  }

  /// "unless it pulls its troops back" is demanded, "if it sends troops" is only thought of.
  private static Optional<Standing> ofCondition(Tree tree, int verb) {
    for (int mark : tree.children(verb, "mark", "advmod")) {
      var word = tree.lower(mark);
      if (word.equals("unless")) {
        return Optional.of(
            of(Status.CONDITIONAL, "'unless … " + tree.lower(verb) + "' demands it", 0.7));
      }
      if (word.equals("if") || word.equals("whether")) {
        return Optional.of(none("'" + word + " … " + tree.lower(verb) + "' is a condition"));
      }
    }
    return Optional.empty();
  }

  /// "The goal is to build up a mission": what the subject of the clause makes of it.
  private static Optional<Standing> ofIntent(Tree tree, int verb) {
    if (!tree.tag(verb).equals("VB")) {
      return Optional.empty();
    }
    for (int at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
      for (int subject : tree.children(at, "nsubj", "nsubj:pass")) {
        var sway = SWAYS.get(tree.lemma(subject) + " subject");
        if (sway != null) {
          return Optional.of(swayed(sway, tree.lower(subject) + " … " + tree.lower(verb)));
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
    return ofModal(tree, verb).orElseGet(() -> ofTense(tree, verb));
  }

  /// The standing of what a noun tells: by its adjectives, by what it hangs on, by the verb above.
  static Standing ofNoun(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      var sway = SWAYS.get(tree.lemma(child) + " before");
      if (sway == null) {
        sway = SWAYS.get(tree.lower(child) + " before");
      }
      if (sway != null && child < noun) {
        return swayed(sway, tree.lower(child) + " " + tree.lower(noun));
      }
    }
    var preposition = prepositionAbove(tree, noun);
    var byPreposition = SWAYS.get(preposition + " preposition");
    if (byPreposition != null) {
      return swayed(byPreposition, preposition + " the " + tree.lower(noun));
    }
    int head = tree.head(noun);
    for (int steps = 0; head >= 0 && !tree.isVerb(head) && steps < 6; steps++) {
      var sway = SWAYS.get(tree.lemma(head) + " over");
      if (sway != null) {
        return swayed(sway, tree.lower(head) + " … " + tree.lower(noun));
      }
      head = tree.head(head);
    }
    if (head < 0) {
      return of(Status.HAPPENED, "nothing says that it is still to come", 0.6);
    }
    if (isNegated(tree, head) && tree.is(noun, "obj", "nsubj", "nsubj:pass")) {
      return of(Status.DENIED, "'" + tree.lower(head) + "' is negated", 0.7);
    }
    var called = SWAYS.get(tree.lemma(head) + " object");
    if (called != null && tree.is(noun, "obj", "nsubj:pass")) {
      return swayed(called, tree.lower(head) + " … " + tree.lower(noun));
    }
    boolean close = tree.is(noun, "obj", "nsubj", "nsubj:pass", "root", "ccomp");
    var sway = SWAYS.get(tree.lemma(head) + " over");
    boolean goesOn = sway != null && sway.effect().equals("ongoing") && tree.is(noun, "nsubj");
    boolean within =
        tree.is(noun, "obl")
            && Set.of("in", "at", "during", "after", "before").contains(tree.preposition(noun));
    if (sway != null && !within && (goesOn || tree.is(noun, "obj", "obl", "nsubj:pass", "nmod"))) {
      return swayed(sway, tree.lower(head) + " … " + tree.lower(noun));
    }
    if (!close) {
      return of(Status.HAPPENED, "'" + tree.lower(noun) + "' is told as a fact", 0.6);
    }
    var verb = ofVerb(tree, head);
    return verb.status().isEmpty() || verb.status().get() != Status.DENIED
        ? verb
        : of(Status.HAPPENED, verb.reason(), 0.5);
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
    return own.equals("of") && tree.head(top) >= 0 ? tree.lower(tree.head(top)) + " of" : own;
  }

  private static Standing swayed(Sway sway, String words) {
    return sway.effect().equals("none")
        ? none("'" + words + "' tells no event")
        : of(
            Status.valueOf(sway.effect().toUpperCase(java.util.Locale.ROOT)),
            "'" + words + "'",
            0.85);
  }

  static boolean isNegated(Tree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(child ->
            Set.of("not", "n't", "n’t", "never").contains(tree.lower(child))
                || tree.is(child, "nsubj", "obj")
                    && tree.children(child, "det").stream()
                        .anyMatch(d -> tree.lower(d).equals("no")));
  }

  private static Optional<Standing> ofModal(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (!tree.tag(child).equals("MD")) {
        continue;
      }
      var word = tree.lower(child);
      var reason = "'" + word + " " + tree.lower(verb) + "'";
      return switch (word) {
        case "will", "’ll", "'ll", "shall", "wo", "ll" ->
            Optional.of(of(Status.PLANNED, reason, 0.9));
        case "would", "’d", "'d" ->
            Optional.of(
                hasCondition(tree, verb)
                    ? of(Status.CONDITIONAL, reason + " under a condition", 0.9)
                    : of(Status.PLANNED, reason + ", the future of a report", 0.7));
        case "may", "might" -> Optional.of(of(Status.CONDITIONAL, reason, 0.75));
        default -> Optional.of(none(reason + " is a scenario"));
      };
    }
    return Optional.empty();
  }

  private static boolean hasCondition(Tree tree, int verb) {
    for (int i = 0; i < tree.size(); i++) {
      if (Set.of("if", "unless").contains(tree.lower(i)) && Math.abs(i - verb) < 25) {
        return true;
      }
    }
    return false;
  }

  /// Whether what hangs on the verb is still open when it is told: "decided to", "threatened to".
  static boolean isOpen(Tree tree, int verb) {
    var sway = SWAYS.get(tree.lemma(verb) + " over");
    return sway != null && Set.of("planned", "conditional", "none").contains(sway.effect());
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
      var sway = SWAYS.get(tree.lemma(head) + " over");
      boolean infinitive = tree.tag(verb).equals("VB") || tree.tag(verb).equals("VBG");
      if (sway != null
          && (infinitive
              || tree.is(at, "ccomp")
                  && (sway.effect().equals("denied") || !isFinitePast(tree, verb)))
          && (!tree.is(at, "advcl") || !tree.isVerb(head))) {
        return Optional.of(swayed(sway, tree.lower(head) + " … " + tree.lower(verb)));
      }
      if (sway == null && tree.is(at, "xcomp") && tree.isVerb(head) && infinitive) {
        var modal = ofModal(tree, head);
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

  private static boolean isFinitePast(Tree tree, int verb) {
    return tree.tag(verb).equals("VBD")
        || tree.tag(verb).equals("VBN") && !tree.children(verb, "aux", "aux:pass").isEmpty();
  }

  private static Standing ofTense(Tree tree, int verb) {
    var word = tree.lower(verb);
    boolean infinitive = tree.children(verb).stream().anyMatch(c -> tree.tag(c).equals("TO"));
    if (infinitive && tree.tag(verb).equals("VBN")) {
      return of(Status.PLANNED, "'to be " + word + "' is still to come", 0.8);
    }
    boolean being = false;
    boolean having = false;
    boolean past = tree.tag(verb).equals("VBD");
    for (int child : tree.children(verb, "aux", "aux:pass", "cop")) {
      being |= tree.lemma(child).equals("be");
      having |= tree.lemma(child).equals("have");
      past |= tree.tag(child).equals("VBD");
    }
    if (past || having && !(being && tree.tag(verb).equals("VBG"))) {
      return of(Status.HAPPENED, "'" + word + "' is past", 0.9);
    }
    if (tree.child(verb, "cop").isPresent()) {
      return of(
          Status.ONGOING,
          "'" + tree.lower(tree.child(verb, "cop").getAsInt()) + "' is present",
          0.85);
    }
    if (tree.tag(verb).equals("VBG") && being) {
      return of(Status.ONGOING, "'" + word + "' goes on", 0.85);
    }
    if (tree.tag(verb).equals("VB")
        && tree.children(verb).stream().anyMatch(c -> tree.lower(c).equals("to"))) {
      return of(Status.PLANNED, "'to " + word + "' is still to come", 0.55);
    }
    if (Set.of("VBP", "VBZ").contains(tree.tag(verb))) {
      return of(Status.ONGOING, "'" + word + "' is present", 0.6);
    }
    int head = tree.verbAbove(Math.max(-1, tree.head(verb)) < 0 ? verb : tree.head(verb));
    if (tree.tag(verb).equals("VBG") && head >= 0 && head != verb) {
      return ofTense(tree, head);
    }
    return of(Status.HAPPENED, "'" + word + "' is told as a fact", 0.7);
  }
}
