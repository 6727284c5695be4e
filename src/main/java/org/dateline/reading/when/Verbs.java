package org.dateline.reading.when;

import org.dateline.reading.engine.Sentence;

/// Finds the verb that a time expression belongs to, by nearness within the clause.
final class Verbs {

  private static final int NONE = -1;

  private final Contexts contexts;

  Verbs(Contexts contexts) {
    this.contexts = contexts;
  }

  /// Whether a token is a verb; a capital within a sentence is a name ("IS forces").
  static boolean isVerb(Sentence sentence, int token) {
    var tag = sentence.tags().get(token);
    return (tag.startsWith("VB") || tag.equals("MD"))
        && (token == 0 || !Character.isUpperCase(sentence.tokens().get(token).text().charAt(0)));
  }

  /// The verb that follows at once and so owns what stands before it: "on Monday would impose"; -1
  /// when there is none.
  int following(Sentence sentence, int first, int last) {
    if (first > 0 && isVerb(sentence, first - 1)) {
      return NONE;
    }
    int next = last + 1;
    if (next < sentence.tags().size() && sentence.tags().get(next).equals("RB")) {
      next++;
    }
    return next < sentence.tags().size() && isVerb(sentence, next) && isFinite(sentence, next)
        ? next
        : NONE;
  }

  private static boolean isFinite(Sentence sentence, int token) {
    return switch (sentence.tags().get(token)) {
      case "MD", "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /// The nearest verb before the expression, else behind it, within the clause, else anywhere; -1
  /// when the sentence has none.
  int owner(Sentence sentence, int first, int last) {
    int before = backward(sentence, first - 1);
    if (before != NONE) {
      return before;
    }
    int behind = forward(sentence, last + 1);
    if (behind != NONE && !isPurpose(sentence, behind)) {
      return behind;
    }
    int main = finite(sentence, first - 1);
    return main != NONE ? main : behind != NONE ? behind : nearest(sentence, first, last);
  }

  /// "met the minister, Mr. Aziz, in Oslo on 12 March to discuss trade": a purpose has the time of
  /// what is done for it.
  private static boolean isPurpose(Sentence sentence, int verb) {
    return sentence.tags().get(verb).equals("VB") && sentence.tags().get(verb - 1).equals("TO");
  }

  /// The finite verb closest before; -1 when there is none.
  private static int finite(Sentence sentence, int from) {
    for (int i = from; i >= 0; i--) {
      if (isVerb(sentence, i) && isFinite(sentence, i)) {
        return i;
      }
    }
    return NONE;
  }

  private int backward(Sentence sentence, int from) {
    for (int i = from; i >= 0; i--) {
      if (isVerb(sentence, i)) {
        return i;
      }
      if (i < from && ends(Context.CLAUSE_END, sentence, i)) {
        return NONE;
      }
    }
    return NONE;
  }

  private int forward(Sentence sentence, int from) {
    for (int i = from; i < sentence.tokens().size(); i++) {
      if (isVerb(sentence, i)) {
        return i;
      }
      if (i > from && ends(Context.CLAUSE_END, sentence, i)
          || ends(Context.CLAUSE_START, sentence, i)) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean ends(Context context, Sentence sentence, int token) {
    return contexts.has(context, sentence.tokens().get(token).text());
  }

  /// The nearest finite verb of the sentence; -1 when it has none.
  static int nearest(Sentence sentence, int first, int last) {
    int size = sentence.tags().size();
    for (int far = 1; far < size; far++) {
      for (int token : new int[] {first - far, last + far}) {
        if (token >= 0 && token < size && isVerb(sentence, token) && isFinite(sentence, token)) {
          return token;
        }
      }
    }
    return NONE;
  }
}
