package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who does what in a tree: subjects and objects also where English leaves them out, and where the
/// parser often errs.
final class Grammar {

  /// Verbs whose object does what follows: "ordered the troops to move".
  private static final Set<String> OBJECT_ACTS =
      Set.of(
          "order",
          "ask",
          "urge",
          "force",
          "allow",
          "tell",
          "want",
          "call",
          "send",
          "help",
          "invite",
          "expect",
          "let",
          "enable",
          "instruct",
          "deploy",
          "dispatch",
          "see",
          "watch",
          "require");

  private static final Set<String> KEEPING =
      Set.of("prevent", "stop", "keep", "bar", "block", "prohibit", "ban", "deter", "discourage");

  private static final Set<String> PASSING =
      Set.of("enter", "leave", "cross", "reach", "flee", "join", "return");

  private final Tree tree;

  Grammar(Tree tree) {
    this.tree = tree;
  }

  /// Whether the verb stands in the passive: "were sent", "troops stationed in".
  boolean isPassive(int verb) {
    return objectBefore(verb) < 0
        && tree.tag(verb).equals("VBN")
        && (tree.child(verb, "nsubj:pass", "aux:pass").isPresent()
            || tree.is(verb, "acl", "amod")
            || tree.child(verb, "aux", "nsubj", "obj").isEmpty());
  }

  /// "the sanctions the U.N. imposed": the noun before the one that does it, where the parser hangs
  /// the second noun on the first and the verb on the second; -1 elsewhere.
  private int objectBefore(int verb) {
    int doer = tree.head(verb);
    if (doer < 0
        || !tree.is(verb, "acl", "acl:relcl")
        || !tree.is(doer, "dep")
        || !tree.isNoun(doer)
        || tree.child(verb, "aux:pass").isPresent()) {
      return -1;
    }
    int noun = tree.head(doer);
    return noun >= 0 && noun < doer && doer < verb && tree.isNoun(noun) ? noun : -1;
  }

  /// The heads of those who do it, with all that are joined to them.
  List<Integer> subjects(int verb) {
    return subjects(verb, 0).stream().map(this::antecedent).distinct().toList();
  }

  /// What a pronoun stands for: the one who says it, in "North Korea announced that it is
  /// blocking"; itself when that is not told.
  private int antecedent(int word) {
    if (!tree.isPronoun(word) || Phrases.isFirstPerson(tree, word)) {
      return word;
    }
    int at = tree.head(word);
    boolean below = false;
    for (int steps = 0; steps < 4 && at >= 0 && tree.head(at) >= 0; steps++) {
      boolean where = whereOf(at) >= 0 || isOnTrip(at) || isOwnClause(at, word);
      int above = where ? tree.verbAbove(tree.head(at)) : tree.head(at);
      if (above < 0) {
        return word;
      }
      below |= where || tree.is(at, "ccomp", "advcl", "conj");
      var subject = tree.child(above, "nsubj", "nsubj:pass");
      if (below
          && (where || tree.is(at, "ccomp", "advcl", "conj", "xcomp"))
          && subject.isPresent()
          && mayMean(word, subject.getAsInt())) {
        return subject.getAsInt();
      }
      at = above;
    }
    return word;
  }

  /// "a visit to Rome in which he met the pope".
  private boolean isOnTrip(int verb) {
    return tree.is(verb, "acl:relcl") && Types.has("trip", tree.lemma(tree.head(verb)));
  }

  /// "withdrew from the town they had entered": those who do both.
  private boolean isOwnClause(int verb, int pronoun) {
    return tree.is(verb, "acl:relcl")
        && tree.head(pronoun) == verb
        && tree.head(verb) == pronoun - 1
        && !tree.preposition(pronoun - 1).isEmpty();
  }

  private boolean mayMean(int pronoun, int noun) {
    return noun < pronoun
        && !tree.isPronoun(noun)
        && !(tree.lower(pronoun).equals("they") && isOne(noun));
  }

  /// "Moscow said they would return": a single name is not "they".
  private boolean isOne(int noun) {
    return tree.tag(noun).equals("NNP")
        && tree.children(noun, "conj").isEmpty()
        && !Types.fits("parties", tree, noun);
  }

  /// A noun with all that are joined to it, also those that the parser joined to its verb ("meet
  /// with Felipe and Rajoy") and those it is said to include ("leaders, including Ryan").
  private List<Integer> joined(int verb, int noun) {
    var all = new ArrayList<>(tree.withConjuncts(noun));
    for (int other : tree.children(verb, "conj")) {
      boolean nominal =
          tree.isNoun(other)
              && other > noun
              && tree.preposition(other).isEmpty()
              && tree.child(other, "nsubj", "cop").isEmpty();
      if (nominal && isLastBefore(other, verb, noun)) {
        all.addAll(tree.withConjuncts(other));
      }
    }
    for (int member : List.copyOf(all)) {
      for (int below : tree.children(member, "nmod")) {
        if (tree.preposition(below).equals("including")) {
          all.addAll(tree.withConjuncts(below));
        }
      }
    }
    return all.stream().distinct().sorted().toList();
  }

  private boolean isLastBefore(int word, int verb, int noun) {
    return tree.children(verb, "obj", "obl", "nsubj", "nsubj:pass").stream()
        .noneMatch(child -> child > noun && child < word);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (objectBefore(verb) >= 0) {
      return tree.withConjuncts(tree.head(verb));
    }
    if (isPassive(verb)) {
      return obliques(verb, "by").stream()
          .filter(doer -> !Types.has("thing", tree.lemma(doer)))
          .filter(doer -> !Types.has("calendar", tree.lower(doer)))
          .filter(doer -> !isMeans(doer))
          .toList();
    }
    if (isKeptFrom(verb) && tree.child(verb, "nsubj").isEmpty()) {
      return objects(keeper(verb));
    }
    if (isGerund(verb)) {
      int above = tree.verbAbove(tree.head(verb));
      return above < 0 || depth > 4 ? List.of() : subjects(above, depth + 1);
    }
    var own = tree.child(verb, "nsubj", "csubj");
    if (own.isPresent() && !isRelative(own.getAsInt())) {
      return tree.withConjuncts(own.getAsInt());
    }
    int head = tree.head(verb);
    if (head < 0 || depth > 4) {
      return nounBefore(verb);
    }
    return switch (tree.relation(verb)) {
      case "acl:relcl", "acl", "amod" -> {
        if (tree.is(verb, "acl") && tree.tag(verb).equals("VBG") && Match.isStay(tree, head)) {
          yield subjectsOf(head, depth);
        }
        if (isAim(verb) && !Types.fits("mover", tree, head)) {
          yield owner(head, depth);
        }
        yield tree.isNoun(head) ? tree.withConjuncts(head) : List.of();
      }
      case "conj", "advcl", "parataxis" ->
          tree.isVerb(head) || tree.child(head, "nsubj").isPresent()
              ? subjectsOf(head, depth)
              : nounBefore(verb);
      case "xcomp" -> controller(head, depth);
      default -> {
        if (isSufferedIn(verb)) {
          yield List.of();
        }
        var before = nounBefore(verb);
        yield before.isEmpty() && tree.isVerb(head) && tree.tag(verb).equals("VBG")
            ? subjectsOf(head, depth)
            : before;
      }
    };
  }

  /// "were killed in shelling", "was hurt by shelling": those who suffer it do not do it.
  private boolean isSufferedIn(int gerund) {
    return tree.is(gerund, "obl")
        && tree.tag(gerund).equals("VBG")
        && Set.of("in", "by", "during").contains(tree.preposition(gerund))
        && isPassive(tree.head(gerund));
  }

  /// "kept the marchers from entering", "stopped them entering": those who are kept would enter.
  boolean isKeptFrom(int verb) {
    int keeper = keeper(verb);
    return keeper >= 0
        && KEEPING.contains(tree.lemma(keeper))
        && (isStoppedPassing(verb)
            || tree.lower(verb - 1).equals("from")
            || tree.children(verb, "mark", "case").stream()
                .anyMatch(mark -> tree.lower(mark).equals("from")));
  }

  /// The verb that keeps others from what a verb tells; -1 for none.
  int keeper(int verb) {
    int head = verb > 0 ? tree.head(verb) : -1;
    if (isStoppedPassing(verb)) {
      return tree.isVerb(head) ? head : tree.head(head);
    }
    return head >= 0 && isGerund(verb) ? tree.verbAbove(head) : head;
  }

  /// "prevented protesters reaching the square"; who "stopped ships carrying arms" let them carry.
  private boolean isStoppedPassing(int verb) {
    return tree.tag(verb).equals("VBG")
        && PASSING.contains(tree.lemma(verb))
        && (tree.is(verb, "acl") && tree.is(tree.head(verb), "obj")
            || tree.is(verb, "dep", "ccomp") && tree.child(verb, "nsubj").isPresent());
  }

  private boolean isAim(int verb) {
    return tree.is(verb, "acl")
        && tree.tag(verb).equals("VB")
        && tree.children(verb, "mark").stream().anyMatch(mark -> tree.lower(mark).equals("to"));
  }

  /// "Putin's assertion of the right to send troops", "Kiev has the right to send troops": whose
  /// right it is.
  private List<Integer> owner(int right, int depth) {
    for (int at = right, steps = 0; steps < 3 && tree.isNoun(at); steps++) {
      var owner = tree.child(at, "nmod:poss");
      if (owner.isPresent() && !tree.isPronoun(owner.getAsInt())) {
        return tree.withConjuncts(owner.getAsInt());
      }
      int above = tree.head(at);
      if (above >= 0 && tree.isVerb(above) && tree.is(at, "obj")) {
        return subjects(above, depth + 1);
      }
      if (above < 0) {
        break;
      }
      at = above;
    }
    return List.of();
  }

  /// "airlifted by helicopter": how, not by whom.
  private boolean isMeans(int doer) {
    return tree.tag(doer).equals("NN")
        && Types.has("equipment", tree.lemma(doer))
        && tree.child(doer, "det", "amod", "nummod", "nmod:poss").isEmpty();
  }

  private List<Integer> subjectsOf(int verb, int depth) {
    return isPassive(verb) && tree.child(verb, "nsubj:pass").isPresent()
        ? objects(verb)
        : subjects(verb, depth + 1);
  }

  private List<Integer> controller(int verb, int depth) {
    var object = tree.child(verb, "obj", "nsubj:pass");
    return object.isPresent() && (isPassive(verb) || OBJECT_ACTS.contains(tree.lemma(verb)))
        ? tree.withConjuncts(object.getAsInt())
        : subjectsOf(verb, depth);
  }

  /// The heads of those to whom it is done, with all that are joined to them.
  List<Integer> objects(int verb) {
    int before = objectBefore(verb);
    if (before >= 0) {
      return tree.withConjuncts(before);
    }
    if (isGerund(verb)) {
      return tree.withConjuncts(tree.head(verb));
    }
    var own = tree.child(verb, "obj", "nsubj:pass");
    if (own.isPresent() && !isRelative(own.getAsInt())) {
      return joined(verb, own.getAsInt());
    }
    int head = tree.head(verb);
    if (head >= 0
        && tree.isNoun(head)
        && tree.is(verb, "acl:relcl", "acl", "amod")
        && whereOf(verb) < 0
        && (isPassive(verb) || tree.child(verb, "nsubj").isPresent())) {
      return tree.withConjuncts(head);
    }
    if (head >= 0 && tree.is(verb, "conj", "xcomp") && isPassive(verb) && tree.isVerb(head)) {
      return isPassive(head) ? objects(head) : subjects(head);
    }
    if (tree.relation(verb).startsWith("acl") && whereOf(verb) < 0) {
      return nounFarBefore(verb);
    }
    return isPassive(verb) ? nounBefore(verb) : nounAfter(verb);
  }

  /// The heads that hang on a verb or a noun by a preposition, also those that the parser hung on
  /// the verb's object.
  List<Integer> obliques(int word, String preposition) {
    var found = new ArrayList<Integer>();
    if (preposition.equals("in") && whereOf(word) >= 0) {
      found.add(whereOf(word));
    }
    for (int child : tree.children(word)) {
      if (tree.preposition(child).equals(preposition)) {
        if (!isOfBorder(child)) {
          found.addAll(joined(word, child));
        }
      } else if (preposition.equals("near")
          && tree.is(child, "advmod")
          && Types.has("direction", tree.lower(child))) {
        found.addAll(tree.children(child, "nmod"));
      } else if (Types.has("to", preposition) && Types.has("from", tree.preposition(child))) {
        tree.children(child, "nmod").stream()
            .filter(goal -> tree.preposition(goal).equals(preposition))
            .forEach(goal -> found.addAll(tree.withConjuncts(goal)));
      } else if (preposition.equals("unless")
          && tree.is(child, "advcl")
          && tree.children(child, "mark").stream().anyMatch(m -> tree.lower(m).equals("unless"))) {
        found.addAll(subjects(child));
      } else if (tree.is(child, "acl") && tree.lower(child).equals(preposition)) {
        found.addAll(objects(child));
      } else if ((tree.is(child, "obj", "nsubj:pass", "conj")
              || tree.is(child, "nsubj") && tree.child(word, "expl").isPresent())
          && !tree.isVerb(child)) {
        for (int part : tree.withConjuncts(child)) {
          found.addAll(obliquesOf(part, preposition));
          boolean way = Types.has("to", preposition) || Types.has("from", preposition);
          if (way && Phrases.core(tree, part) != part) {
            found.addAll(obliquesOf(Phrases.core(tree, part), preposition));
          }
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  /// "ordered troops and a number of jets to Kuwait", where the parser hangs the place on the jets.
  private List<Integer> obliquesOf(int noun, String preposition) {
    return tree.children(noun, "nmod", "obl").stream()
        .filter(below -> tree.preposition(below).equals(preposition) && !isOfBorder(below))
        .flatMap(below -> joined(noun, below).stream())
        .toList();
  }

  /// "an exercise near the border with Ukraine" is not held with Ukraine.
  private boolean isOfBorder(int word) {
    int with = tree.child(word, "case").orElse(0);
    return with > 0
        && tree.isName(word)
        && tree.lower(with).equals("with")
        && tree.lemma(with - 1).equals("border");
  }

  /// The place whose clause the verb heads: "Hungary, where migrants have arrived", "Geneva, where
  /// he is to meet them"; -1 for none.
  int whereOf(int verb) {
    int head = tree.head(verb);
    if (tree.is(verb, "xcomp") && head >= 0 && tree.isVerb(head)) {
      return whereOf(head);
    }
    return tree.is(verb, "acl:relcl")
            && tree.children(verb, "advmod", "mark").stream()
                .anyMatch(child -> tree.lower(child).equals("where"))
        ? tree.head(verb)
        : -1;
  }

  /// "after meeting Chinese officials", where the parser takes "meeting" for an adjective.
  private boolean isGerund(int verb) {
    return tree.tag(verb).equals("VBG")
        && tree.is(verb, "amod")
        && verb > 0
        && tree.tag(verb - 1).equals("IN");
  }

  private boolean isRelative(int word) {
    return Set.of("WP", "WDT", "WP$").contains(tree.tag(word))
        || tree.lower(word).equals("that") && tree.is(tree.head(word), "acl:relcl");
  }

  /// The noun that ends just before the verb and its auxiliaries, when the parser gave the verb no
  /// subject: "reported the Defense Ministry had ordered".
  private List<Integer> nounBefore(int verb) {
    if (tree.tag(verb).equals("VBG") && tree.children(verb, "aux").isEmpty()
        || tree.tag(verb).equals("VB") && tree.children(verb, "aux").isEmpty()) {
      return List.of();
    }
    int at = verb - 1;
    while (at >= 0 && (tree.is(at, "aux", "aux:pass", "advmod") && at >= verb - 5)) {
      at--;
    }
    return at >= 0 && (tree.isNoun(at) || tree.isPronoun(at))
        ? tree.withConjuncts(nounAt(at))
        : List.of();
  }

  /// "the sanctions the U.N. imposed": the noun before the subject that stands between.
  private List<Integer> nounFarBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (tree.isNoun(i) && !tree.isName(i)) {
        return tree.withConjuncts(nounAt(i));
      }
      if (tree.isVerb(i) || tree.lower(i).equals(",")) {
        return List.of();
      }
    }
    return List.of();
  }

  /// The first noun after the verb, before any preposition or verb.
  private List<Integer> nounAfter(int verb) {
    for (int i = verb + 1; i < tree.size() && i < verb + 8; i++) {
      if (tree.isNoun(i)) {
        int top = nounAt(i);
        return tree.preposition(top).isEmpty()
                && top >= i
                && !tree.is(top, "obl:tmod", "nsubj", "advmod")
            ? tree.withConjuncts(top)
            : List.of();
      }
      if (tree.isVerb(i) && !tree.is(i, "amod")
          || Set.of("IN", "TO", ",", ".", "WDT").contains(tree.tag(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  private int nounAt(int i) {
    int top = i;
    while (tree.is(top, "compound", "amod", "nummod") && tree.head(top) > top) {
      top = tree.head(top);
    }
    return top;
  }
}
