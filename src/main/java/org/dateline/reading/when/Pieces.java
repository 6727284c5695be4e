package org.dateline.reading.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.reading.engine.Token;

/// Splits tokens into runs of letters, numbers and signs, so that "mid-July", "11am" and "1990s"
/// read the same however the engine cuts them.
final class Pieces {

  private Pieces() {}

  static List<Piece> of(List<Token> tokens) {
    var pieces = new ArrayList<Piece>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      split(tokens.get(i).text(), tokens.get(i).start(), i, pieces);
    }
    return pieces;
  }

  /// The words of a phrase of a word list.
  static List<String> words(String phrase) {
    var pieces = new ArrayList<Piece>();
    split(phrase, 0, 0, pieces);
    return pieces.stream().map(Piece::word).toList();
  }

  private static void split(String text, int offset, int token, List<Piece> pieces) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end;
      if (Character.isLetter(c)) {
        end = endOfLetters(text, at);
      } else if (isDigit(c)) {
        end = endOfNumber(text, at);
      } else {
        end = at + 1;
      }
      if (!Character.isWhitespace(c)) {
        var part = text.substring(at, end);
        pieces.add(new Piece(normal(part), part, offset + at, offset + end, token));
      }
      at = end;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// "p.m." and "U.S." are one run.
  private static int endOfLetters(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    if (at == from + 1) {
      while (at + 1 < text.length()
          && text.charAt(at) == '.'
          && Character.isLetter(text.charAt(at + 1))
          && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)))) {
        at += 2;
      }
      if (at > from + 1 && at < text.length() && text.charAt(at) == '.') {
        at++;
      }
    }
    return at;
  }

  /// "12,500" and "3.5" are one number, "14.03.2014" is three.
  private static int endOfNumber(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    boolean groups = at - from <= 3;
    while (groups && at < text.length() && text.charAt(at) == ',' && digits(text, at + 1) == 3) {
      at += 4;
    }
    boolean decimal =
        at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
    int end = at + 1 + (decimal ? digits(text, at + 1) : 0);
    boolean dotted =
        decimal && end < text.length() && text.charAt(end) == '.'
            || from > 1 && text.charAt(from - 1) == '.' && isDigit(text.charAt(from - 2));
    return decimal && !dotted ? end : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static String normal(String part) {
    if (part.length() == 1) {
      return switch (part.charAt(0)) {
        case '’', '‘', '`' -> "'";
        case '–', '—', '‐', '‑', '−' -> "-";
        default -> part.toLowerCase(Locale.ROOT);
      };
    }
    var lower = part.toLowerCase(Locale.ROOT);
    return Character.isLetter(part.charAt(0)) ? lower.replace(".", "") : lower;
  }
}
