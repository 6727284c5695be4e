package org.dateline.reading.engine;

/// Runs of signs that no English text has: encoded images, hashes, endless lines without a space.
/// The tokeniser would chew on them for minutes.
final class Blobs {

  /// The longest run without white space that is still read, in UTF-16 units.
  private static final int LONGEST = 500;

  private Blobs() {}

  /// The text at its length, with blanks in place of each run that is too long to be words.
  static String blanked(String text) {
    var result = new StringBuilder(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - start > LONGEST) {
          result.replace(start, i, " ".repeat(i - start));
        }
        start = i + 1;
      }
    }
    return result.toString();
  }
}
