package org.dateline.reading.engine;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Given names such as "Jae-in" and "Do-hoon" and the word "cease-fire" are one word: parted at the
/// hyphen, their second half would be read as a preposition, a verb or another noun.
final class HyphenNames {

  /// What the tagger takes for another word in the names of Koreans.
  private static final Set<String> SECOND_HALVES = Set.of("in", "on", "un", "hoon");

  private HyphenNames() {}

  static List<CoreLabel> joined(List<CoreLabel> tokens) {
    var all = new ArrayList<CoreLabel>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (isOneWord(tokens, i)) {
        var whole = new CoreLabel(tokens.get(i));
        var last = tokens.get(i + 2);
        whole.setWord(whole.word() + "-" + last.word());
        whole.setValue(whole.word());
        whole.setOriginalText(whole.word());
        whole.setEndPosition(last.endPosition());
        all.add(whole);
        i += 2;
      } else {
        all.add(tokens.get(i));
      }
    }
    return all;
  }

  private static boolean isOneWord(List<CoreLabel> tokens, int first) {
    return first + 2 < tokens.size()
        && isHyphen(tokens, first)
        && tokens.get(first + 1).endPosition() == tokens.get(first + 2).beginPosition()
        && (isName(tokens, first) || isCeasefire(tokens, first));
  }

  private static boolean isName(List<CoreLabel> tokens, int first) {
    return Character.isUpperCase(tokens.get(first).word().charAt(0))
        && tokens.get(first).word().chars().allMatch(Character::isLetter)
        && SECOND_HALVES.contains(tokens.get(first + 2).word())
        && !(first + 3 < tokens.size() && isHyphen(tokens, first + 2));
  }

  private static boolean isCeasefire(List<CoreLabel> tokens, int first) {
    return tokens.get(first).word().equalsIgnoreCase("cease")
        && tokens.get(first + 2).word().toLowerCase(Locale.ROOT).matches("fires?");
  }

  /// Whether a hyphen follows without a space.
  private static boolean isHyphen(List<CoreLabel> tokens, int before) {
    return tokens.get(before + 1).word().equals("-")
        && tokens.get(before).endPosition() == tokens.get(before + 1).beginPosition();
  }
}
