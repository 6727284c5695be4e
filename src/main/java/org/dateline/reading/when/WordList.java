package org.dateline.reading.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Phrases and what each means, read from a file of the class path. Thread-safe.
final class WordList<T> {

  private final List<Entry> entries;
  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  private WordList(List<Entry> entries, Function<String, T> reader) {
    this.entries = List.copyOf(entries);
    for (var entry : entries) {
      var meaning = entry.read(reader);
      for (var text : entry.words()) {
        var words = Pieces.words(text);
        byFirstWord
            .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
            .add(new Phrase<>(words, meaning));
      }
    }
    byFirstWord
        .values()
        .forEach(phrases ->
            phrases.sort(Comparator.comparing((Phrase<T> p) -> p.words().size()).reversed()));
  }

  /// Reads `NAME.tsv` beside this class.
  ///
  /// @throws IllegalArgumentException naming file and line of an entry that is wrong
  static <T> WordList<T> load(String name, Function<String, T> reader) {
    var file = name + ".tsv";
    var stream = WordList.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalArgumentException("no word list " + file);
    }
    var entries = new ArrayList<Entry>();
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (var text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          entries.add(Entry.parse(file, number, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordList<>(entries, reader);
  }

  List<Entry> entries() {
    return entries;
  }

  /// The longest phrase that begins at a piece of a line.
  Optional<Hit<T>> at(Line line, int at) {
    var phrases = byFirstWord.get(line.word(at));
    if (phrases != null) {
      for (var phrase : phrases) {
        if (line.continues(at, phrase.words())) {
          return Optional.of(new Hit<>(at + phrase.words().size(), phrase.meaning()));
        }
      }
    }
    return Optional.empty();
  }

  /// The longest phrase whose last piece is the one before `end`.
  Optional<Span<T>> before(Line line, int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      var phrases = byFirstWord.get(line.word(from));
      if (phrases != null) {
        for (var phrase : phrases) {
          if (from + phrase.words().size() == end && line.continues(from, phrase.words())) {
            return Optional.of(new Span<>(from, phrase.meaning()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// What a single word means.
  Optional<T> meaning(String word) {
    return byFirstWord.getOrDefault(word, List.of()).stream()
        .filter(phrase -> phrase.words().size() == 1)
        .map(Phrase::meaning)
        .findFirst();
  }

  private static final int LONGEST = 5;

  private record Phrase<T>(List<String> words, T meaning) {}

  /// A phrase that was found.
  ///
  /// @param end the piece after it
  record Hit<T>(int end, T meaning) {}

  /// A phrase that was found.
  ///
  /// @param from its first piece
  record Span<T>(int from, T meaning) {}
}
