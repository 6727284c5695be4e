package org.dateline.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// A file of tab-separated values in UTF-8 whose first line names the columns; gzip when its name
/// ends in `.gz`. Empty lines and lines that begin with `#` are skipped.
final class Table {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Map<String, Integer> columns = new HashMap<>();

  private Table(Path file, String header) {
    this.file = file;
    for (String column : header.split("\t", -1)) {
      columns.put(column, columns.size());
    }
  }

  /// Calls `reader` with every line.
  ///
  /// @throws IllegalArgumentException with file and line, when the reader refuses a line
  static void read(Path file, Consumer<Line> reader) {
    read(
        file,
        reader,
        complaint -> {
          throw new IllegalArgumentException(complaint);
        });
  }

  /// The same, with each line that the reader refuses left out.
  ///
  /// @param complaints is told of each, with file and line
  static void read(Path file, Consumer<Line> reader, Consumer<String> complaints) {
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(unpacked(file, bytes), StandardCharsets.UTF_8), BUFFER)) {
      read(file, lines, reader, complaints);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static InputStream unpacked(Path file, InputStream bytes) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
  }

  private static void read(
      Path file, BufferedReader lines, Consumer<Line> reader, Consumer<String> complaints)
      throws IOException {
    Table table = null;
    int number = 0;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      number++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      if (table == null) {
        table = new Table(file, text);
        continue;
      }
      try {
        reader.accept(table.new Line(text));
      } catch (IllegalArgumentException e) {
        complaints.accept(file + ":" + number + ": " + e.getMessage());
      }
    }
  }

  /// One line of the table.
  final class Line {

    private final String text;
    private final int[] ends;

    private Line(String text) {
      this.text = text;
      this.ends = new int[columns.size()];
      int cell = 0;
      for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
        if (cell == ends.length - 1) {
          throw new IllegalArgumentException(
              "more than the " + ends.length + " columns that the first line names");
        }
        ends[cell++] = tab;
      }
      Arrays.fill(ends, cell, ends.length, text.length());
    }

    private String cell(int at) {
      int start = at == 0 ? 0 : Math.min(ends[at - 1] + 1, text.length());
      return text.substring(start, ends[at]);
    }

    /// The value in a column, "" when the line ends before it.
    ///
    /// @throws IllegalArgumentException when the file has no such column
    String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalArgumentException(
            "no column '" + column + "' in the first line of " + file.getFileName());
      }
      return cell(at);
    }

    /// The value in a column that the file may do without.
    String getOr(String column, String otherwise) {
      Integer at = columns.get(column);
      String value = at == null ? "" : cell(at);
      return value.isEmpty() ? otherwise : value;
    }

    /// The value in a column, refused when it is empty.
    String require(String column) {
      String value = get(column);
      if (value.isBlank()) {
        throw new IllegalArgumentException("the column '" + column + "' is empty");
      }
      return value;
    }

    double number(String column) {
      String value = require(column);
      try {
        return Double.parseDouble(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "'" + value + "' in the column '" + column + "' is not a number", e);
      }
    }
  }
}
