package org.dateline.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads what a [SnapshotWriter] wrote, in the same order. Every method throws
/// [IllegalArgumentException] when the file is damaged.
public final class SnapshotReader {

  static final int MAGIC = 0x31534c44; // "DLS1", little-endian
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final ByteBuffer file;

  private SnapshotReader(ByteBuffer file) {
    this.file = file;
  }

  static SnapshotReader open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return new SnapshotReader(channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ORDER));
    }
  }

  /// Whether it is a snapshot of this state. To be asked first.
  boolean isOf(String state) {
    return number() == MAGIC && text().equals(state);
  }

  public int number() {
    return next(Integer.BYTES).getInt();
  }

  public byte[] bytes() {
    var values = new byte[length(Byte.BYTES)];
    next(values.length).get(values);
    return values;
  }

  public short[] shorts() {
    var values = new short[length(Short.BYTES)];
    next(values.length * Short.BYTES).asShortBuffer().get(values);
    return values;
  }

  public int[] ints() {
    var values = new int[length(Integer.BYTES)];
    next(values.length * Integer.BYTES).asIntBuffer().get(values);
    return values;
  }

  public long[] longs() {
    var values = new long[length(Long.BYTES)];
    next(values.length * Long.BYTES).asLongBuffer().get(values);
    return values;
  }

  public float[] floats() {
    var values = new float[length(Float.BYTES)];
    next(values.length * Float.BYTES).asFloatBuffer().get(values);
    return values;
  }

  public double[] doubles() {
    var values = new double[length(Double.BYTES)];
    next(values.length * Double.BYTES).asDoubleBuffer().get(values);
    return values;
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public List<String> texts() {
    return Stream.generate(this::text).limit(length(Integer.BYTES)).toList();
  }

  /// A length that the rest of the file can hold.
  ///
  /// @param size bytes that each value takes at least
  private int length(int size) {
    int length = number();
    if (length < 0 || length > file.remaining() / size) {
      throw new IllegalArgumentException("a snapshot cannot have " + length + " values here");
    }
    return length;
  }

  private ByteBuffer next(int bytes) {
    if (bytes > file.remaining()) {
      throw new IllegalArgumentException("the snapshot ends too early");
    }
    ByteBuffer next = file.slice(file.position(), bytes).order(ORDER);
    file.position(file.position() + bytes);
    return next;
  }
}
