package org.dateline.reading.what;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.Status;

/// How far an event has come by the form of its verb: tense, auxiliaries, modal verbs.
final class Tenses {

  /// The certainty that "meets" tells what goes on: beside a day it may be one that is to come.
  static final double SIMPLE_PRESENT = 0.6;

  private static final int CONDITION_REACH = 25;

  private Tenses() {}

  /// What a modal verb tells: "will send", "may send"; empty when there is none.
  static Optional<Standing> ofModal(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (!tree.tag(child).equals("MD")) {
        continue;
      }
      var word = tree.lower(child);
      var reason = "'" + word + " " + tree.lower(verb) + "'";
      return switch (word) {
        case "will", "’ll", "'ll", "shall", "wo", "ll" ->
            Optional.of(Standing.of(Status.PLANNED, reason, 0.9));
        case "would", "’d", "'d" ->
            Optional.of(
                hasCondition(tree, verb)
                    ? Standing.of(Status.CONDITIONAL, reason + " under a condition", 0.9)
                    : Standing.of(Status.PLANNED, reason + ", the future of a report", 0.7));
        case "may", "might" -> Optional.of(Standing.of(Status.CONDITIONAL, reason, 0.75));
        default -> Optional.of(Standing.none(reason + " is a scenario"));
      };
    }
    return sharesModal(tree, verb) ? ofModal(tree, tree.head(verb)) : Optional.empty();
  }

  /// "could provide weapons and work with Moscow": one modal verb for both.
  private static boolean sharesModal(Tree tree, int verb) {
    return tree.is(verb, "conj")
        && tree.tag(verb).equals("VB")
        && tree.head(verb) >= 0
        && tree.tag(tree.head(verb)).equals("VB")
        && tree.children(verb, "aux", "mark", "nsubj").isEmpty();
  }

  private static boolean hasCondition(Tree tree, int verb) {
    for (int i = 0; i < tree.size(); i++) {
      if (Set.of("if", "unless").contains(tree.lower(i)) && Math.abs(i - verb) < CONDITION_REACH) {
        return true;
      }
    }
    return false;
  }

  static boolean isFinitePast(Tree tree, int verb) {
    return tree.tag(verb).equals("VBD")
        || tree.tag(verb).equals("VBN") && !tree.children(verb, "aux", "aux:pass").isEmpty();
  }

  /// "left", "had left", not "leaves", "has left".
  static boolean isPast(Tree tree, int verb) {
    return tree.tag(verb).equals("VBD")
        || tree.children(verb, "aux", "aux:pass", "cop").stream()
            .anyMatch(aux -> tree.tag(aux).equals("VBD"));
  }

  /// What the tense tells when nothing else does.
  static Standing of(Tree tree, int verb) {
    var word = tree.lower(verb);
    boolean infinitive = tree.children(verb).stream().anyMatch(c -> tree.tag(c).equals("TO"));
    boolean perfect =
        tree.children(verb, "aux").stream().anyMatch(aux -> tree.lower(aux).equals("have"));
    if (infinitive && tree.tag(verb).equals("VBN") && !perfect) {
      return Standing.of(Status.PLANNED, "'to be " + word + "' is still to come", 0.8);
    }
    boolean being = false;
    boolean having = false;
    boolean past = tree.tag(verb).equals("VBD");
    for (int child : tree.children(verb, "aux", "aux:pass", "cop")) {
      being |= tree.lemma(child).equals("be");
      having |= tree.lemma(child).equals("have");
      past |= tree.tag(child).equals("VBD");
    }
    if (infinitive && being && tree.tag(verb).equals("VB")) {
      return Standing.of(Status.PLANNED, "'is to " + word + "' is still to come", 0.75);
    }
    boolean goesOn = tree.tag(verb).equals("VBG") || isBeing(tree, verb);
    if (past || having && !(being && goesOn)) {
      return Standing.of(Status.HAPPENED, "'" + word + "' is past", 0.9);
    }
    if (tree.child(verb, "cop").isPresent()) {
      return Standing.of(
          Status.ONGOING,
          "'" + tree.lower(tree.child(verb, "cop").getAsInt()) + "' is present",
          0.85);
    }
    if (goesOn && being) {
      return Standing.of(Status.ONGOING, "'" + word + "' goes on", 0.85);
    }
    if (tree.tag(verb).equals("VB")
        && tree.children(verb).stream().anyMatch(c -> tree.lower(c).equals("to"))) {
      return Standing.of(Status.PLANNED, "'to " + word + "' is still to come", 0.55);
    }
    boolean bare =
        tree.tag(verb).equals("VB")
            && tree.child(verb, "nsubj").isPresent()
            && tree.child(verb, "aux", "mark").isEmpty();
    if (bare || Set.of("VBP", "VBZ").contains(tree.tag(verb))) {
      return Standing.of(Status.ONGOING, "'" + word + "' is present", SIMPLE_PRESENT);
    }
    int head = tree.verbAbove(Math.max(-1, tree.head(verb)) < 0 ? verb : tree.head(verb));
    if (tree.tag(verb).equals("VBG")
        && tree.is(verb, "acl")
        && head >= 0
        && tree.tag(head).equals("VB")) {
      return Standing.of(Status.ONGOING, "'" + word + "' tells who they are", 0.6);
    }
    if (tree.tag(verb).equals("VBG") && head >= 0 && head != verb) {
      return hasBeenThere(tree, head)
          ? Standing.of(Status.ONGOING, "'has been … " + word + "' goes on", 0.85)
          : of(tree, head);
    }
    return Standing.of(Status.HAPPENED, "'" + word + "' is told as a fact", 0.7);
  }

  /// "has been in Rome since Monday negotiating".
  private static boolean hasBeenThere(Tree tree, int head) {
    return Match.isStay(tree, head)
        && tree.children(head, "aux").stream()
            .anyMatch(aux -> tree.lemma(aux).equals("have") && !tree.tag(aux).equals("VBD"));
  }

  /// "are being sent", "troops being sent".
  private static boolean isBeing(Tree tree, int verb) {
    return tree.tag(verb).equals("VBN")
        && tree.children(verb, "aux:pass", "aux").stream()
            .anyMatch(child -> tree.lower(child).equals("being"));
  }
}
