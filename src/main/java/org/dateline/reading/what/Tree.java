package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.reading.engine.Sentence;

/// A parsed sentence as a tree of words, each named by its 0-based place. Parsing happens here, so
/// a tree is made only of sentences that promise an event.
final class Tree {

  private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");

  private static final Set<String> CONJUNCTIONS =
      Set.of("that", "if", "whether", "because", "while", "although", "though");

  private final Sentence sentence;
  private final List<String> tags;
  private final List<String> lemmas;
  private final List<Integer> heads;
  private final List<String> relations;
  private final List<List<Integer>> children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    tags = sentence.tags();
    lemmas = sentence.lemmas();
    var repaired = new Repairs(sentence);
    heads = repaired.heads();
    relations = repaired.relations();
    children =
        IntStream.range(0, tags.size()).<List<Integer>>mapToObj(i -> new ArrayList<>()).toList();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) >= 0) {
        children.get(heads.get(i)).add(i);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tags.size();
  }

  String text(int i) {
    return sentence.tokens().get(i).text();
  }

  String lower(int i) {
    return text(i).toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return lemmas.get(i);
  }

  String tag(int i) {
    return tags.get(i);
  }

  /// -1 for the root.
  int head(int i) {
    return heads.get(i);
  }

  String relation(int i) {
    return relations.get(i);
  }

  boolean isNoun(int i) {
    return NOUNS.contains(tag(i));
  }

  boolean isName(int i) {
    return tag(i).startsWith("NNP");
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  boolean isPronoun(int i) {
    return tag(i).equals("PRP");
  }

  /// False where there is no word, above the root.
  boolean is(int i, String... anyRelation) {
    return i >= 0 && Arrays.asList(anyRelation).contains(relation(i));
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  List<Integer> children(int i, String... anyRelation) {
    return children.get(i).stream().filter(child -> is(child, anyRelation)).toList();
  }

  OptionalInt child(int i, String... anyRelation) {
    return children.get(i).stream()
        .filter(child -> is(child, anyRelation))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /// The word and what is joined to it by "and", "or" or a comma.
  List<Integer> withConjuncts(int i) {
    var all = new ArrayList<Integer>(List.of(i));
    for (int k = 0; k < all.size(); k++) {
      all.addAll(children(all.get(k), "conj"));
    }
    return all.stream().distinct().sorted().toList();
  }

  /// The preposition of a noun as one string: `in`, `out of`, `ahead of`; empty when it has none.
  String preposition(int i) {
    var words = new StringBuilder();
    for (int child : children.get(i)) {
      if (child < i
          && (is(child, "case")
              || is(child, "mark") && isNoun(i) && !CONJUNCTIONS.contains(lower(child)))) {
        words.append(words.isEmpty() ? "" : " ").append(lower(child));
        children(child, "fixed").forEach(more -> words.append(' ').append(lower(more)));
      }
    }
    return words.toString();
  }

  /// Whether the word hangs on what is above it as before or after it in time: "after the vote",
  /// "ahead of a meeting".
  boolean isApartInTime(int i) {
    return !Types.has("daybreak", lower(i))
        && (Types.has("apart in time", preposition(i))
            || Types.has("apart in time", lower(i))
            || isEve(i));
  }

  /// Whether the word is that of which an eve is: "on the eve of the summit".
  boolean isEve(int i) {
    return head(i) >= 0 && lower(head(i)).equals("eve") && preposition(i).equals("of");
  }

  /// Whether the first word lies above the second, or is it.
  boolean dominates(int above, int below) {
    for (int i = below, steps = 0; i >= 0 && steps <= size(); i = head(i), steps++) {
      if (i == above) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is the head of a clause: a verb, or what "is" says of a subject.
  private boolean isPredicate(int i) {
    return isVerb(i) || child(i, "cop", "nsubj", "nsubj:pass").isPresent();
  }

  /// The head of the clause that a word is in, itself when it is one; -1 when there is none.
  int verbAbove(int i) {
    int at = i;
    for (int steps = 0; at >= 0 && !isPredicate(at) && steps <= size(); steps++) {
      at = head(at);
    }
    return at;
  }

  /// The word at a character of the text; empty when the sentence does not hold it.
  OptionalInt at(int character) {
    return IntStream.range(0, size())
        .filter(i -> sentence.tokens().get(i).end() > character)
        .filter(i -> sentence.tokens().get(i).start() <= character)
        .findFirst();
  }

  /// The topmost of the words from one character to another: the head of the phrase.
  int headOf(int start, int end) {
    int best = -1;
    for (int i = 0; i < size(); i++) {
      var token = sentence.tokens().get(i);
      if (token.end() > start && token.start() < end && (best < 0 || dominates(i, best))) {
        best = i;
      }
    }
    return best;
  }
}
