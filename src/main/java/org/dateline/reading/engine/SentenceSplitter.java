package org.dateline.reading.engine;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a row of tokens into sentences. A line end ends one always, a full stop unless it belongs
/// to an abbreviation before a name ("Sec. Kerry"), an ellipsis only before a capital.
final class SentenceSplitter {

  /// Beyond that a row of words is a table or a list, and is cut wherever it stands.
  private static final int LONGEST = 300;

  /// How the tokeniser writes a line end.
  private static final String LINE_END = "*NL*";

  private static final Pattern STOP = Pattern.compile("[.!?]|[!?]{2,}|\\.{2,}|…");
  private static final Pattern ELLIPSIS = Pattern.compile("\\.{2,}|…");
  private static final Pattern CLOSING = Pattern.compile("[\"”’')\\]»]|''|-R[RSC]B-");
  private static final Set<String> BEFORE_NAME =
      Set.copyOf(Lines.of(SentenceSplitter.class, "abbreviations.tsv"));

  private SentenceSplitter() {}

  static List<List<CoreLabel>> split(List<CoreLabel> tokens) {
    var sentences = new ArrayList<List<CoreLabel>>();
    var current = new ArrayList<CoreLabel>();
    boolean stopped = false;
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean lineEnd = token.word().equals(LINE_END);
      boolean closes = stopped && closes(token, tokens.get(i - 1), quoted);
      if (lineEnd || stopped && !closes || current.size() == LONGEST) {
        keep(current, sentences);
        current = new ArrayList<>();
        stopped = false;
      }
      if (lineEnd) {
        quoted = false;
        continue;
      }
      if (token.word().equals("\"")) {
        quoted = !quoted;
      }
      current.add(token);
      stopped = stopped || ends(tokens, i);
    }
    keep(current, sentences);
    return sentences;
  }

  private static void keep(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
  }

  /// Whether the token still belongs to the sentence that has met its full stop: more stops, or
  /// what closes a quotation.
  private static boolean closes(CoreLabel token, CoreLabel before, boolean quoted) {
    if (token.beginPosition() > before.endPosition()) {
      return false;
    }
    return STOP.matcher(token.word()).matches()
        || token.word().equals("\"") && quoted
        || !token.word().equals("\"") && CLOSING.matcher(token.word()).matches();
  }

  private static boolean ends(List<CoreLabel> tokens, int i) {
    var word = tokens.get(i).word();
    if (!STOP.matcher(word).matches()) {
      return false;
    }
    boolean beforeName = i + 1 < tokens.size() && startsWithCapital(tokens.get(i + 1).word());
    if (ELLIPSIS.matcher(word).matches()) {
      return beforeName;
    }
    return !(word.equals(".")
        && beforeName
        && i > 0
        && tokens.get(i - 1).endPosition() == tokens.get(i).beginPosition()
        && BEFORE_NAME.contains(tokens.get(i - 1).word()));
  }

  private static boolean startsWithCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
