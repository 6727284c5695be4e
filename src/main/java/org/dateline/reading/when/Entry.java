package org.dateline.reading.when;

import java.util.List;

/// A line of a word list.
///
/// @param file the list's name
/// @param line its number in the file, from 1
/// @param words lower-case phrases of equal meaning, at least one
/// @param meaning what they mean, in the terms of the list
/// @param example a sentence that holds one of them, with the time expression in square brackets
/// @param value the TIMEX3 value of the bracketed words in an article of Friday 14 March 2014; a
///   full stop when the example holds no time expression
record Entry(
    String file, int line, List<String> words, String meaning, String example, String value) {

  /// Reads a line of four columns parted by tabs.
  ///
  /// @throws IllegalArgumentException naming file and line when the line is not of that form
  static Entry parse(String file, int line, String text) {
    var columns = text.split("\t", -1);
    if (columns.length != 4) {
      throw new IllegalArgumentException(
          file + ":" + line + ": expected words, meaning, example and value, parted by tabs");
    }
    for (var column : columns) {
      if (column.isBlank()) {
        throw new IllegalArgumentException(file + ":" + line + ": a column is empty");
      }
    }
    boolean bracketed = columns[2].indexOf('[') >= 0 && columns[2].indexOf(']') > 0;
    if (bracketed == columns[3].equals(".")) {
      throw new IllegalArgumentException(
          file
              + ":"
              + line
              + ": put the time expression of the example in [brackets], or a full stop for its value when it"
              + " has none");
    }
    return new Entry(
        file, line, List.of(columns[0].split("\\|")), columns[1], columns[2], columns[3]);
  }

  /// What the meaning is when read by `reader`.
  ///
  /// @throws IllegalArgumentException naming file and line when the reader refuses it
  <T> T read(java.util.function.Function<String, T> reader) {
    try {
      return reader.apply(meaning);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          file + ":" + line + ": \"" + meaning + "\" is no meaning of this list", e);
    }
  }
}
