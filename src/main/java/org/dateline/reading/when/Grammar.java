package org.dateline.reading.when;

import java.util.List;
import java.util.Optional;

/// Joins the families: the longest expression wins, then modifiers, times of day and years are
/// joined to what they stand beside.
final class Grammar {

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final YearPhrases yearPhrases;
  private final Shifts shifts;
  private final ClockTimes clocks;
  private final List<Rule> rules;

  Grammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    numbers = new Numbers(lexicon);
    var years = new Years(lexicon, numbers);
    yearPhrases = new YearPhrases(lexicon, years);
    shifts = new Shifts(lexicon, numbers);
    clocks = new ClockTimes(lexicon, numbers);
    rules =
        List.of(
            new NumericDates(),
            new Dates(lexicon, numbers, years),
            new Weekdays(lexicon),
            new Holidays(lexicon, years),
            clocks,
            new DayWords(lexicon),
            new PartsOfYear(lexicon, numbers, yearPhrases),
            shifts,
            new Recurrences(lexicon, numbers),
            new References(lexicon),
            new Amounts(lexicon, numbers),
            years);
  }

  /// The longest expression that begins at a piece of a line.
  Optional<Match> match(Line line, int at) {
    if (!lexicon.starts(line, at)) {
      return Optional.empty();
    }
    return longest(modified(line, at), nth(line, at), base(line, at))
        .map(match -> joined(line, match));
  }

  /// Where a phrase ends that holds a time word but names no time; empty when there is none.
  Optional<Integer> skip(Line line, int at) {
    return lexicon.notTimes.at(line, at).map(WordList.Hit::end);
  }

  private Optional<Match> base(Line line, int at) {
    Optional<Match> best = Optional.empty();
    for (var rule : rules) {
      best = longest(best, rule.match(line, at));
    }
    return best;
  }

  @SafeVarargs
  private static Optional<Match> longest(Optional<Match>... matches) {
    Optional<Match> best = Optional.empty();
    for (var match : matches) {
      if (match.isPresent() && (best.isEmpty() || match.get().end() > best.get().end())) {
        best = match;
      }
    }
    return best;
  }

  /// "early June", "mid-2012", "the end of the year", "later this week".
  private Optional<Match> modified(Line line, int at) {
    var modifier = lexicon.modifiers.at(line, at);
    if (modifier.isEmpty()) {
      return Optional.empty();
    }
    int from = modifier.get().end();
    from = line.is(from, "-") || line.is(from, "on") ? from + 1 : from;
    int inner = line.is(from, "in") ? from + 1 : from;
    return longest(nth(line, inner), base(line, inner), shifts.unit(line, inner))
        .map(match -> joined(line, match))
        .filter(match -> isDated(match.meaning()))
        .map(match ->
            new Match(match.end(), new Modified(modifier.get().meaning(), match.meaning())));
  }

  /// "the last week of March", "the first day of the month".
  private Optional<Match> nth(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    var rank = numbers.ordinal(line, from);
    if (rank.isEmpty()) {
      return Optional.empty();
    }
    int unitAt = line.is(rank.get().end(), "full") ? rank.get().end() + 1 : rank.get().end();
    var unit = lexicon.units.at(line, unitAt).filter(u -> !u.meaning().isWithinDay());
    if (unit.isEmpty() || !line.is(unit.get().end(), "of")) {
      return Optional.empty();
    }
    int wholeAt = unit.get().end() + 1;
    return longest(base(line, wholeAt), shifts.unit(line, wholeAt))
        .filter(whole -> isDated(whole.meaning()))
        .map(whole ->
            new Match(
                whole.end(), new Nth(rank.get().number(), unit.get().meaning(), whole.meaning())));
  }

  private Match joined(Line line, Match match) {
    return switch (match.meaning()) {
      case Clock clock -> clock.date().isPresent() ? match : withDate(line, match, clock);
      case PartOfDay part ->
          part.date().isEmpty() || part.overnight()
              ? ofDate(line, match, part)
              : withClock(line, match);
      case CalendarDate date -> withClock(line, withPart(line, inYear(line, match, date)));
      case NamedWeekday _, NumericDate _, UnitShift _, UnitStep _, Holiday _, Nth _ ->
          withClock(line, withPart(line, match));
      case Distance _,
          Stretch _,
          Duration _,
          Recurrence _,
          PartOfYear _,
          FixedPeriod _,
          Modified _,
          Reference _,
          DateOfYear _ ->
          match;
    };
  }

  /// "October of next year".
  private Match inYear(Line line, Match match, CalendarDate date) {
    if (date.year().isPresent() || line.is(match.end(), ",") || line.is(match.end(), "in")) {
      return match;
    }
    return yearPhrases
        .after(line, match.end())
        .filter(year -> year.meaning() instanceof UnitShift)
        .map(year -> new Match(year.end(), new DateOfYear(date, (UnitShift) year.meaning())))
        .orElse(match);
  }

  /// "Thursday night", "yesterday afternoon".
  private Match withPart(Line line, Match match) {
    if (!isDay(match.meaning())) {
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
    if (!isDay(day)) {
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
        : base(line, at)
            .filter(date -> isDay(date.meaning()))
            .map(date -> new Match(date.end(), clock.on(date.meaning())))
            .orElse(match);
  }

  /// "the morning of 14 March", "overnight Saturday".
  private Match ofDate(Line line, Match match, PartOfDay part) {
    int at =
        line.is(match.end(), "of") || line.is(match.end(), "on") ? match.end() + 1 : match.end();
    return at >= line.size()
        ? match
        : base(line, at)
            .filter(date -> isDay(date.meaning()))
            .map(date ->
                new Match(
                    date.end(),
                    new PartOfDay(part.code(), Optional.of(date.meaning()), part.overnight())))
            .orElse(match);
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case NamedWeekday _, NumericDate _, Holiday _ -> true;
      case CalendarDate date -> date.day().isPresent();
      case UnitShift shift -> shift.unit() == Unit.DAY;
      case UnitStep step -> step.unit() == Unit.DAY;
      case Nth nth -> nth.unit() == Unit.DAY;
      case DateOfYear dated -> dated.date().day().isPresent();
      case Distance _,
          Stretch _,
          Duration _,
          Recurrence _,
          Clock _,
          PartOfDay _,
          PartOfYear _,
          FixedPeriod _,
          Modified _,
          Reference _ ->
          false;
    };
  }

  /// Whether it always is a piece of the calendar.
  private static boolean isDated(Meaning meaning) {
    return switch (meaning) {
      case CalendarDate _,
          NumericDate _,
          NamedWeekday _,
          UnitShift _,
          UnitStep _,
          PartOfYear _,
          Holiday _,
          FixedPeriod _,
          Nth _,
          Modified _,
          DateOfYear _,
          PartOfDay _,
          Clock _ ->
          true;
      case Distance _, Stretch _, Duration _, Recurrence _, Reference _ -> false;
    };
  }
}
