package org.dateline.place;

import java.util.Arrays;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// From the 64-bit hash of a name's key to the rows that bear it: an open table of chains in plain
/// arrays, about 20 bytes a name.
///
/// Keys themselves are not kept. That two of a million different keys share a hash has a chance of
/// about one in thirty million.
final class NameIndex {

  private long[] hashes;
  private int[] rows;
  private int[] next;
  private int[] heads;
  private int size;

  /// @param expected how many names to make room for at first, a power of two
  NameIndex(int expected) {
    hashes = new long[expected];
    rows = new int[expected];
    next = new int[expected];
    heads = newHeads(expected * 2);
  }

  NameIndex(SnapshotReader snapshot) {
    hashes = snapshot.longs();
    rows = snapshot.ints();
    next = snapshot.ints();
    heads = snapshot.ints();
    size = hashes.length;
  }

  void write(SnapshotWriter snapshot) {
    snapshot.longs(Arrays.copyOf(hashes, size));
    snapshot.ints(Arrays.copyOf(rows, size));
    snapshot.ints(Arrays.copyOf(next, size));
    snapshot.ints(heads);
  }

  private static int[] newHeads(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, -1);
    return heads;
  }

  static long hash(CharSequence key) {
    return hash(key, key.length());
  }

  /// The hash of the first `end` characters.
  static long hash(CharSequence key, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < end; i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }

  /// Adds a row under a name, unless it is there.
  void add(long hash, int row) {
    if (contains(hash, row)) {
      return;
    }
    if (size == hashes.length) {
      grow();
    }
    hashes[size] = hash;
    rows[size] = row;
    next[size] = heads[slot(hash)];
    heads[slot(hash)] = size++;
  }

  private void grow() {
    int room = size + size / 2 + 1;
    hashes = Arrays.copyOf(hashes, room);
    rows = Arrays.copyOf(rows, room);
    next = Arrays.copyOf(next, room);
    if (room <= heads.length / 2) {
      return;
    }
    heads = newHeads(heads.length * 2);
    for (int entry = 0; entry < size; entry++) {
      next[entry] = heads[slot(hashes[entry])];
      heads[slot(hashes[entry])] = entry;
    }
  }

  private int slot(long hash) {
    return (int) hash & (heads.length - 1);
  }

  boolean contains(long hash) {
    for (int entry = heads[slot(hash)]; entry >= 0; entry = next[entry]) {
      if (hashes[entry] == hash) {
        return true;
      }
    }
    return false;
  }

  boolean contains(long hash, int row) {
    for (int entry = heads[slot(hash)]; entry >= 0; entry = next[entry]) {
      if (hashes[entry] == hash && rows[entry] == row) {
        return true;
      }
    }
    return false;
  }

  /// The rows under a name, in no order.
  int[] rows(long hash) {
    int[] found = new int[4];
    int count = 0;
    for (int entry = heads[slot(hash)]; entry >= 0; entry = next[entry]) {
      if (hashes[entry] == hash) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = rows[entry];
      }
    }
    return Arrays.copyOf(found, count);
  }
}
