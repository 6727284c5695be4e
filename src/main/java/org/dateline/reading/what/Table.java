package org.dateline.reading.what;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A file of language knowledge: one entry a line, cells parted by tabs, `#` before a remark.
final class Table {

  private Table() {}

  /// The rows of a file beside this class.
  ///
  /// @throws IllegalArgumentException when a row has too few cells, naming file and line
  static List<Row> read(String file, int cells) {
    try (var in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + file + " is missing");
      }
      var rows = new ArrayList<Row>();
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          var row = new Row(file, i + 1, Arrays.asList(lines.get(i).strip().split("\t+")));
          if (row.cells.size() < cells) {
            throw row.wrong("has " + row.cells.size() + " of " + cells + " cells parted by tabs");
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A line of the file, counted from 1.
  record Row(String file, int line, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
      try {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw wrong("'" + name + "' is none of " + Arrays.toString(type.getEnumConstants()));
      }
    }

    IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(file + ", line " + line + ": " + what);
    }
  }
}
