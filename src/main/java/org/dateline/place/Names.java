package org.dateline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// Which rows of the table bear a name, and where names begin in a text.
final class Names {

  private final NameIndex all;

  /// Names of our own choice, which weigh as much as a place's main name.
  private final NameIndex chosen;

  private final LongestWords longest;
  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final StringBuilder key = new StringBuilder();

  /// A short form that counts only as it is written, as "US" is a country and "us" is not.
  private record Abbreviation(int row, boolean afterComma) {}

  Names() {
    all = new NameIndex(1 << 20);
    chosen = new NameIndex(1 << 12);
    longest = new LongestWords();
  }

  Names(SnapshotReader snapshot) {
    all = new NameIndex(snapshot);
    chosen = new NameIndex(snapshot);
    longest = new LongestWords(snapshot);
    for (int count = snapshot.number(); count > 0; count--) {
      abbreviate(snapshot.text(), snapshot.number(), snapshot.number() == 1);
    }
  }

  void write(SnapshotWriter snapshot) {
    all.write(snapshot);
    chosen.write(snapshot);
    longest.write(snapshot);
    snapshot.number(abbreviations.size());
    abbreviations.forEach((form, abbreviation) -> {
      snapshot.text(form);
      snapshot.number(abbreviation.row());
      snapshot.number(abbreviation.afterComma() ? 1 : 0);
    });
  }

  void add(String name, int row) {
    add(name, 0, name.length(), row);
  }

  /// Adds names that are divided by `|`.
  void addAll(String names, int row) {
    int start = 0;
    for (int bar = names.indexOf('|'); bar >= 0; bar = names.indexOf('|', start)) {
      add(names, start, bar, row);
      start = bar + 1;
    }
    add(names, start, names.length(), row);
  }

  private void add(String names, int start, int end, int row) {
    key.setLength(0);
    NameKey.append(names, start, end, key);
    if (!key.isEmpty()) {
      all.add(NameIndex.hash(key), row);
      longest.add(key);
    }
  }

  void choose(String name, int row) {
    add(name, row);
    chosen.add(NameIndex.hash(NameKey.of(name)), row);
  }

  /// @param afterComma whether it stands for the place only behind a comma: "Salem, OR"
  void abbreviate(String form, int row, boolean afterComma) {
    abbreviations.put(form, new Abbreviation(row, afterComma));
  }

  /// The rows that bear a name, in no order; an abbreviation has one.
  int[] rows(String name) {
    Abbreviation abbreviation = abbreviations.get(name);
    return abbreviation == null ? spelled(name) : new int[] {abbreviation.row()};
  }

  /// The rows that bear a name, abbreviations apart.
  int[] spelled(String name) {
    return all.rows(NameIndex.hash(NameKey.of(name)));
  }

  boolean isChosen(String key, int row) {
    return chosen.contains(NameIndex.hash(key), row);
  }

  /// Number of words of the longest name that begins at `from`; see [Gazetteer#longestName].
  int longest(List<String> words, int from) {
    String first = words.get(from);
    String firstKey = NameKey.of(first);
    int space = firstKey.indexOf(' ');
    int most = longest.of(space < 0 ? firstKey : firstKey.substring(0, space));
    if (from + 1 < words.size() && isGenitive(words.get(from + 1))) {
      most = Math.max(most, longest.of(firstKey + "s"));
    }
    boolean alone = isAbbreviation(words, from) || (hasCapital(first) && isName(firstKey));
    int found = alone ? 1 : 0;
    if (most < 2) {
      return found;
    }
    StringBuilder joined = new StringBuilder(firstKey);
    for (int i = from + 1; i < words.size() && i < from + 2 * most; i++) {
      String next = NameKey.of(words.get(i));
      if (!next.isEmpty()) {
        joined.append(isGenitive(words.get(i)) ? "" : " ").append(next);
        if (isName(joined)) {
          found = i - from + 1;
        }
      } else if (!isJoint(words.get(i))) {
        break;
      }
    }
    return found;
  }

  private boolean isName(CharSequence key) {
    return !key.isEmpty() && all.contains(NameIndex.hash(key));
  }

  private boolean isAbbreviation(List<String> words, int at) {
    Abbreviation found = abbreviations.get(words.get(at));
    return found != null && (!found.afterComma() || (at > 0 && words.get(at - 1).equals(",")));
  }

  private static boolean isGenitive(String word) {
    return word.equals("'s") || word.equals("’s");
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "-", "'", "’", "," -> true;
      default -> false;
    };
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }
}
