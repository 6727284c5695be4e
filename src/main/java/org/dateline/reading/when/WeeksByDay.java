package org.dateline.reading.when;

import java.util.Optional;
import org.dateline.reading.when.WeekByDay.Side;

/// Reads a week or weekend by one of its days: "the week of 3 March", "the weekend of March 8",
/// "the week beginning on Monday", "the week ending 7 March".
final class WeeksByDay implements Rule {

  private final Lexicon lexicon;
  private final Rule days;

  /// @param days reads the day
  WeeksByDay(Lexicon lexicon, Rule days) {
    this.lexicon = lexicon;
    this.days = days;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    if (!line.is(at, "the")) {
      return Optional.empty();
    }
    var unit =
        lexicon
            .units
            .at(line, at + 1)
            .filter(u -> u.meaning() == Unit.WEEK || u.meaning() == Unit.WEEKEND)
            .filter(_ -> !line.word(at + 1).endsWith("s"));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = unit.get().end();
    return side(line.word(end))
        .flatMap(side ->
            days.match(line, line.is(end + 1, "on") ? end + 2 : end + 1)
                .filter(day -> day.meaning().isDay())
                .map(day ->
                    new Match(
                        day.end(), new WeekByDay(unit.get().meaning(), day.meaning(), side))));
  }

  private static Optional<Side> side(String word) {
    return switch (word) {
      case "of" -> Optional.of(Side.WITHIN);
      case "beginning", "starting", "commencing" -> Optional.of(Side.FIRST);
      case "ending", "ended" -> Optional.of(Side.LAST);
      default -> Optional.empty();
    };
  }
}
