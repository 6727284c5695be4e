package org.dateline.reading.when;

/// A run of letters, a number or a sign.
///
/// @param word lower case, without the full stops of an abbreviation: `pm` for "p.m."
/// @param text as written
/// @param start first character, inclusive, UTF-16 units of the article's text
/// @param end last character, exclusive
/// @param token position of its token in the sentence
record Piece(String word, String text, int start, int end, int token) {

  boolean isNumber() {
    return Character.isDigit(word.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(word.charAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }
}
