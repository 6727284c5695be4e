package org.dateline.reading.where;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of people in a text: which words belong to one, and who is called by the last name
/// alone later on. "Chelsea Clinton" makes both words those of a person, and "Clinton" everywhere.
final class People {

  private static final Pattern JUNIOR = Pattern.compile("[js]r\\.?");
  private static final Pattern ALONE = Pattern.compile("[,.;]|was|is|had|has|will|would");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "di", "del", "la",
          "ul");

  private final Words words;
  private final Lexicon lexicon;
  private final BitSet named = new BitSet();
  private final BitSet introduced = new BitSet();
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> firstNames = new HashSet<>();

  private People(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// @param known says whether the words from and to are a name that the gazetteer holds
  static People of(Words words, Lexicon lexicon, KnownName known) {
    var people = new People(words, lexicon);
    people.read(known);
    people.read(known);
    return people;
  }

  /// To be called twice: the second time the last names of the first are known.
  private void read(KnownName known) {
    for (int i = 0; i < words.size(); ) {
      int end = runEnd(i);
      if (end > i) {
        read(i, end, known);
      }
      i = Math.max(i + 1, end);
    }
  }

  /// Whether the gazetteer holds the words from `from`, inclusive, to `to`, exclusive.
  interface KnownName {
    boolean holds(int from, int to);
  }

  /// Whether the word belongs to a full name or stands behind a title.
  boolean named(int i) {
    return named.get(i);
  }

  /// Whether a title or an occupation stands before the name.
  boolean introduced(int i) {
    return introduced.get(i);
  }

  /// Whether someone of the text bears this last name.
  boolean lastName(String word) {
    return lastNames.contains(word);
  }

  /// Whether someone of the text bears this first name.
  boolean firstName(String word) {
    return firstNames.contains(word);
  }

  /// End of the row of capitalised words from `i`; `i` when it has none.
  private int runEnd(int i) {
    int end = i;
    while (nameWord(end) && words.together(i, end)) {
      end++;
      if (PARTICLES.contains(words.text(end)) && words.together(i, end + 1)) {
        end += nameWord(end + 1) ? 1 : arabic(end) ? 2 : 0;
      }
    }
    return end;
  }

  /// "al-Baghdadi", parted at its hyphen.
  private boolean arabic(int i) {
    return words.text(i + 1).equals("-") && words.together(i, i + 2) && nameWord(i + 2);
  }

  private boolean nameWord(int i) {
    var text = words.text(i);
    return words.capital(i)
            && (Character.isLetter(text.charAt(text.length() - 1))
                || initial(text)
                || lexicon.titles().contains(words.lower(i)))
        || JUNIOR.matcher(words.lower(i)).matches();
  }

  private static boolean initial(String text) {
    return text.length() == 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '.';
  }

  private void read(int from, int to, KnownName known) {
    int i = from;
    while (i < to && words.opens(i) && lexicon.common().contains(words.lower(i)) && !firstName(i)) {
      i++;
    }
    boolean occupied =
        i > 0
            && words.together(i - 1, i)
            && (lexicon.occupations().contains(words.lower(i - 1)) || words.aged(i - 1));
    while (i < to) {
      i =
          lexicon.titles().contains(words.lower(i))
              ? titled(i, to)
              : untitled(i, to, occupied, known);
    }
  }

  /// "Secretary Clark": marks what stands behind the titles, and gives the word to go on at.
  private int titled(int title, int to) {
    int name = title + 1;
    while (name < to && lexicon.titles().contains(words.lower(name))) {
      name++;
    }
    int end = nameEnd(name, to);
    mark(name, end, true);
    return Math.max(end, name);
  }

  /// "Clark Vernon": marks it when it is a person, and gives the word to go on at.
  private int untitled(int from, int to, boolean occupied, KnownName known) {
    int end = nameEnd(from, to);
    int length = end - from;
    if (length == 1 && words.aged(from - 1) && alone(end)) {
      introduced.set(from);
    }
    if (length < 2 || !words.capital(from) || lexicon.levels().containsKey(words.lower(from))) {
      return from + 1;
    }
    if (known.holds(from, end)) {
      return firstName(from) ? from + 1 : end;
    }
    boolean person =
        (firstName(from) || occupied && length <= 3) && !place(from, end, known)
            || length == 2 && speaks(end) && !known.holds(from, from + 1)
            || length == 2 && aged(end);
    if (person) {
      mark(from, end, occupied);
      return end;
    }
    if (length <= 3 && namesake(from, end, known)) {
      named.set(from, end);
      if (!words.heading(from)) {
        lastNames.add(words.lower(end - 1));
      }
      return end;
    }
    return from + 1;
  }

  /// Whether nothing that the name could belong to stands here: "the 19-year-old Ramzan was held",
  /// not "a 19-year-old Dallas man".
  private boolean alone(int i) {
    return ALONE.matcher(words.lower(i)).matches() || speaks(i);
  }

  /// "Philando Castile", "Lim Sothy": a name of which one word alone is a town's, taken for a
  /// person's by the tagger.
  private boolean namesake(int from, int to, KnownName known) {
    if (feature(from, to)) {
      return false;
    }
    boolean town = false;
    for (int i = from; i < to; i++) {
      town |= known.holds(i, i + 1);
    }
    for (int i = from; town && i < to; i++) {
      town = words.tagged(i).equals("PERSON");
    }
    return town;
  }

  private boolean firstName(int i) {
    var word = words.lower(i);
    return lexicon.firstNames().contains(word) || initial(words.text(i));
  }

  private boolean speaks(int i) {
    return lexicon.speech().contains(words.lower(i));
  }

  private boolean aged(int end) {
    return words.text(end).equals(",")
        && words.text(end + 1).matches("\\d{1,2}")
        && words.text(end + 2).matches("[,.]");
  }

  /// A first name that is also a place's, with what does not look like a last name behind it:
  /// "Virginia Beach", "Georgia State", "Florence Police".
  private boolean place(int from, int to, KnownName known) {
    for (int end = to - 1; end > from + 1; end--) {
      if (known.holds(from, end) && !words.tagged(from).equals("PERSON")) {
        return true;
      }
    }
    var second = words.lower(from + 1);
    boolean both = known.holds(from, from + 1);
    if (both
        && (lexicon.afterPlace().contains(second)
            || lexicon.organisations().contains(second)
            || lexicon.features().contains(second))) {
      return true;
    }
    if (feature(from, to)) {
      return true;
    }
    if (both && words.shouted(from)) {
      return true;
    }
    return both
        && to - from == 2
        && !lastNames.contains(second)
        && !lexicon.lastNames().contains(second)
        && !words.tagged(from).equals("PERSON");
  }

  /// "Elm Street", "Lake Harlan".
  private boolean feature(int from, int to) {
    return lexicon.features().contains(words.lower(to - 1))
        || lexicon.featuresBefore().contains(words.lower(from));
  }

  /// End of a name that begins at `from`: before a title, a weekday, a word of an organisation.
  private int nameEnd(int from, int to) {
    int end = from;
    while (end < to
        && end < from + 5
        && !lexicon.titles().contains(words.lower(end))
        && !(end > from && lexicon.never().contains(words.lower(end)))) {
      end++;
    }
    return end;
  }

  /// Marks a person; one of a heading without a title may be words of the heading, and is no
  /// other's namesake.
  private void mark(int from, int to, boolean withTitle) {
    if (to <= from) {
      return;
    }
    named.set(from, to);
    if (withTitle) {
      introduced.set(from, to);
    }
    if (words.heading(from) && !withTitle) {
      return;
    }
    int last = to - 1;
    while (last > from && JUNIOR.matcher(words.lower(last)).matches()) {
      last--;
    }
    lastNames.add(words.lower(last));
    if (to - from > 1) {
      firstNames.add(words.lower(from));
    }
  }
}
