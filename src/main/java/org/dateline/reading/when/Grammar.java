package org.dateline.reading.when;

import java.util.List;
import java.util.Optional;

/// Reads a time expression: the longest that any family of rules finds, with the modifier before it
/// ("early June") or the rank within it ("the last week of March").
final class Grammar {

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final Shifts shifts;
  private final List<Rule> rules;
  private final Joins joins;

  Grammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    numbers = new Numbers(lexicon);
    var years = new Years(lexicon, numbers);
    var yearPhrases = new YearPhrases(lexicon, years);
    shifts = new Shifts(lexicon, numbers);
    var clocks = new ClockTimes(lexicon, numbers);
    var weekdays = new Weekdays(lexicon);
    var dayWords = new DayWords(lexicon);
    rules =
        List.of(
            new NumericDates(),
            new Dates(lexicon, numbers, years),
            weekdays,
            new Holidays(lexicon, years),
            clocks,
            dayWords,
            new DaysOfMonth(lexicon),
            new WeeksByDay(lexicon, this::base),
            new PartsOfYear(lexicon, numbers, yearPhrases),
            shifts,
            new Recurrences(lexicon, numbers),
            new References(lexicon),
            new Amounts(lexicon, numbers),
            new DistancesFrom(lexicon, numbers, List.of(weekdays, dayWords)),
            years);
    joins = new Joins(lexicon, yearPhrases, clocks, this::base);
  }

  /// The longest expression that begins at a piece of a line.
  Optional<Match> match(Line line, int at) {
    if (!lexicon.starts(line, at)) {
      return Optional.empty();
    }
    return longest(modified(line, at), nth(line, at), base(line, at))
        .map(match -> joins.joined(line, match));
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
        .map(match -> joins.joined(line, match))
        .filter(match -> match.meaning().isDated())
        .map(match ->
            new Match(match.end(), new Modified(modifier.get().meaning(), match.meaning())));
  }

  /// "the last week of March", "the first day of the month"; "the third day of the talks" has no
  /// date.
  private Optional<Match> nth(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    var rank = numbers.ordinal(line, from);
    if (rank.isEmpty()) {
      return Optional.empty();
    }
    int unitAt = line.is(rank.get().end(), "full") ? rank.get().end() + 1 : rank.get().end();
    var unit = lexicon.units.at(line, unitAt).filter(u -> !u.meaning().isWithinDay());
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = unit.get().end();
    if (!line.is(end, "of") && !line.is(end, "in")) {
      return unit.get().meaning() == Unit.DAY && line.is(at - 1, "on")
          ? Optional.of(new Match(end, new EventTime()))
          : Optional.empty();
    }
    int wholeAt = end + 1;
    return longest(base(line, wholeAt), shifts.unit(line, wholeAt))
        .filter(whole -> whole.meaning().isDated())
        .map(whole ->
            new Match(
                whole.end(), new Nth(rank.get().number(), unit.get().meaning(), whole.meaning())))
        .or(() ->
            line.is(wholeAt, "the") && line.is(end, "of")
                ? Optional.of(new Match(end, new EventTime()))
                : Optional.empty());
  }
}
