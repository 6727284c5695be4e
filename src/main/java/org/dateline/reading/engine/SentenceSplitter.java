package org.dateline.reading.engine;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a row of tokens into sentences. A line end ends one always, a full stop unless it belongs
/// to an abbreviation before a name ("Sec. Kerry"), an ellipsis only before a capital. So does the
/// dash between a heading and the text that was run on to it ("Broad aid for Kyiv-The U.S. has"),
/// and the dash behind the place line of a report ("KIEV, March 3 (Reuters) - Russian forces").
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

  /// A heading has no more words.
  private static final int LONGEST_HEADING = 12;

  /// A place line with its day and agency has no more words.
  private static final int LONGEST_PLACE_LINE = 16;

  /// A place with its agency has no more words.
  private static final int LONGEST_PLACE = 7;

  private static final Pattern AGENCY = Pattern.compile("[(),./]|-[LR]RB-|\\p{Lu}\\p{L}*");
  private static final Pattern DASH = Pattern.compile("-{1,3}|[–—]");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]{2,}");

  /// Words that open a sentence and never end a compound.
  private static final Set<String> OPENING =
      Set.of(
          "The", "A", "An", "In", "On", "At", "While", "This", "These", "It", "He", "She", "They",
          "But", "And", "As", "For", "With", "By", "From", "After", "Before", "Since", "When", "If",
          "There", "That", "Some", "Many", "Most", "His", "Her", "Their", "Its");

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
      stopped =
          stopped
              || ends(tokens, i)
              || current.size() <= LONGEST_HEADING && endsHeading(tokens, i)
              || current.size() <= LONGEST_PLACE_LINE && endsPlaceLine(tokens, i, current);
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

  /// "… for Kyiv-The", "Generous donor -Japan": a dash glued to the capital behind it, before a
  /// word that opens a sentence or after a space.
  private static boolean endsHeading(List<CoreLabel> tokens, int i) {
    if (!tokens.get(i).word().equals("-") || i == 0 || i + 1 == tokens.size()) {
      return false;
    }
    var dash = tokens.get(i);
    var next = tokens.get(i + 1);
    boolean spaced = tokens.get(i - 1).endPosition() < dash.beginPosition();
    return dash.endPosition() == next.beginPosition()
        && Character.isLetter(next.word().codePointAt(0))
        && (OPENING.contains(next.word()) || spaced && startsWithCapital(next.word()));
  }

  /// Whether a dash ends the line of place and day that opens a report: the paragraph begins with a
  /// name in capitals, and the dash stands apart.
  private static boolean endsPlaceLine(List<CoreLabel> tokens, int i, List<CoreLabel> current) {
    int first = i + 1 - current.size();
    boolean opens = first == 0 || tokens.get(first - 1).word().equals(LINE_END);
    if (opens && tokens.get(i).word().equals(":")) {
      return endsPlace(tokens, i, current);
    }
    return opens
        && i + 1 < tokens.size()
        && current.size() > 1
        && DASH.matcher(tokens.get(i).word()).matches()
        && CAPITALS.matcher(current.getFirst().word()).matches()
        && !current.getFirst().word().equals("FILE")
        && tokens.get(i - 1).endPosition() < tokens.get(i).beginPosition()
        && tokens.get(i).endPosition() < tokens.get(i + 1).beginPosition();
  }

  /// "KUWAIT CITY (Reuter): A planeload": a name in capitals, and its agency, before a colon.
  private static boolean endsPlace(List<CoreLabel> tokens, int colon, List<CoreLabel> current) {
    return current.size() > 1
        && current.size() <= LONGEST_PLACE
        && colon + 1 < tokens.size()
        && startsWithCapital(tokens.get(colon + 1).word())
        && CAPITALS.matcher(current.getFirst().word()).matches()
        && current.subList(1, current.size() - 1).stream()
            .allMatch(word ->
                CAPITALS.matcher(word.word()).matches() || AGENCY.matcher(word.word()).matches());
  }

  private static boolean startsWithCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
