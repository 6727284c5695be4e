package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.engine.Token;

/// The words of a whole text in one row, so that a look to the left or right needs no thought of
/// sentences. Indexes are 0-based; the answers about an index beyond the row are "no" or empty.
final class Words {

  /// What cannot be the noun that an article before a name belongs to.
  private static final Set<String> ENDS =
      Set.of(
          ",", ".", ";", ":", ")", "and", "or", "at", "in", "into", "from", "near", "on", "to",
          "for", "with", "by", "is", "was", "are", "were", "has", "had", "as", "that", "which",
          "where", "this", "last", "after", "before", "since", "during", "rose", "flooded",
          "burst");

  /// Letters of a word that a heading writes with a capital; words of these that make a heading.
  private static final int LONG = 4;

  private final List<Sentence> sentences;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> lowers = new ArrayList<>();
  private final int[] sentence;
  private final int[] first;
  private final BitSet headings = new BitSet();

  Words(List<Sentence> sentences) {
    this.sentences = sentences;
    sentence = new int[sentences.stream().mapToInt(one -> one.tokens().size()).sum()];
    first = new int[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      first[s] = tokens.size();
      for (var token : sentences.get(s).tokens()) {
        sentence[tokens.size()] = s;
        tokens.add(token);
        texts.add(token.text());
        lowers.add(token.text().toLowerCase(Locale.ROOT));
      }
      headings.set(s, titled(first[s], tokens.size()));
    }
  }

  /// Whether nearly all long words begin with a capital.
  private boolean titled(int from, int to) {
    int all = 0;
    int capital = 0;
    for (int i = from; i < to; i++) {
      if (text(i).length() >= LONG && Character.isLetter(text(i).charAt(0))) {
        all++;
        capital += capital(i) ? 1 : 0;
      }
    }
    return all >= LONG && capital * 5 >= all * 4;
  }

  int size() {
    return tokens.size();
  }

  List<String> texts() {
    return texts;
  }

  String text(int i) {
    return has(i) ? texts.get(i) : "";
  }

  String lower(int i) {
    return has(i) ? lowers.get(i) : "";
  }

  int start(int i) {
    return tokens.get(i).start();
  }

  int end(int i) {
    return tokens.get(i).end();
  }

  /// Position of its sentence among the sentences.
  int sentence(int i) {
    return sentence[i];
  }

  /// Whether both are words of one sentence.
  boolean together(int i, int j) {
    return has(i) && has(j) && sentence[i] == sentence[j];
  }

  /// Whether it stands in a heading whose words all begin with capitals, which tell nothing then.
  boolean heading(int i) {
    return has(i) && headings.get(sentence[i]);
  }

  /// Whether it begins with a capital letter.
  boolean capital(int i) {
    return has(i) && Character.isUpperCase(texts.get(i).codePointAt(0));
  }

  /// Whether it is a word that begins with a small letter.
  boolean small(int i) {
    return has(i) && Character.isLowerCase(texts.get(i).codePointAt(0));
  }

  /// Whether it is written in capitals throughout, with at least two letters.
  boolean shouted(int i) {
    var text = text(i);
    return text.codePoints().filter(Character::isUpperCase).count() > 1
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /// Whether its capital may be due to its position: at the head of a sentence or of what is
  /// quoted.
  boolean opens(int i) {
    if (first[sentence[i]] == i) {
      return true;
    }
    var before = text(i - 1);
    return !before.isEmpty()
        && "\"“”‘'`:•*-–—(".contains(before.substring(0, 1))
        && !before.startsWith("'s");
  }

  /// The words from `from`, inclusive, to `to`, exclusive, with single spaces.
  String join(int from, int to) {
    return to == from + 1 ? text(from) : String.join(" ", texts.subList(from, to));
  }

  /// "St." and "Saint", which begin a name.
  boolean saint(int i) {
    return switch (lower(i)) {
      case "st", "st.", "saint" -> true;
      default -> false;
    };
  }

  /// Whether it is an apostrophe and an "s", cut off from the word before.
  boolean genitive(int i) {
    return text(i).equals("'s") || text(i).equals("’s");
  }

  /// Whether the words have an article of their own: "the Mississippi rose", not "the Mississippi
  /// governor".
  boolean article(int from, int to) {
    return lower(from - 1).equals("the")
        && together(from - 1, from)
        && (!together(from, to) || ENDS.contains(lower(to)));
  }

  /// Whether "28-year-old" ends here.
  boolean aged(int i) {
    return lower(i).equals("old") && text(i - 1).equals("-") && lower(i - 2).startsWith("year");
  }

  /// Number of words of the local body that stands here: 2 for "City Council", 0 for none.
  int localBody(int i, Set<String> bodies) {
    if (!has(i)) {
      return 0;
    }
    if (together(i, i + 1) && bodies.contains(lower(i) + " " + lower(i + 1))) {
      return 2;
    }
    return bodies.contains(lower(i)) ? 1 : 0;
  }

  /// What the tagger of names takes it for: PERSON, LOCATION, ORGANIZATION or O. Dear: it is run on
  /// the whole sentence when first asked.
  String tagged(int i) {
    return sentences.get(sentence[i]).names().get(i - first[sentence[i]]);
  }

  private boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }
}
