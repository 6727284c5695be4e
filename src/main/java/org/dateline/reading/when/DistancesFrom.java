package org.dateline.reading.when;

import java.util.List;
import java.util.Optional;

/// Reads how long after a named day: "a week from Friday", "two weeks from today". "For two weeks
/// from Monday" tells how long something lasts, and is left to other rules.
final class DistancesFrom implements Rule {

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final List<Rule> days;

  /// @param days read the day
  DistancesFrom(Lexicon lexicon, Numbers numbers, List<Rule> days) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.days = List.copyOf(days);
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    var read = numbers.quantity(line, at);
    if (read.isEmpty() || line.is(at - 1, "for")) {
      return Optional.empty();
    }
    var unit = lexicon.units.at(line, read.get().end()).filter(u -> !u.meaning().isWithinDay());
    if (unit.isEmpty() || !line.is(unit.get().end(), "from")) {
      return Optional.empty();
    }
    return days.stream()
        .flatMap(rule -> rule.match(line, unit.get().end() + 1).stream())
        .filter(day -> day.meaning().isDay())
        .findFirst()
        .map(day ->
            new Match(
                day.end(),
                new DistanceFrom(read.get().quantity(), unit.get().meaning(), day.meaning())));
  }
}
