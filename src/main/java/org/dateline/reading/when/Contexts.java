package org.dateline.reading.when;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of each context.
final class Contexts {

  private final WordList<Context> list = WordList.load("contexts", Context::valueOf);
  private final Map<Context, Set<String>> words = new EnumMap<>(Context.class);

  Contexts() {
    for (var context : Context.values()) {
      words.put(context, new HashSet<>());
    }
    for (var entry : list.entries()) {
      words(entry.read(Context::valueOf)).addAll(entry.words());
    }
  }

  WordList<Context> list() {
    return list;
  }

  /// Whether a piece of a line is a sign of that.
  boolean has(Context context, Line line, int at) {
    return has(context, line.word(at));
  }

  boolean has(Context context, String word) {
    return words(context).contains(word);
  }

  /// Every word of a context.
  List<String> all(Context context) {
    return List.copyOf(words(context));
  }

  private Set<String> words(Context context) {
    return words.getOrDefault(context, Set.of());
  }
}
