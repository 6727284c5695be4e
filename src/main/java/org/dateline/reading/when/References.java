package org.dateline.reading.when;

import java.util.Optional;

/// Reads words that point into past, present or future: "recently", "now", "in the near future".
final class References implements Rule {

  private final Lexicon lexicon;

  References(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    return lexicon
        .references
        .at(line, at)
        .filter(hit -> !line.is(at - 1, "in") || !line.is(at + 1, "past"))
        .filter(hit -> !isAdjective(line, at) || Amounts.closes(line, hit.end()))
        .map(hit -> new Match(hit.end(), hit.meaning()));
  }

  /// "the past tense", "the present government": the noun is what follows.
  private static boolean isAdjective(Line line, int at) {
    return line.is(at, "the") && (line.is(at + 1, "past") || line.is(at + 1, "present"));
  }
}
