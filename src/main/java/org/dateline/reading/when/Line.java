package org.dateline.reading.when;

import java.util.List;
import java.util.Set;
import org.dateline.reading.engine.Sentence;

/// A sentence as the finder sees it: its pieces, addressed by position. A position outside holds
/// the empty word.
final class Line {

  private final Sentence sentence;
  private final List<Piece> pieces;

  Line(Sentence sentence) {
    this.sentence = sentence;
    this.pieces = Pieces.of(sentence.tokens());
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int at) {
    return pieces.get(at);
  }

  /// The lower-case word at a position, "" outside the line.
  String word(int at) {
    return at < 0 || at >= pieces.size() ? "" : pieces.get(at).word();
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean isAny(int at, Set<String> words) {
    return words.contains(word(at));
  }

  boolean isCapital(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).isCapital();
  }

  boolean isWord(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).isWord();
  }

  /// Whether no space parts a piece from the one before it.
  boolean isGlued(int at) {
    return at > 0 && at < pieces.size() && pieces.get(at).start() == pieces.get(at - 1).end();
  }

  /// The whole number of at most four digits at a position, -1 when there is none.
  int number(int at) {
    if (at < 0 || at >= pieces.size()) {
      return -1;
    }
    var word = pieces.get(at).word();
    if (word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return word.isEmpty() ? -1 : number;
  }

  /// How many characters the piece has.
  int width(int at) {
    return at < 0 || at >= pieces.size() ? 0 : pieces.get(at).word().length();
  }

  boolean continues(int at, List<String> words) {
    if (at < 0 || at + words.size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!pieces.get(at + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The text of the pieces from `from` to before `to`, with single spaces.
  String text(int from, int to) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !isGlued(i)) {
        text.append(' ');
      }
      text.append(pieces.get(i).text());
    }
    return text.toString();
  }
}
