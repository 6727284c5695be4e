package org.dateline.reading.engine;

/// 64-bit hashes of texts that need not be put together to be looked up: the hash of "a" continued
/// with "b" is that of "ab".
///
/// Of a million different texts, two share a hash with a chance of about one in thirty million.
final class TextHash {

  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private TextHash() {}

  static long of(CharSequence text) {
    return with(EMPTY, text);
  }

  static long with(long hash, CharSequence text) {
    return with(hash, text, 0, text.length());
  }

  static long with(long hash, CharSequence text, int from, int to) {
    long longer = hash;
    for (int i = from; i < to; i++) {
      longer = with(longer, text.charAt(i));
    }
    return longer;
  }

  static long with(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }
}
