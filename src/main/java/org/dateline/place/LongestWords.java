package org.dateline.place;

import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// For the first word of names, of how many words the longest name that begins with it consists. It
/// answers "no name begins here" without building a key.
final class LongestWords {

  private long[] firstWords;
  private byte[] counts;
  private int size;

  LongestWords() {
    firstWords = new long[1 << 18];
    counts = new byte[1 << 18];
  }

  LongestWords(SnapshotReader snapshot) {
    firstWords = snapshot.longs();
    counts = snapshot.bytes();
    size = snapshot.number();
  }

  void write(SnapshotWriter snapshot) {
    snapshot.longs(firstWords);
    snapshot.bytes(counts);
    snapshot.number(size);
  }

  /// Takes a name's key, words divided by one space.
  void add(CharSequence key) {
    int words = 1;
    int firstEnd = key.length();
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        if (words == 1) {
          firstEnd = i;
        }
        words++;
      }
    }
    put(NameIndex.hash(key, firstEnd), (byte) Math.min(words, Byte.MAX_VALUE));
  }

  private void put(long word, byte words) {
    int slot = slot(word);
    if (firstWords[slot] == word) {
      counts[slot] = (byte) Math.max(counts[slot], words);
      return;
    }
    if (size * 2 > firstWords.length) {
      grow();
      slot = slot(word);
    }
    firstWords[slot] = word;
    counts[slot] = words;
    size++;
  }

  private void grow() {
    long[] words = firstWords;
    byte[] longest = counts;
    firstWords = new long[words.length * 2];
    counts = new byte[words.length * 2];
    for (int i = 0; i < words.length; i++) {
      if (words[i] != 0) {
        int slot = slot(words[i]);
        firstWords[slot] = words[i];
        counts[slot] = longest[i];
      }
    }
  }

  private int slot(long word) {
    int slot = (int) word & (firstWords.length - 1);
    while (firstWords[slot] != 0 && firstWords[slot] != word) {
      slot = (slot + 1) & (firstWords.length - 1);
    }
    return slot;
  }

  /// Number of words of the longest name that begins with this word; 0 when none does.
  int of(CharSequence firstWord) {
    long word = NameIndex.hash(firstWord);
    int slot = slot(word);
    return firstWords[slot] == word ? counts[slot] : 0;
  }
}
