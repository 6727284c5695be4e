package org.dateline.reading.when;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dateline.reading.when.Lexicon.Named;
import org.dateline.reading.when.Lexicon.Named.Kind;

/// Reads days and months by name: "14 March 2014", "Mar. 14", "Monday, Dec. 26", "the 3rd of May",
/// "last June".
final class Dates implements Rule {

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final Years years;

  Dates(Lexicon lexicon, Numbers numbers, Years years) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.years = years;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    var weekday = lexicon.weekdays.at(line, at);
    if (weekday.isPresent() && (line.isCapital(at) || isPlain(weekday.get().meaning()))) {
      int from = weekday.get().end();
      while (line.is(from, ",") || line.is(from, ".") || line.is(from, "the")) {
        from++;
      }
      var day = DayOfWeek.of(weekday.get().meaning().number());
      return date(line, from)
          .filter(match -> ((CalendarDate) match.meaning()).day().isPresent())
          .map(match -> new Match(match.end(), ((CalendarDate) match.meaning()).on(day)));
    }
    return date(line, at)
        .or(() -> shifted(line, at))
        .or(() -> rangeStart(line, at))
        .or(() -> rangeEnd(line, at));
  }

  private static boolean isPlain(Named name) {
    return name.kind() != Kind.SHORT;
  }

  private Optional<Match> date(Line line, int at) {
    return dayFirst(line, at).or(() -> monthFirst(line, at));
  }

  /// "14 March 2014", "the 14th of March", "14-Mar-2014".
  private Optional<Match> dayFirst(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    int day = line.number(from);
    int end = from + 1;
    if (day > 0 && line.width(from) <= 2) {
      if (line.isGlued(end) && Numbers.isOrdinalEnding(line, end)) {
        end++;
      }
    } else {
      var rank = numbers.ordinal(line, from).filter(r -> r.number() > 0);
      if (rank.isEmpty()) {
        return Optional.empty();
      }
      day = rank.get().number();
      end = rank.get().end();
    }
    if (line.is(end, "of") || line.is(end, "-") && line.isGlued(end)) {
      end++;
    }
    var month = lexicon.months.at(line, end);
    if (month.isEmpty() || !line.isCapital(end) && month.get().meaning().kind() != Kind.PLAIN) {
      return Optional.empty();
    }
    int afterMonth = dot(line, month.get().end(), month.get().meaning());
    int number = day;
    return existing(
        withYear(
            line,
            afterMonth,
            CalendarDate.ofDay(Optional.empty(), month.get().meaning().number(), number)));
  }

  /// "March 14, 2014", "March 2014", "March".
  private Optional<Match> monthFirst(Line line, int at) {
    var hit = lexicon.months.at(line, at);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    var month = hit.get().meaning();
    if (!line.isCapital(at) && month.kind() == Kind.SHORT) {
      return Optional.empty();
    }
    int end = dot(line, hit.get().end(), month);
    var day = dayOf(line, end, month);
    if (day.isPresent()) {
      return day;
    }
    int yearAt = line.is(end, ",") || line.is(end, "of") ? end + 1 : end;
    var year =
        years
            .plain(line, yearAt)
            .filter(y -> !line.isGlued(yearAt + 1) || !line.isWord(yearAt + 1));
    if (year.isPresent()) {
      return Optional.of(
          new Match(yearAt + 1, CalendarDate.ofMonth(year, month.number(), Pick.BY_TENSE)));
    }
    if (!standsAlone(line, at, month, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(end, CalendarDate.ofMonth(Optional.empty(), month.number(), Pick.BY_TENSE)));
  }

  /// A day after its month: "March 14", "June 1st".
  private Optional<Match> dayOf(Line line, int at, Named month) {
    int from = line.is(at, "the") ? at + 1 : at;
    int day = line.number(from);
    int end = from + 1;
    if (day > 0 && line.width(from) <= 2) {
      if (line.isGlued(end) && Numbers.isOrdinalEnding(line, end)) {
        end++;
      } else if (line.isGlued(end) && (line.is(end, ":") || line.isWord(end))) {
        return Optional.empty();
      }
    } else {
      var rank = numbers.ordinal(line, from).filter(r -> r.number() > 0);
      if (rank.isEmpty() || month.kind() == Kind.SHORT) {
        return Optional.empty();
      }
      day = rank.get().number();
      end = rank.get().end();
    }
    return existing(withYear(line, end, CalendarDate.ofDay(Optional.empty(), month.number(), day)));
  }

  private Match withYear(Line line, int end, CalendarDate date) {
    int at =
        line.is(end, ",") || line.is(end, "of") || line.is(end, "-") && line.isGlued(end)
            ? end + 1
            : end;
    return years
        .plain(line, at)
        .filter(y -> !(line.isGlued(at + 1) && (line.is(at + 1, ":") || line.isWord(at + 1))))
        .map(year -> new Match(at + 1, date.in(year)))
        .orElseGet(() -> new Match(end, date));
  }

  private static Optional<Match> existing(Match match) {
    return Optional.of(match).filter(m -> ((CalendarDate) m.meaning()).exists());
  }

  /// An abbreviated month takes its full stop with it.
  private static int dot(Line line, int at, Named month) {
    return month.kind() == Kind.SHORT && line.is(at, ".") && line.isGlued(at) ? at + 1 : at;
  }

  /// Whether a month without day and year is one: not "Theresa May", "may", "the march".
  private boolean standsAlone(Line line, int at, Named month, int end) {
    boolean cued = lexicon.contexts.has(Context.BEFORE_MONTH, line, at - 1);
    boolean betweenNames =
        line.isCapital(at - 1) && line.isWord(at - 1) && at > 1 && !cued
            || line.isCapital(end) && line.isWord(end) && !cued;
    boolean possessor = line.is(at - 1, "s") && line.is(at - 2, "'");
    return switch (month.kind()) {
      case PLAIN -> line.isCapital(at) && !betweenNames || cued;
      case SHORT -> line.is(end - 1, ".") && cued;
      case COMMON -> line.isCapital(at) && cued && !line.is(at - 1, "and") && !possessor;
      case NAME -> line.isCapital(at) && !betweenNames && !possessor;
    };
  }

  /// "last June", "next March", "this May"; "October of next year" is left to [YearPhrases].
  private Optional<Match> shifted(Line line, int at) {
    var shift = lexicon.shifts.at(line, at);
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    int from = shift.get().end();
    var month = lexicon.months.at(line, from);
    if (month.isEmpty()
        || !line.isCapital(from)
        || line.number(dot(line, month.get().end(), month.get().meaning())) > 0) {
      return Optional.empty();
    }
    var pick =
        switch (Integer.signum(shift.get().meaning())) {
          case -1 -> Pick.LAST;
          case 0 -> Pick.THIS;
          default -> Pick.NEXT;
        };
    return Optional.of(
        new Match(
            dot(line, month.get().end(), month.get().meaning()),
            CalendarDate.ofMonth(Optional.empty(), month.get().meaning().number(), pick)));
  }

  /// The "3" of "3 to 5 March", "3rd-5th of March".
  private Optional<Match> rangeStart(Line line, int at) {
    int day = line.number(at);
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    int end = line.isGlued(at + 1) && Numbers.isOrdinalEnding(line, at + 1) ? at + 2 : at + 1;
    if (!lexicon.contexts.has(Context.BETWEEN_DAYS, line, end)) {
      return Optional.empty();
    }
    return dayFirst(line, end + 1)
        .map(Match::meaning)
        .map(CalendarDate.class::cast)
        .map(date ->
            new CalendarDate(
                date.year(), date.month(), Optional.of(day), Optional.empty(), date.pick()))
        .filter(CalendarDate::exists)
        .map(date -> new Match(end, date));
  }

  /// The "9, 2014" of "March 3-9, 2014".
  private Optional<Match> rangeEnd(Line line, int at) {
    int day = line.number(at);
    if (day < 1 || day > 31 || !lexicon.contexts.has(Context.BETWEEN_DAYS, line, at - 1)) {
      return Optional.empty();
    }
    int end = line.isGlued(at + 1) && Numbers.isOrdinalEnding(line, at + 1) ? at + 2 : at + 1;
    int start = at - 2;
    if (Numbers.isOrdinalEnding(line, start)) {
      start--;
    }
    int monthAt = line.is(start - 1, ".") ? start - 2 : start - 1;
    var month = lexicon.months.at(line, monthAt);
    int first = line.number(start);
    if (month.isEmpty() || first < 1 || first > 31 || line.is(at - 1, ",") && first >= day) {
      return Optional.empty();
    }
    return existing(
        withYear(
            line, end, CalendarDate.ofDay(Optional.empty(), month.get().meaning().number(), day)));
  }
}
