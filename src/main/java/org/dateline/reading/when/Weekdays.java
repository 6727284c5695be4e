package org.dateline.reading.when;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dateline.reading.when.Lexicon.Named.Kind;

/// Reads weekdays: "Sunday", "last Monday", "this coming Friday", "Tuesday of last week".
final class Weekdays implements Rule {

  private final Lexicon lexicon;

  Weekdays(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    var plain = weekday(line, at);
    if (plain.isPresent()) {
      return inWeek(line, plain.get()).or(() -> plain);
    }
    int from = line.is(at, "the") || line.is(at, "this") ? at + 1 : at;
    var shift = lexicon.shifts.at(line, from).or(() -> lexicon.shifts.at(line, at));
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    return weekday(line, shift.get().end())
        .map(match ->
            new Match(
                match.end(),
                new NamedWeekday(
                    ((NamedWeekday) match.meaning()).day(), pick(shift.get().meaning()))));
  }

  private static Pick pick(int shift) {
    return switch (Integer.signum(shift)) {
      case -1 -> Pick.LAST;
      case 0 -> Pick.THIS;
      default -> Pick.NEXT;
    };
  }

  private Optional<Match> weekday(Line line, int at) {
    return lexicon
        .weekdays
        .at(line, at)
        .filter(hit ->
            hit.meaning().kind() == Kind.PLAIN
                || line.isCapital(at) && line.is(at + 1, ".") && line.isGlued(at + 1))
        .map(hit ->
            new Match(
                hit.meaning().kind() == Kind.PLAIN ? hit.end() : hit.end() + 1,
                new NamedWeekday(DayOfWeek.of(hit.meaning().number()), Pick.BY_TENSE)));
  }

  /// "Tuesday of last week", "Monday next week".
  private Optional<Match> inWeek(Line line, Match weekday) {
    int from = weekday.end();
    while (line.is(from, "of") || line.is(from, "the")) {
      from++;
    }
    var shift = lexicon.shifts.at(line, from);
    if (shift.isEmpty() || !line.is(shift.get().end(), "week")) {
      return Optional.empty();
    }
    var day = ((NamedWeekday) weekday.meaning()).day();
    return Optional.of(
        new Match(
            shift.get().end() + 1,
            new Nth(day.getValue(), Unit.DAY, new UnitShift(Unit.WEEK, shift.get().meaning()))));
  }
}
