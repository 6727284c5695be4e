package org.dateline.reading.when;

import java.util.Optional;

/// Reads units that are counted from publication or from a date before: "last week", "the past
/// three years", "the following day", "that month", "the year before".
final class Shifts implements Rule {

  private final Lexicon lexicon;
  private final Numbers numbers;

  Shifts(Lexicon lexicon, Numbers numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    boolean article = line.is(at, "the") || line.is(at, "these") || line.is(at, "this");
    int from = article ? at + 1 : at;
    return samePeriod(line, at)
        .or(() -> stretch(line, from))
        .or(() -> step(line, at, from))
        .or(() -> shift(line, at))
        .or(() -> shift(line, from))
        .or(() -> fuzzy(line, from))
        .or(() -> run(line, at))
        .or(() -> point(line, at))
        .or(() -> line.is(at, "the") ? theUnit(line, at) : Optional.empty());
  }

  /// "past three years", "next few days", "past decade".
  private Optional<Match> stretch(Line line, int at) {
    var shift = lexicon.shifts.at(line, at);
    int sign = shift.map(WordList.Hit::meaning).orElseGet(() -> line.is(at, "previous") ? -1 : 0);
    if (sign == 0 || !lexicon.contexts.has(Context.STRETCH, line, at)) {
      return Optional.empty();
    }
    int from = shift.map(WordList.Hit::end).orElse(at + 1);
    var read =
        numbers.quantity(line, from).filter(r -> !line.is(from, "a") && !line.is(from, "an"));
    int end = read.map(Numbers.Read::end).orElse(from);
    end = line.is(end, "-") ? end + 1 : end;
    for (var word = lexicon.measures.at(line, end);
        word.isPresent();
        word = lexicon.measures.at(line, end)) {
      end = word.get().end();
    }
    var unit = lexicon.units.at(line, end);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    if (read.isPresent()) {
      return Optional.of(
          new Match(
              unit.get().end(), new Stretch(read.get().quantity(), unit.get().meaning(), sign)));
    }
    boolean plural = line.word(end).endsWith("s");
    if (plural) {
      return Optional.of(
          new Match(unit.get().end(), new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
    }
    boolean whole =
        line.is(at - 1, "the")
            && (line.is(at, "past")
                || line.is(at, "last") && unit.get().meaning() != Unit.DAY
                || line.is(at, "next")
                    && lexicon.contexts.has(Context.BEFORE_STRETCH, line, at - 2));
    return whole && !line.is(at - 2, "of")
        ? Optional.of(
            new Match(unit.get().end(), new Stretch(Quantity.of(1), unit.get().meaning(), sign)))
        : Optional.empty();
  }

  /// "the following day", "that week", "the same month", "the day before".
  private Optional<Match> step(Line line, int at, int from) {
    boolean pointing = line.is(at, "that") || line.is(at, "the");
    int stepAt = line.is(at, "that") ? at : from;
    var step = lexicon.steps.at(line, stepAt).filter(s -> pointing);
    if (step.isPresent()) {
      var unit = lexicon.units.at(line, step.get().end()).filter(u -> !u.meaning().isWithinDay());
      if (unit.isPresent() && isSingular(line, step.get().end())) {
        return Optional.of(
            new Match(unit.get().end(), new UnitStep(unit.get().meaning(), step.get().meaning())));
      }
      return part(line, step.get());
    }
    if (!line.is(at, "the") && !line.is(at, "a")) {
      return Optional.empty();
    }
    var unit = lexicon.units.at(line, at + 1).filter(u -> !u.meaning().isWithinDay());
    if (unit.isEmpty() || !isSingular(line, at + 1) || !line.is(at, "the")) {
      return Optional.empty();
    }
    int end = unit.get().end();
    if (lexicon.contexts.has(Context.UNIT_BEFORE, line, end) && Amounts.closes(line, end + 1)) {
      return Optional.of(new Match(end + 1, new UnitStep(unit.get().meaning(), -1)));
    }
    return line.is(end, "after") && Amounts.closes(line, end + 1)
        ? Optional.of(new Match(end + 1, new UnitStep(unit.get().meaning(), 1)))
        : Optional.empty();
  }

  /// "the next morning", "that night".
  private Optional<Match> part(Line line, WordList.Hit<Integer> step) {
    return lexicon
        .partsOfDay
        .at(line, step.end())
        .map(part ->
            new Match(
                part.end(),
                new PartOfDay(
                    part.meaning(), Optional.of(new UnitStep(Unit.DAY, step.meaning())), false)));
  }

  /// "last week", "this past month", "next year", "this morning".
  private Optional<Match> shift(Line line, int at) {
    var shift = lexicon.shifts.at(line, at);
    if (shift.isPresent() && line.is(at, "this")) {
      shift = lexicon.shifts.at(line, at + 1).or(() -> lexicon.shifts.at(line, at));
    }
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    int unitAt = line.is(shift.get().end(), "calendar") ? shift.get().end() + 1 : shift.get().end();
    int steps = shift.get().meaning();
    var part = lexicon.partsOfDay.at(line, unitAt);
    if (part.isPresent()) {
      return part.map(p ->
          new Match(
              p.end(),
              new PartOfDay(p.meaning(), Optional.of(new UnitShift(Unit.DAY, steps)), false)));
    }
    return lexicon
        .units
        .at(line, unitAt)
        .filter(u -> !u.meaning().isWithinDay())
        .filter(u -> isSingular(line, unitAt) || line.is(at, "this"))
        .map(u -> new Match(u.end(), new UnitShift(u.meaning(), steps)));
  }

  /// "recent weeks", "coming days and weeks".
  private Optional<Match> fuzzy(Line line, int at) {
    var reference =
        line.is(at, "recent")
            ? "PAST_REF"
            : line.is(at, "coming") || line.is(at, "upcoming") ? "FUTURE_REF" : "";
    var unit = lexicon.units.at(line, at + 1);
    if (reference.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    int end = unit.get().end();
    if (line.is(end, "and") || line.is(end, "or")) {
      end = lexicon.units.at(line, end + 1).map(WordList.Hit::end).orElse(end);
    }
    return Optional.of(new Match(end, new Reference(reference)));
  }

  /// "a second consecutive day".
  private Optional<Match> run(Line line, int at) {
    int from = line.is(at, "a") || line.is(at, "the") ? at + 1 : at;
    return numbers
        .ordinal(line, from)
        .filter(rank -> lexicon.contexts.has(Context.RUN, line, rank.end()))
        .flatMap(rank -> lexicon.units.at(line, rank.end() + 1))
        .filter(unit -> !unit.meaning().isWithinDay())
        .map(unit -> new Match(unit.end(), new UnitShift(unit.meaning(), 0)));
  }

  /// "the same period last year", "the same month a year earlier".
  private Optional<Match> samePeriod(Line line, int at) {
    boolean same =
        line.is(at, "the")
            && line.is(at + 1, "same")
            && (line.is(at + 2, "period") || lexicon.units.at(line, at + 2).isPresent());
    if (!same) {
      return Optional.empty();
    }
    int from = line.is(at + 3, "of") || line.is(at + 3, "in") ? at + 4 : at + 3;
    if (line.is(from, "last") && line.is(from + 1, "year")) {
      return Optional.of(new Match(from + 2, new SamePeriod(-1)));
    }
    boolean year =
        line.is(from, "a") && line.is(from + 1, "year")
            || line.is(from, "the") && line.is(from + 1, "year")
            || line.is(from, "the") && line.is(from + 1, "previous") && line.is(from + 2, "year");
    int end = line.is(from + 1, "previous") ? from + 3 : from + 2;
    if (!year) {
      return Optional.empty();
    }
    boolean earlier = line.is(end, "earlier") || line.is(end, "ago") || line.is(end, "before");
    return earlier || line.is(from + 1, "previous")
        ? Optional.of(new Match(earlier ? end + 1 : end, new SamePeriod(-1)))
        : Optional.empty();
  }

  /// "by that time", "until that date".
  private Optional<Match> point(Line line, int at) {
    return line.is(at, "that")
            && lexicon.contexts.has(Context.POINT, line, at + 1)
            && lexicon.contexts.has(Context.BEFORE_POINT, line, at - 1)
        ? Optional.of(new Match(at + 2, new UnitStep(Unit.DAY, 0)))
        : Optional.empty();
  }

  /// "the weekend", "for the day", "end the week".
  private Optional<Match> theUnit(Line line, int at) {
    var unit = lexicon.units.at(line, at + 1).filter(u -> isSingular(line, at + 1));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var meaning = unit.get().meaning();
    if (meaning == Unit.WEEKEND) {
      return Optional.of(new Match(unit.get().end(), new UnitShift(Unit.WEEKEND, 0)));
    }
    boolean told =
        lexicon.contexts.has(Context.BEFORE_THE_UNIT, line, at - 1)
            || lexicon.contexts.has(Context.BEFORE_LAST_UNIT, line, at - 1)
                && Amounts.closes(line, unit.get().end());
    return told ? unit(line, at) : Optional.empty();
  }

  /// "the day", "the month", where something else tells that it is a time.
  Optional<Match> unit(Line line, int at) {
    if (!line.is(at, "the")) {
      return Optional.empty();
    }
    return lexicon
        .units
        .at(line, at + 1)
        .filter(u -> !u.meaning().isWithinDay() && isSingular(line, at + 1))
        .map(u ->
            new Match(
                u.end(),
                u.meaning() == Unit.DAY
                    ? new UnitStep(Unit.DAY, 0)
                    : new UnitShift(u.meaning(), 0)));
  }

  private static boolean isSingular(Line line, int at) {
    return !line.word(at).endsWith("s");
  }
}
