package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.What;

/// A frame laid on a word of a tree: which words fill its slots.
///
/// @param word place of the frame's first word in the tree
/// @param last place of its last word
record Match(Frame frame, Tree tree, int word, int last, Map<Slot, List<Integer>> fillers) {

  /// "in control of the airport" is no place.
  private static final Set<String> STATES =
      Set.of(
          "control", "charge", "contact", "touch", "danger", "trouble", "talk", "retreat", "shock");

  private static final Set<String> AFTER = Set.of("after", "following", "during", "in", "at");

  private static final int FARTHEST_OWNER = 5;

  /// The match of a frame at a word; empty when the words or a required slot do not fit.
  static Optional<Match> of(Frame frame, Tree tree, int word) {
    int last = lastWord(frame, tree, word);
    if (last < 0
        || tree.head(word) < 0 && tree.is(word, "cop")
        || tree.isVerb(word) != frame.verb()
        || !frame.verb() && !tree.isNoun(last)
        || !frame.verb() && onlyNames(tree, last)
        || frame.what() instanceof What.Deployment && isPartOfName(tree, last)
        || frame.flags().contains(Frame.Flag.PLURAL) && !tree.tag(last).endsWith("S")) {
      return Optional.empty();
    }
    boolean copula = tree.is(word, "cop");
    boolean exists = tree.lemma(word).equals("be") && tree.child(word, "expl").isPresent();
    if ((copula || exists) != frame.isCopula()) {
      return Optional.empty();
    }
    int head = copula ? tree.head(word) : frame.verb() ? word : last;
    var fillers = new LinkedHashMap<Slot, List<Integer>>();
    for (var slot : frame.slots()) {
      var words = copula ? ofState(slot, tree, head) : fill(slot, frame, tree, head);
      if (!slot.allows(words)) {
        return Optional.empty();
      }
      fillers.put(slot, words);
    }
    return Optional.of(new Match(frame, tree, head, last, fillers));
  }

  /// The event's word, or the noun that parts or measures it: "round" of "a round of talks".
  int whole() {
    return frame.verb() ? word : Phrases.whole(tree, word);
  }

  /// Those who fill a role, in the order of the text.
  List<Integer> filling(String role) {
    return fillers.entrySet().stream()
        .filter(entry -> entry.getKey().role().equals(role))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /// "election night", "the withdrawal plan": the noun only says which night, which plan.
  private static boolean onlyNames(Tree tree, int noun) {
    int head = tree.head(noun);
    return tree.is(noun, "compound")
        && head > noun
        && tree.isNoun(head)
        && !tree.isName(noun)
        && !Types.has("talks", tree.lemma(head))
        && !Types.has("gathering", tree.lemma(head));
  }

  /// "the People's Liberation Movement".
  private static boolean isPartOfName(Tree tree, int noun) {
    return tree.isName(noun)
        && noun > 0
        && tree.isName(noun - 1)
        && tree.head(noun - 1) == noun
        && !Types.has("gathering", tree.lemma(noun))
        && !Headlines.is(tree);
  }

  private static int lastWord(Frame frame, Tree tree, int word) {
    int at = word;
    for (var next : frame.words().subList(1, frame.words().size())) {
      int found = -1;
      for (int i = at + 1; i < tree.size() && i <= at + (frame.verb() ? 6 : 1); i++) {
        if (tree.lemma(i).equals(next) || tree.lower(i).equals(next)) {
          found = i;
          break;
        }
        if (tree.isVerb(i)) {
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found;
    }
    return at;
  }

  private static List<Integer> fill(Slot slot, Frame frame, Tree tree, int head) {
    var all = new ArrayList<Integer>();
    for (var path : slot.paths()) {
      var words = frame.verb() ? ofVerb(path, tree, head) : ofNoun(path, tree, head);
      words
          .filter(word ->
              (word != head || path.equals("self"))
                  && !tree.tag(word).startsWith("W")
                  && !(path.equals("mod") && slot.type().equals("name") && isEpithet(tree, word))
                  && !(path.equals("obj")
                      && slot.role().equals("participant")
                      && isOwner(tree, word))
                  && Types.fits(slot.type(), tree, word))
          .forEach(all::add);
    }
    return all.stream().distinct().sorted().toList();
  }

  /// "The troops are in parts of Azaz": the place itself is the head.
  private static List<Integer> ofState(Slot slot, Tree tree, int head) {
    if (slot.paths().contains("subj")) {
      return new Grammar(tree)
          .subjects(head).stream()
              .filter(subject -> Types.fits(slot.type(), tree, subject))
              .toList();
    }
    return slot.paths().contains(tree.preposition(head)) && !STATES.contains(tree.lemma(head))
        ? List.of(head)
        : List.of();
  }

  private static Stream<Integer> ofVerb(String path, Tree tree, int verb) {
    var grammar = new Grammar(tree);
    return switch (path) {
      case "subj" -> grammar.subjects(verb).stream();
      case "obj" -> grammar.objects(verb).stream();
      case "prt" -> tree.children(verb, "compound:prt").stream();
      case "inf" -> tree.children(verb, "xcomp").stream();
      default -> grammar.obliques(verb, path).stream();
    };
  }

  /// "welcomed the Board of Inquiry's report": the parser took the owner for what is owned.
  private static boolean isOwner(Tree tree, int noun) {
    for (int i = noun + 1; i < Math.min(noun + FARTHEST_OWNER, tree.size()); i++) {
      if (tree.tag(i).equals("POS")) {
        return true;
      }
      if (tree.isVerb(i)
          || tree.lower(i).equals(",")
          || tree.tag(i).equals("IN") && !tree.lower(i).equals("of")
          || tree.tag(i).equals("TO")) {
        return false;
      }
    }
    return false;
  }

  /// "the Vigilant Ace drill": the name of the drill, not of those who hold it.
  private static boolean isEpithet(Tree tree, int name) {
    int before = name - 1;
    return before >= 0
        && tree.head(before) == tree.head(name)
        && tree.is(before, "amod", "compound")
        && Character.isUpperCase(tree.text(before).charAt(0))
        && !Types.mayBePeople(tree.text(before))
        && Stream.of("unit", "club", "institution", "assembly")
            .noneMatch(
                type -> Types.has(type, tree.text(name)) || Types.has(type, tree.lower(name)));
  }

  private static Stream<Integer> ofNoun(String path, Tree tree, int noun) {
    var grammar = new Grammar(tree);
    return switch (path) {
      case "subj" ->
          Stream.concat(
              carrier(tree, noun)
                  .filter(verb ->
                      tree.head(Phrases.whole(tree, noun)) == verb
                          || Types.has("attend", tree.lemma(verb)))
                  .stream()
                  .flatMap(verb -> grammar.subjects(verb).stream()),
              sayers(tree, grammar, noun));
      case "doer" ->
          carrier(tree, noun).filter(verb -> Types.has("light", tree.lemma(verb))).stream()
              .flatMap(verb -> grammar.subjects(verb).stream());
      case "teller" ->
          Stream.of(tree.verbAbove(noun))
              .filter(verb -> verb >= 0 && Types.has("report", tree.lemma(verb)))
              .flatMap(verb -> grammar.subjects(verb).stream());
      case "poss" ->
          Stream.concat(
              joined(tree, tree.children(noun, "nmod:poss"))
                  .flatMap(owner -> meant(tree, grammar, noun, owner)),
              both(tree, grammar, noun));
      case "self" -> Stream.of(noun);
      case "mod" -> joined(tree, tree.children(noun, "compound", "amod", "nmod:poss"));
      default ->
          Stream.concat(
              grammar.obliques(noun, path).stream(),
              carrier(tree, noun).stream()
                  .filter(verb -> !tree.isApartInTime(noun))
                  .filter(verb -> !Types.has("report", tree.lemma(verb)))
                  .flatMap(verb -> grammar.obliques(verb, path).stream())
                  .filter(word -> word > noun));
    };
  }

  /// "Venezuela completed its deployment": whose it is, the pronoun itself when that is not told.
  private static Stream<Integer> meant(Tree tree, Grammar grammar, int noun, int owner) {
    int verb = tree.head(noun);
    if (!Set.of("its", "his", "her").contains(tree.lower(owner))
        || verb < 0
        || !tree.isVerb(verb)
        || !tree.is(noun, "obj")) {
      return Stream.of(owner);
    }
    var subjects = grammar.subjects(verb).stream().filter(subject -> subject < owner).toList();
    return subjects.isEmpty() ? Stream.of(owner) : subjects.stream();
  }

  /// Those of "their meeting": who does it and by or with whom.
  private static Stream<Integer> both(Tree tree, Grammar grammar, int noun) {
    int verb = tree.verbAbove(noun);
    boolean their =
        tree.children(noun, "nmod:poss").stream().anyMatch(p -> tree.lower(p).equals("their"));
    return !their || verb < 0
        ? Stream.of()
        : Stream.of(
                grammar.subjects(verb),
                grammar.objects(verb),
                tree.children(verb).stream()
                    .flatMap(child ->
                        Stream.of("by", "with").flatMap(p -> grammar.obliques(child, p).stream()))
                    .toList(),
                grammar.obliques(verb, "with"))
            .flatMap(List::stream)
            .filter(word -> word < noun);
  }

  private static Stream<Integer> joined(Tree tree, List<Integer> words) {
    return words.stream().flatMap(word -> tree.withConjuncts(word).stream());
  }

  /// "called for a truce after talks with Lavrov", "assured Hagel in a call": who speaks then had
  /// the talks, with whom it is told.
  private static Stream<Integer> sayers(Tree tree, Grammar grammar, int noun) {
    int verb = tree.head(noun);
    if (!tree.is(noun, "obl")
        || verb < 0
        || !tree.isVerb(verb)
        || !AFTER.contains(tree.preposition(noun))) {
      return Stream.of();
    }
    boolean with =
        tree.children(noun, "nmod").stream()
            .anyMatch(other -> tree.preposition(other).equals("with"));
    boolean told =
        Set.of("in", "during").contains(tree.preposition(noun))
            && tree.child(verb, "obj").isPresent()
            && Types.has("address", tree.lemma(verb));
    return Stream.concat(
        with || told ? grammar.subjects(verb).stream() : Stream.of(),
        told ? grammar.objects(verb).stream() : Stream.of());
  }

  /// The verb of which the noun is the object or that it hangs on by a preposition.
  private static Optional<Integer> carrier(Tree tree, int noun) {
    int at = noun;
    for (int steps = 0; steps < 4; steps++) {
      int head = tree.head(at);
      if (head < 0) {
        return Optional.empty();
      }
      if (isStay(tree, head)) {
        return Optional.of(head);
      }
      if (tree.isVerb(head)) {
        return tree.is(at, "obj")
                || tree.is(at, "obl", "nmod", "xcomp", "dep")
                    && !Types.has("report", tree.lemma(head))
            ? Optional.of(head)
            : Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  /// "was in Geneva for talks".
  static boolean isStay(Tree tree, int word) {
    return tree.isNoun(word)
        && tree.child(word, "cop").isPresent()
        && Types.has("at", tree.preposition(word));
  }
}
