package org.dateline.reading.when;

import java.util.Optional;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.when.Lexicon.Prospect;

/// Tells past from future by a verb with its helpers: "would impose", "is expected to meet",
/// "failed to reach", "has met".
final class VerbGroups {

  private static final int LONGEST = 8;

  /// The certainty that a present tense beside a time looks ahead.
  private static final double PRESENT = 0.75;

  private final WordList<Prospect> prospects;

  VerbGroups(WordList<Prospect> prospects) {
    this.prospects = prospects;
  }

  /// Where the verb at a token looks; empty when its form does not tell.
  Optional<Leaning> leaning(Sentence sentence, int verb) {
    if (hopesTo(sentence, verb)) {
      return Optional.of(future(sentence, verb, verb + 1));
    }
    return switch (sentence.tags().get(verb)) {
      case "VBD" -> Optional.of(past(sentence, verb, verb));
      case "MD" -> Optional.of(modal(sentence, verb, verb + 1));
      case "VBZ", "VBP" -> Optional.of(present(sentence, verb));
      case "VB" -> infinitive(sentence, verb);
      default -> participle(sentence, verb);
    };
  }

  /// "could meet" lies ahead, "could have met" is over.
  private static Leaning modal(Sentence sentence, int modal, int verb) {
    int last = Math.min(verb, sentence.tags().size() - 1);
    return sentence.lemmas().get(last).equals("have")
        ? past(sentence, modal, last)
        : future(sentence, modal, last);
  }

  /// "arrives Sunday" lies ahead; "says Sunday" is what a headline makes of the past.
  private static Leaning present(Sentence sentence, int verb) {
    return switch (sentence.lemmas().get(verb)) {
      case "say", "report", "have", "do", "show", "mark" -> past(sentence, verb, verb);
      default ->
          new Leaning(
              Direction.FUTURE, "'" + words(sentence, verb, verb) + "' lies ahead", PRESENT);
    };
  }

  /// "will meet", "to meet": what stands before it tells.
  private Optional<Leaning> infinitive(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST); i--) {
      switch (sentence.tags().get(i)) {
        case "MD" -> {
          return Optional.of(future(sentence, i, verb));
        }
        case "TO" -> {
          return Optional.of(purpose(sentence, i, verb));
        }
        case "VBD" -> {
          return Optional.of(past(sentence, i, verb));
        }
        default -> {}
      }
    }
    return Optional.of(present(sentence, verb));
  }

  /// "agreed to meet" lies ahead, "failed to agree" is over.
  private Leaning purpose(Sentence sentence, int to, int verb) {
    for (int i = to - 1; i >= Math.max(0, to - LONGEST); i--) {
      boolean isTo = i == to - 1 && sentence.lemmas().get(i).equals("be");
      if (isTo || prospect(sentence, i).isPresent()) {
        return future(sentence, i, verb);
      }
      switch (sentence.tags().get(i)) {
        case "VBD", "VBN" -> {
          return past(sentence, i, verb);
        }
        case "MD", "VB", "VBZ", "VBP", "VBG" -> {
          return future(sentence, i, verb);
        }
        default -> {}
      }
    }
    return future(sentence, to, verb);
  }

  /// "is meeting", "has met", "a vote scheduled": a helper counts only beside the participle.
  private Optional<Leaning> participle(Sentence sentence, int verb) {
    boolean progressive = sentence.tags().get(verb).equals("VBG");
    if (prospect(sentence, verb).filter(p -> p == Prospect.SELF).isPresent()) {
      return Optional.of(future(sentence, verb, verb));
    }
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST); i--) {
      var helper = sentence.lemmas().get(i);
      switch (sentence.tags().get(i)) {
        case "MD" -> {
          return Optional.of(modal(sentence, i, i + 1));
        }
        case "TO" -> {
          return Optional.of(purpose(sentence, i, verb));
        }
        case "VBD" -> {
          return Optional.of(past(sentence, i, verb));
        }
        case "VBZ", "VBP" -> {
          return Optional.of(
              progressive && helper.equals("be")
                  ? future(sentence, i, verb)
                  : past(sentence, i, verb));
        }
        case "RB", "VB", "VBN" -> {}
        default -> {
          return progressive ? Optional.empty() : Optional.of(past(sentence, verb, verb));
        }
      }
    }
    return progressive ? Optional.empty() : Optional.of(past(sentence, verb, verb));
  }

  /// "hoped to finish", where the tagger saw no verb behind.
  private boolean hopesTo(Sentence sentence, int verb) {
    return verb + 1 < sentence.tags().size()
        && sentence.lemmas().get(verb + 1).equals("to")
        && prospect(sentence, verb).isPresent();
  }

  private Optional<Prospect> prospect(Sentence sentence, int token) {
    return prospects.meaning(sentence.lemmas().get(token));
  }

  private static Leaning past(Sentence sentence, int from, int verb) {
    return new Leaning(Direction.PAST, "'" + words(sentence, from, verb) + "' is of the past", 0.9);
  }

  private static Leaning future(Sentence sentence, int from, int verb) {
    return new Leaning(Direction.FUTURE, "'" + words(sentence, from, verb) + "' lies ahead", 0.85);
  }

  private static String words(Sentence sentence, int from, int verb) {
    var first = sentence.tokens().get(from).text();
    return from == verb
        ? first
        : first + (verb > from + 1 ? " … " : " ") + sentence.tokens().get(verb).text();
  }
}
