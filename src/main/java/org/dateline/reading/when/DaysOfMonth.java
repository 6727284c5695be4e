package org.dateline.reading.when;

import java.util.Optional;
import java.util.Set;

/// Reads a day by its number alone, where a preposition and the end of the clause tell that it is
/// one: "on the 20th", "by the 3rd of next month"; "on the 20th floor" is none.
final class DaysOfMonth implements Rule {

  private static final Set<String> BEFORE =
      Set.of("on", "by", "since", "until", "till", "from", "before", "after", "of");

  private final Lexicon lexicon;

  DaysOfMonth(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    int day = line.number(at + 1);
    int end = at + 3;
    boolean ordinal = line.isGlued(at + 2) && Numbers.isOrdinalEnding(line, at + 2);
    if (!line.is(at, "the") || day < 1 || day > 31 || !ordinal || !line.isAny(at - 1, BEFORE)) {
      return Optional.empty();
    }
    if (!line.is(end, "of")) {
      return Amounts.closes(line, end)
          ? Optional.of(new Match(end, new DayOfMonth(day, Optional.empty())))
          : Optional.empty();
    }
    return month(line, end + 1)
        .map(month ->
            new Match(month.end(), new DayOfMonth(day, Optional.of((UnitShift) month.meaning()))));
  }

  /// "this month", "the month".
  private Optional<Match> month(Line line, int at) {
    var shift = lexicon.shifts.at(line, at);
    int from = shift.map(WordList.Hit::end).orElse(line.is(at, "the") ? at + 1 : line.size());
    return lexicon
        .units
        .at(line, from)
        .filter(unit -> unit.meaning() == Unit.MONTH)
        .map(unit ->
            new Match(
                unit.end(), new UnitShift(Unit.MONTH, shift.map(WordList.Hit::meaning).orElse(0))));
  }
}
