package org.dateline.reading.when;

import java.util.Optional;
import org.dateline.reading.engine.Sentence;

/// Tells past from future by a verb with its helpers: "would impose", "is expected to meet",
/// "failed to reach", "has met".
final class VerbGroups {

  private static final int LONGEST = 8;

  private final WordList<String> prospects;

  VerbGroups(WordList<String> prospects) {
    this.prospects = prospects;
  }

  static boolean isVerb(String tag) {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /// Where the verb at a token looks; empty when its form does not tell.
  Optional<Leaning> leaning(Sentence sentence, int verb) {
    var tag = sentence.tags().get(verb);
    return switch (tag) {
      case "VBD" -> Optional.of(past(sentence, verb, verb));
      case "MD" -> Optional.of(future(sentence, verb, verb));
      case "VBZ", "VBP" -> present(sentence, verb);
      default -> helped(sentence, verb);
    };
  }

  /// A participle or an infinitive: what stands before it tells.
  private Optional<Leaning> helped(Sentence sentence, int verb) {
    var tags = sentence.tags();
    boolean perfect = tags.get(verb).equals("VBN");
    boolean progressive = tags.get(verb).equals("VBG");
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST); i--) {
      var word = sentence.lemmas().get(i);
      switch (tags.get(i)) {
        case "MD" -> {
          return Optional.of(
              perfect && word.equals("have") ? past(sentence, i, verb) : future(sentence, i, verb));
        }
        case "TO" -> {
          return infinitive(sentence, i, verb);
        }
        case "VBD" -> {
          return Optional.of(past(sentence, i, verb));
        }
        case "VBZ", "VBP" -> {
          if (word.equals("have") || word.equals("be") && perfect && !isProspect(sentence, verb)) {
            return Optional.of(past(sentence, i, verb));
          }
          return Optional.of(
              progressive || perfect ? future(sentence, i, verb) : past(sentence, i, verb));
        }
        default -> {}
      }
    }
    return perfect ? Optional.of(past(sentence, verb, verb)) : Optional.empty();
  }

  /// "agreed to meet" lies ahead, "failed to agree" is over.
  private Optional<Leaning> infinitive(Sentence sentence, int to, int verb) {
    for (int i = to - 1; i >= Math.max(0, to - LONGEST); i--) {
      var tag = sentence.tags().get(i);
      if (isProspect(sentence, i)) {
        return Optional.of(future(sentence, i, verb));
      }
      if (tag.equals("MD")) {
        return Optional.of(future(sentence, i, verb));
      }
      if (tag.equals("VBD") || tag.equals("VBN")) {
        return Optional.of(past(sentence, i, verb));
      }
      if (isVerb(tag)) {
        return Optional.of(future(sentence, i, verb));
      }
    }
    return Optional.of(future(sentence, to, verb));
  }

  private boolean isProspect(Sentence sentence, int token) {
    return prospects.meaning(sentence.lemmas().get(token)).isPresent();
  }

  /// "arrives Sunday" lies ahead; "is in London Friday" and "says" do not tell.
  private static Optional<Leaning> present(Sentence sentence, int verb) {
    return switch (sentence.lemmas().get(verb)) {
      case "say", "report", "have", "do", "show", "mark" -> Optional.of(past(sentence, verb, verb));
      default -> Optional.of(future(sentence, verb, verb));
    };
  }

  private static Leaning past(Sentence sentence, int from, int verb) {
    return new Leaning(Direction.PAST, "'" + words(sentence, from, verb) + "' is of the past", 0.9);
  }

  private static Leaning future(Sentence sentence, int from, int verb) {
    return new Leaning(Direction.FUTURE, "'" + words(sentence, from, verb) + "' lies ahead", 0.85);
  }

  private static String words(Sentence sentence, int from, int verb) {
    var first = sentence.tokens().get(from).text();
    return from == verb ? first : first + " … " + sentence.tokens().get(verb).text();
  }
}
