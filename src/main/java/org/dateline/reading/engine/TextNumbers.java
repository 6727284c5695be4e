package org.dateline.reading.engine;

import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// A number for each of many texts, found by the text's [TextHash]. The texts themselves are not
/// kept. Thread-safe once it is filled.
final class TextNumbers {

  /// What a text has that is not there.
  static final int NONE = -1;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /// An open table; 0 marks a free slot.
  private final long[] hashes;

  private final int[] numbers;

  /// @param most how many texts it must hold
  TextNumbers(int most) {
    int length = Integer.highestOneBit(most + most / 2 + 1) * 2;
    hashes = new long[length];
    numbers = new int[length];
  }

  TextNumbers(SnapshotReader snapshot) {
    hashes = snapshot.longs();
    numbers = snapshot.ints();
  }

  void write(SnapshotWriter snapshot) {
    snapshot.longs(hashes);
    snapshot.ints(numbers);
  }

  /// @param number not negative
  void put(long hash, int number) {
    int slot = slot(hash);
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  /// The number of the text with this hash, [#NONE] when there is none.
  int of(long hash) {
    int slot = slot(hash);
    return hashes[slot] == hash ? numbers[slot] : NONE;
  }

  private int slot(long hash) {
    int slot = (int) (hash * SPREAD >>> 32) & (hashes.length - 1);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }
}
