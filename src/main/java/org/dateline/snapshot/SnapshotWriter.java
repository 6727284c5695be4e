package org.dateline.snapshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes arrays, each behind its length, for a [SnapshotReader] to read in the same order. Every
/// method throws [UncheckedIOException] when the disk refuses.
public final class SnapshotWriter implements AutoCloseable {

  private final OutputStream out;

  private SnapshotWriter(OutputStream out) {
    this.out = out;
  }

  static SnapshotWriter open(Path file, String state) throws IOException {
    var writer = new SnapshotWriter(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    writer.put(room(Integer.BYTES).putInt(SnapshotReader.MAGIC));
    writer.text(state);
    return writer;
  }

  public void number(int number) {
    put(room(Integer.BYTES).putInt(number));
  }

  public void bytes(byte[] values) {
    number(values.length);
    put(ByteBuffer.wrap(values));
  }

  public void shorts(short[] values) {
    number(values.length);
    ByteBuffer room = room(values.length * Short.BYTES);
    room.asShortBuffer().put(values);
    put(room);
  }

  public void ints(int[] values) {
    number(values.length);
    ByteBuffer room = room(values.length * Integer.BYTES);
    room.asIntBuffer().put(values);
    put(room);
  }

  public void longs(long[] values) {
    number(values.length);
    ByteBuffer room = room(values.length * Long.BYTES);
    room.asLongBuffer().put(values);
    put(room);
  }

  public void floats(float[] values) {
    number(values.length);
    ByteBuffer room = room(values.length * Float.BYTES);
    room.asFloatBuffer().put(values);
    put(room);
  }

  public void doubles(double[] values) {
    number(values.length);
    ByteBuffer room = room(values.length * Double.BYTES);
    room.asDoubleBuffer().put(values);
    put(room);
  }

  public void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  private static ByteBuffer room(int bytes) {
    return ByteBuffer.allocate(bytes).order(SnapshotReader.ORDER);
  }

  private void put(ByteBuffer bytes) {
    try {
      out.write(bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
