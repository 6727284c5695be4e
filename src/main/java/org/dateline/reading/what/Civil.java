package org.dateline.reading.what;

import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.event.What;

/// Tells airliners, ferries and trucks from those of forces: a vehicle of which no word says whose
/// it is belongs to forces only in a text that speaks of some.
final class Civil {

  private Civil() {}

  static boolean is(Match match, Scene scene) {
    var tree = match.tree();
    if (match.frame().what() instanceof What.Visit) {
      var guests = match.filling("participant");
      return !guests.isEmpty() && guests.stream().allMatch(word -> areCitizens(tree, word));
    }
    if (!(match.frame().what() instanceof What.Deployment)) {
      return false;
    }
    var moved =
        Stream.of("actor", "materiel").flatMap(role -> match.filling(role).stream()).toList();
    return !moved.isEmpty()
        && moved.stream().allMatch(word -> isPlain(tree, Phrases.core(tree, word)))
        && !speaksOfForces(scene);
  }

  /// "65 citizens left for Iran" travel, but not for a visit.
  private static boolean areCitizens(Tree tree, int word) {
    int core = Phrases.core(tree, word);
    return tree.tag(core).equals("NNS") && Types.has("civilian", tree.lemma(core));
  }

  private static boolean isPlain(Tree tree, int word) {
    return Types.has("vehicle", tree.lemma(word))
        && tree.children(word, "amod", "compound", "nmod", "nmod:poss").isEmpty();
  }

  private static boolean speaksOfForces(Scene scene) {
    return scene.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word ->
            Types.has("unit", word)
                || Types.has("unit", word.replaceFirst("s$", ""))
                || word.equals("military"));
  }
}
