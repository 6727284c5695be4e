package org.dateline.reading.where;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.reading.engine.OwnLines;

/// The word lists of this package with what a user adds to them in `words.tsv`: lines like those of
/// the lists, with the name of the list before them.
public final class WordLists {

  private static final Set<String> PLAIN =
      Set.of(
          "after-place",
          "before-place",
          "craft",
          "directions",
          "features",
          "features-before",
          "local-bodies",
          "never",
          "occupations",
          "of-country",
          "organisations",
          "organisations-before",
          "organisations-of",
          "seats",
          "speech",
          "things",
          "titles");

  private static final Set<String> VALUED = Set.of("abbreviations", "levels", "locatives");

  /// Without anything of a user.
  static final WordLists BUILT_IN = new WordLists();

  private final Map<String, List<WordList.Entry>> own = new HashMap<>();

  private WordLists() {}

  /// Whether this package has a list of that name.
  public static boolean has(String list) {
    return PLAIN.contains(list) || VALUED.contains(list);
  }

  /// Reads those lines of a file that are of lists of this package.
  ///
  /// @param file need not exist
  /// @param complaints is told of each line that does not count
  public static WordLists with(Path file, Consumer<String> complaints) {
    var lists = new WordLists();
    OwnLines.read(file, "list word example", lists::add, complaints);
    return lists;
  }

  private void add(OwnLines.Line line) {
    var cells = line.cells();
    var list = cells.getFirst();
    if (!has(list)) {
      return;
    }
    boolean valued = VALUED.contains(list);
    if (cells.size() != (valued ? 4 : 3)) {
      throw new IllegalArgumentException(
          line.complaint(
              "write list, word, %sexample, parted by tabs".formatted(valued ? "value, " : "")));
    }
    var value = valued ? cells.get(2) : "";
    if (list.equals("locatives") && !value.matches("-?\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException(
          line.complaint("'" + value + "' is no number; it is the weight of the preposition"));
    }
    own.computeIfAbsent(list + ".tsv", _ -> new ArrayList<>())
        .add(new WordList.Entry(cells.get(1), value, cells.getLast()));
  }

  /// The words of a list without values.
  Set<String> words(String file) {
    var words = new HashSet<>(WordList.words(file));
    own.getOrDefault(file, List.of()).forEach(entry -> words.add(entry.word()));
    return Set.copyOf(words);
  }

  /// The values of a list by word.
  Map<String, String> values(String file) {
    var values = new HashMap<>(WordList.values(file));
    own.getOrDefault(file, List.of()).forEach(entry -> values.put(entry.word(), entry.value()));
    return Map.copyOf(values);
  }
}
