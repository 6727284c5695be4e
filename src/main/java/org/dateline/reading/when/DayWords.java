package org.dateline.reading.when;

import java.util.Optional;

/// Reads "today", "yesterday", "tonight", "overnight" and bare parts of the day: "in the morning".
final class DayWords implements Rule {

  private final Lexicon lexicon;

  DayWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    int from = line.is(at, "earlier") ? at + 1 : at;
    return lexicon
        .days
        .at(line, from)
        .map(hit -> new Match(hit.end(), meaning(hit.meaning())))
        .or(() -> part(line, at));
  }

  private static Meaning meaning(String text) {
    var parts = text.split(" ");
    var day = new UnitShift(Unit.DAY, Integer.parseInt(parts[0]));
    return parts.length == 1 ? day : new PartOfDay(parts[1], Optional.of(day), parts.length > 2);
  }

  /// "in the morning", "at night", "morning trading".
  private Optional<Match> part(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    return lexicon
        .partsOfDay
        .at(line, from)
        .filter(p -> !line.word(from).endsWith("s"))
        .filter(p ->
            line.is(at - 1, "in")
                || line.is(at - 1, "at") && from == at
                || line.is(at - 1, "by")
                || line.is(p.end(), "trading")
                || line.is(p.end(), "of"))
        .map(p -> new Match(p.end(), new PartOfDay(p.meaning(), Optional.empty(), false)));
  }
}
