package org.dateline.reading.where;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file of words, one entry a line: the word, a value where the list has one, and an example in
/// which square brackets mark the place names; parted by tabs. Empty lines and those that begin
/// with `#` are remarks.
final class WordList {

  private WordList() {}

  /// An entry.
  ///
  /// @param value empty when the list has none
  /// @param example a sentence, its place names in square brackets
  record Entry(String word, String value, String example) {}

  /// @throws IllegalStateException when a line has not the columns, naming file and line
  static List<Entry> entries(String file, int columns) {
    var entries = new ArrayList<Entry>();
    int number = 0;
    for (var line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = line.split("\t", -1);
      if (cells.length != columns || cells[0].isBlank()) {
        throw new IllegalStateException(
            "%s, line %d: expected %d columns parted by tabs, found %d"
                .formatted(file, number, columns, cells.length));
      }
      entries.add(new Entry(cells[0], columns > 2 ? cells[1] : "", cells[columns - 1]));
    }
    return entries;
  }

  /// The words of a list without values.
  static Set<String> words(String file) {
    return Set.copyOf(entries(file, 2).stream().map(Entry::word).toList());
  }

  /// The values of a list by word.
  static Map<String, String> values(String file) {
    var values = new HashMap<String, String>();
    entries(file, 3).forEach(entry -> values.put(entry.word(), entry.value()));
    return Map.copyOf(values);
  }

  /// The values of a list by word, where an entry may have several, parted by commas.
  static Map<String, List<String>> lists(String file) {
    var lists = new HashMap<String, List<String>>();
    entries(file, 3).forEach(entry -> lists.put(entry.word(), List.of(entry.value().split(","))));
    return Map.copyOf(lists);
  }

  /// The lines of a bare list: neither value nor example.
  static Set<String> bare(String file) {
    return Set.copyOf(
        lines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
  }

  private static List<String> lines(String file) {
    try (var in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + WordList.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
