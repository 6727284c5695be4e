package org.dateline.reading.when;

import java.util.Optional;

/// Joins a time of day to the day beside it and a year to its month: "Thursday night", "12:00 UTC
/// Monday", "October of next year".
final class Joins {

  private final Lexicon lexicon;
  private final YearPhrases yearPhrases;
  private final ClockTimes clocks;
  private final Rule base;

  Joins(Lexicon lexicon, YearPhrases yearPhrases, ClockTimes clocks, Rule base) {
    this.lexicon = lexicon;
    this.yearPhrases = yearPhrases;
    this.clocks = clocks;
    this.base = base;
  }

  /// The match with what belongs to it behind it.
  Match joined(Line line, Match match) {
    var meaning = match.meaning();
    if (meaning instanceof Clock clock) {
      return clock.date().isPresent() ? match : withDate(line, match, clock);
    }
    if (meaning instanceof PartOfDay part) {
      return part.date().isEmpty() || part.overnight()
          ? ofDate(line, match, part)
          : withClock(line, match);
    }
    var dated = meaning instanceof CalendarDate date ? inYear(line, match, date) : match;
    return withClock(line, withPart(line, dated));
  }

  /// "October of next year": two expressions, of which the second gives the first its year.
  private Match inYear(Line line, Match match, CalendarDate date) {
    if (date.year().isPresent() || line.is(match.end(), ",") || line.is(match.end(), "in")) {
      return match;
    }
    return yearPhrases
        .after(line, match.end())
        .filter(year -> year.meaning() instanceof UnitShift)
        .map(year -> new Match(match.end(), new DateOfYear(date, (UnitShift) year.meaning())))
        .orElse(match);
  }

  /// "Thursday night", "yesterday afternoon".
  private Match withPart(Line line, Match match) {
    if (!match.meaning().isDay()) {
      return match;
    }
    int at =
        line.is(match.end(), "in") && line.is(match.end() + 1, "the")
            ? match.end() + 2
            : match.end();
    return lexicon
        .partsOfDay
        .at(line, at)
        .map(part ->
            new Match(
                part.end(), new PartOfDay(part.meaning(), Optional.of(match.meaning()), false)))
        .orElse(match);
  }

  /// "Monday at 3 p.m.", "Monday 15:00 GMT".
  private Match withClock(Line line, Match match) {
    var day =
        match.meaning() instanceof PartOfDay part ? part.date().orElse(part) : match.meaning();
    if (!day.isDay()) {
      return match;
    }
    int at = line.is(match.end(), "at") ? match.end() + 1 : match.end();
    return clocks
        .match(line, at)
        .map(time -> new Match(time.end(), ((Clock) time.meaning()).on(day)))
        .orElse(match);
  }

  /// "12:00 UTC Monday", "3 p.m. on 14 March".
  private Match withDate(Line line, Match match, Clock clock) {
    int at = line.is(match.end(), "on") ? match.end() + 1 : match.end();
    return at >= line.size()
        ? match
        : base.match(line, at)
            .filter(date -> date.meaning().isDay())
            .map(date -> new Match(date.end(), clock.on(date.meaning())))
            .orElse(match);
  }

  /// "the morning of 14 March", "overnight Saturday".
  private Match ofDate(Line line, Match match, PartOfDay part) {
    int at =
        line.is(match.end(), "of") || line.is(match.end(), "on") ? match.end() + 1 : match.end();
    return at >= line.size()
        ? match
        : base.match(line, at)
            .filter(date -> date.meaning().isDay())
            .map(date ->
                new Match(
                    date.end(),
                    new PartOfDay(part.code(), Optional.of(date.meaning()), part.overnight())))
            .orElse(match);
  }
}
