package org.dateline.reading.what;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Status;
import org.jspecify.annotations.Nullable;

/// What words do to the events that hang on them: "plan", "threaten", "call off", "ahead of". They
/// come from `modality.tsv`.
final class Sways {

  private static final Set<String> EFFECTS =
      Set.of("planned", "conditional", "denied", "happened", "ongoing", "none");
  private static final Map<String, Sway> ALL = read();

  private Sways() {}

  /// The effect of a word: a status, or none at all.
  record Sway(String effect) {

    boolean goesOn() {
      return effect.equals("ongoing");
    }

    boolean denies() {
      return effect.equals("denied");
    }

    /// Whether it tells how far something has come: "begin", "continue".
    boolean isPhase() {
      return effect.equals("happened") || goesOn();
    }

    boolean isNone() {
      return effect.equals("none");
    }

    /// Whether what hangs on the word is still open: "decided to", "threatened to".
    boolean isOpen() {
      return Set.of("planned", "conditional", "none").contains(effect);
    }

    /// The standing that the word gives to the event.
    Standing standing(String words) {
      return effect.equals("none")
          ? Standing.none("'" + words + "' tells no event")
          : Standing.of(Status.valueOf(effect.toUpperCase(Locale.ROOT)), "'" + words + "'", 0.85);
    }
  }

  private static Map<String, Sway> read() {
    var all = new HashMap<String, Sway>();
    for (var row : Table.read("modality.tsv", 3)) {
      if (!EFFECTS.contains(row.cell(2))) {
        throw row.wrong("'" + row.cell(2) + "' is no standing");
      }
      all.put(row.cell(0) + " " + row.cell(1), new Sway(row.cell(2)));
    }
    return all;
  }

  /// What a word above an event does to it, by itself or with its particle: "called off".
  static @Nullable Sway over(Tree tree, int word) {
    for (int particle : tree.children(word, "compound:prt", "advmod")) {
      var phrasal = ALL.get(tree.lemma(word) + " " + tree.lower(particle) + " over");
      if (phrasal != null) {
        return phrasal;
      }
    }
    return ALL.get(tree.lemma(word) + " over");
  }

  /// What an adjective does to its noun.
  static @Nullable Sway before(Tree tree, int adjective) {
    var sway = ALL.get(tree.lemma(adjective) + " before");
    return sway == null ? ALL.get(tree.lower(adjective) + " before") : sway;
  }

  static @Nullable Sway ofPreposition(String preposition) {
    return ALL.get(preposition + " preposition");
  }

  /// What a verb does to its object.
  static @Nullable Sway ofObject(Tree tree, int verb) {
    return ALL.get(tree.lemma(verb) + " object");
  }

  /// What a word does to that which it is about: "a vote on sanctions".
  static @Nullable Sway ofTopic(Tree tree, int word) {
    return ALL.get(tree.lemma(word) + " topic");
  }

  /// What the subject of a clause does to what it is: "the goal is to".
  static @Nullable Sway ofSubject(Tree tree, int noun) {
    return ALL.get(tree.lemma(noun) + " subject");
  }
}
