package org.dateline.reading.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words of captions that belong to no clause and mislead the parser: "FILE -" at the beginning, ",
/// left," and "(R)" after a name.
final class Asides {

  private static final Set<String> PLACES =
      Set.of("left", "right", "center", "centre", "front", "back", "rear", "L", "R", "C");

  private Asides() {}

  /// The places of the words that remain, in their order; all of them when nothing else is left.
  static List<Integer> without(List<Token> tokens) {
    var kept = new ArrayList<Integer>();
    int from = isFile(tokens) ? 2 : 0;
    for (int i = from; i < tokens.size(); i++) {
      int length = asideAt(tokens, i);
      if (length > 0 && i > from) {
        i += length - 1;
      } else {
        kept.add(i);
      }
    }
    return kept;
  }

  private static boolean isFile(List<Token> tokens) {
    return tokens.size() > 3
        && tokens.get(0).text().equals("FILE")
        && Set.of("-", "–", "—", ":").contains(tokens.get(1).text());
  }

  /// How many words the aside that begins here has: `, second left ,` has four; 0 when none does.
  private static int asideAt(List<Token> tokens, int i) {
    var open = tokens.get(i).text();
    if (!open.equals(",") && !open.equals("(")) {
      return 0;
    }
    var close = open.equals(",") ? Set.of(",", ".") : Set.of(")");
    for (int words = 1; words <= 2 && i + words + 1 < tokens.size(); words++) {
      if (PLACES.contains(tokens.get(i + words).text())
          && close.contains(tokens.get(i + words + 1).text())) {
        return tokens.get(i + words + 1).text().equals(".") ? words + 1 : words + 2;
      }
    }
    return 0;
  }
}
