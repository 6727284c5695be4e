package org.dateline.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One column of a binary document, which grows by a value a row. Numbers are little-endian.
sealed interface Column {

  /// As the header calls it: `u8`, `u16`, `i32`, `f64` or `text`.
  String type();

  /// How many numbers, or bytes of text.
  int length();

  /// How many bytes it takes.
  long size();

  void write(OutputStream out) throws IOException;

  /// Whole numbers, in as few bytes as the largest of them needs.
  final class Numbers implements Column {

    private int[] values = new int[16];
    private int length;
    private int least;
    private int most;

    void add(int value) {
      if (length == values.length) {
        values = Arrays.copyOf(values, 2 * length);
      }
      values[length++] = value;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }

    @Override
    public String type() {
      return switch (bytes()) {
        case 1 -> "u8";
        case 2 -> "u16";
        default -> "i32";
      };
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public long size() {
      return (long) length * bytes();
    }

    @Override
    public void write(OutputStream out) throws IOException {
      int bytes = bytes();
      for (int i = 0; i < length; i++) {
        for (int shift = 0; shift < 8 * bytes; shift += 8) {
          out.write(values[i] >>> shift);
        }
      }
    }

    private int bytes() {
      if (least < 0 || most > 0xFFFF) {
        return Integer.BYTES;
      }
      return most > 0xFF ? 2 : 1;
    }
  }

  /// Days since 1970-01-01 and other numbers that always take four bytes.
  final class Days implements Column {

    private final Numbers numbers = new Numbers();

    void add(int day) {
      numbers.add(day);
    }

    @Override
    public String type() {
      return "i32";
    }

    @Override
    public int length() {
      return numbers.length;
    }

    @Override
    public long size() {
      return (long) numbers.length * Integer.BYTES;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      var buffer = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < numbers.length; i++) {
        out.write(buffer.putInt(0, numbers.values[i]).array());
      }
    }
  }

  /// Degrees and other fractions.
  final class Fractions implements Column {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteBuffer buffer =
        ByteBuffer.allocate(Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    void add(double value) {
      bytes.writeBytes(buffer.putDouble(0, value).array());
    }

    @Override
    public String type() {
      return "f64";
    }

    @Override
    public int length() {
      return bytes.size() / Double.BYTES;
    }

    @Override
    public long size() {
      return bytes.size();
    }

    @Override
    public void write(OutputStream out) throws IOException {
      bytes.writeTo(out);
    }
  }

  /// Texts in UTF-8, each with a line end behind it; line ends within are blanks.
  final class Lines implements Column {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int lines;

    /// Its number among the texts.
    int add(String text) {
      bytes.writeBytes(text.replace('\n', ' ').getBytes(StandardCharsets.UTF_8));
      bytes.write('\n');
      return lines++;
    }

    @Override
    public String type() {
      return "text";
    }

    @Override
    public int length() {
      return bytes.size();
    }

    @Override
    public long size() {
      return bytes.size();
    }

    @Override
    public void write(OutputStream out) throws IOException {
      bytes.writeTo(out);
    }
  }
}
