package org.dateline.reading.what;

import java.util.Set;
import java.util.regex.Pattern;

/// The shortest phrase that names somebody or something, around its head.
final class Phrases {

  /// "82nd" of "82nd Airborne".
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th|d)");

  private static final Set<String> HEADS = Set.of("chief", "head", "secretary", "minister");
  private static final Set<String> OFFICES = Set.of("staff", "state", "government", "defense");

  private static final Set<String> ADJECTIVES = Set.of("JJ", "NNP");

  private Phrases() {}

  /// The words from the first to the last, both inclusive.
  record Span(int first, int last) {}

  /// The noun that a measure counts: in "dozens of tanks" the tanks, else the noun itself.
  static int core(Tree tree, int noun) {
    int at = noun;
    for (int steps = 0; steps < 3; steps++) {
      if (!Types.has("measure", tree.lemma(at))
          && !tree.tag(at).equals("CD")
          && !tree.tag(at).equals("DT")) {
        return at;
      }
      int below = tree.tag(at).equals("DT") ? adjective(tree, at) : ofChild(tree, at);
      if (below < 0) {
        return at;
      }
      at = below;
    }
    return at;
  }

  /// "the wounded", where the parser takes the article for the head.
  private static int adjective(Tree tree, int article) {
    return tree.children(article, "amod").stream()
        .filter(child -> child > article)
        .findFirst()
        .orElseGet(() -> ofChild(tree, article));
  }

  /// The noun that parts or measures a gathering: "round" of "a round of talks", "hours" of "five
  /// hours of talks", else the noun itself.
  static int whole(Tree tree, int noun) {
    int head = tree.head(noun);
    return head >= 0
            && tree.isNoun(head)
            && tree.preposition(noun).equals("of")
            && Types.has("session", tree.lemma(head))
        ? head
        : noun;
  }

  private static int ofChild(Tree tree, int noun) {
    for (int child : tree.children(noun, "nmod", "obl")) {
      if (tree.preposition(child).equals("of")) {
        return child;
      }
    }
    return -1;
  }

  static Span of(Tree tree, int word) {
    int noun = nameAfterTitle(tree, word);
    int core = core(tree, noun);
    if (tree.isName(core) && core == noun && !Types.has("institution", tree.lemma(core))) {
      return name(tree, core);
    }
    int last = core == noun ? lastFlat(tree, noun) : lastFlat(tree, core);
    return new Span(first(tree, noun), core == noun ? office(tree, last) : last);
  }

  /// "chief of staff", "heads of state": the noun alone names no office.
  private static int office(Tree tree, int noun) {
    return HEADS.contains(tree.lemma(noun))
            && noun + 2 < tree.size()
            && tree.lower(noun + 1).equals("of")
            && OFFICES.contains(tree.lower(noun + 2))
        ? noun + 2
        : noun;
  }

  /// "President Recep Tayyip Erdogan" where the parser takes the title for the head.
  private static int nameAfterTitle(Tree tree, int word) {
    if (Types.has("title", tree.lower(word))) {
      for (int child : tree.children(word, "dep", "appos", "flat", "flat:name", "nmod")) {
        if (child > word
            && child <= word + 6
            && tree.isName(child)
            && (tree.preposition(child).isEmpty() || isOfOffice(tree, word, child))) {
          return child;
        }
      }
      boolean ofSome = word + 1 < tree.size() && tree.lower(word + 1).equals("of");
      return ofSome || tree.tag(word).equals("NN") ? nameBehindOffice(tree, word) : word;
    }
    return word;
  }

  /// "secretary of state Antony Blinken", where the parser takes the state for a first name.
  private static boolean isOfOffice(Tree tree, int title, int name) {
    return tree.lower(title + 1).equals("of")
        && OFFICES.contains(tree.lower(title + 2))
        && tree.head(title + 2) == name;
  }

  /// "the president of Mali, Amadou Toure".
  private static int nameBehindOffice(Tree tree, int title) {
    for (int i = title + 1; i < tree.size() && i <= title + 12 && !tree.isVerb(i); i++) {
      if (tree.is(i, "appos")
          && tree.tag(i).equals("NNP")
          && tree.dominates(title, i)
          && (tree.head(i) == title || tree.preposition(tree.head(i)).equals("of"))) {
        return i;
      }
    }
    return title;
  }

  /// A name without the titles before it: "Kerry" of "Secretary of State John Kerry" is "John
  /// Kerry".
  private static Span name(Tree tree, int head) {
    int last = lastFlat(tree, head);
    int first = head;
    while (first > 0 && isPartOfName(tree, first - 1, head)) {
      first--;
    }
    while (first < head && tree.tag(first).equals("HYPH")) {
      first++;
    }
    return new Span(counted(tree, first, head), last);
  }

  /// With the number of people named by their nation: "2,000 Afghans".
  private static int counted(Tree tree, int first, int head) {
    if (!tree.tag(head).equals("NNPS") || first == 0 || !tree.is(first - 1, "nummod")) {
      return first;
    }
    int number = first - 1;
    return number > 0 && tree.head(number - 1) == number ? number - 1 : number;
  }

  private static boolean isPartOfName(Tree tree, int i, int head) {
    if (tree.tag(i).equals("HYPH")) {
      return i > 0 && tree.is(i - 1, "compound") && tree.head(i - 1) <= head;
    }
    return (tree.isName(i) || ORDINAL.matcher(tree.text(i)).matches())
        && (tree.is(i, "compound", "flat", "amod") || tree.head(i) == head)
        && !Types.has("title", tree.lower(i))
        && !Types.has("envoy", Types.singular(tree.lower(i)))
        && !(Types.has("calendar", tree.lower(i)) && tree.lower(i).endsWith("day"))
        && !tree.is(i, "nmod:poss", "obl:tmod");
  }

  private static int first(Tree tree, int noun) {
    int first = noun;
    for (int i = noun - 1; i >= 0; i--) {
      boolean belongs =
          tree.dominates(noun, i)
              && !tree.is(i, "det", "nmod:poss", "case", "cc", "punct", "acl:relcl", "det:predet")
              && !tree.tag(i).equals("PRP$")
              && !tree.tag(i).equals("VBG")
              && !tree.text(i).equals("FILE")
              && !Types.has("calendar", tree.lower(i));
      boolean joins = tree.tag(i).equals("HYPH") || joinsAdjectives(tree, i, noun);
      if (!belongs && !joins) {
        break;
      }
      if (belongs) {
        first = i;
      }
    }
    if (first > 0
        && Set.of("least", "most").contains(tree.lower(first))
        && tree.lower(first - 1).equals("at")) {
      return first - 1;
    }
    while (first < noun && !Character.isLetterOrDigit(tree.text(first).charAt(0))) {
      first++;
    }
    return first;
  }

  /// "Russian and Ukrainian officials", "British, French and German soldiers".
  private static boolean joinsAdjectives(Tree tree, int word, int noun) {
    int next = tree.lower(word).equals(",") || tree.tag(word).equals("CC") ? word + 1 : -1;
    if (next >= 0 && next < tree.size() && tree.tag(next).equals("CC")) {
      next++;
    }
    int first = tree.is(next, "conj") ? tree.head(next) : -1;
    return first >= 0
        && first < word
        && tree.is(first, "amod", "compound")
        && tree.head(first) == noun
        && ADJECTIVES.contains(tree.tag(first))
        && ADJECTIVES.contains(tree.tag(next));
  }

  private static int lastFlat(Tree tree, int noun) {
    int last = noun;
    for (int child : tree.children(noun, "flat", "flat:name", "nummod")) {
      if (child > last && child - last <= 2) {
        last = child;
      }
    }
    for (int child : tree.children(noun, "dep", "appos")) {
      if (tree.isName(child) && follows(tree, noun, child)) {
        last = child;
      }
    }
    return last;
  }

  /// Whether nothing but the name's own words stands between: "the destroyer USS Cole".
  private static boolean follows(Tree tree, int noun, int name) {
    for (int i = noun + 1; i < name; i++) {
      if (tree.head(i) != name || !tree.is(i, "compound")) {
        return false;
      }
    }
    return name > noun;
  }

  /// The words as written, without a space more or less.
  static String text(Tree tree, Span span, String article) {
    return article.substring(
        tree.sentence().tokens().get(span.first()).start(),
        tree.sentence().tokens().get(span.last()).end());
  }

  static boolean isFirstPerson(Tree tree, int i) {
    return Set.of("i", "we", "us", "me").contains(tree.lower(i));
  }
}
