package org.dateline.reading.when;

import java.util.Optional;

/// Reads times of the clock: "3 p.m.", "9:30 a.m. EDT", "15:00 GMT", "noon", "10 o'clock".
final class ClockTimes implements Rule {

  private final Lexicon lexicon;
  private final Numbers numbers;

  ClockTimes(Lexicon lexicon, Numbers numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    return lexicon
        .hours
        .at(line, at)
        .map(hit -> {
          var parts = hit.meaning().split(":");
          return zoned(line, hit.end(), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        })
        .or(() -> figures(line, at));
  }

  private Optional<Match> figures(Line line, int at) {
    int hour = hour(line, at);
    if (hour < 0) {
      return Optional.empty();
    }
    int minute = 0;
    int end = at + 1;
    boolean withMinutes = false;
    int decimal = line.word(at).indexOf('.');
    if (decimal > 0) {
      minute = Integer.parseInt(line.word(at).substring(decimal + 1));
      hour = Integer.parseInt(line.word(at).substring(0, decimal));
    } else if (line.is(end, ":") && line.isGlued(end) && line.width(end + 1) == 2) {
      minute = line.number(end + 1);
      end += 2;
      withMinutes = minute >= 0;
      if (line.is(end, ":") && line.isGlued(end) && line.width(end + 1) == 2) {
        end += 2;
      }
    } else if (line.width(at) == 4 && line.piece(at).isNumber()) {
      minute = hour % 100;
      hour = hour / 100;
      if (lexicon.zones.at(line, end).isEmpty() && !line.is(end, "hours")) {
        return Optional.empty();
      }
      withMinutes = true;
      end = line.is(end, "hours") ? end + 1 : end;
    }
    var half = line.word(end);
    boolean afternoon = half.equals("pm");
    if (afternoon || half.equals("am")) {
      if (hour < 1 || hour > 12 || minute < 0 || minute > 59) {
        return Optional.empty();
      }
      return Optional.of(zoned(line, end + 1, hour % 12 + (afternoon ? 12 : 0), minute));
    }
    if (line.is(end, "o") && line.is(end + 1, "'") && line.is(end + 2, "clock")) {
      return hour <= 12 ? Optional.of(zoned(line, end + 3, hour, minute)) : Optional.empty();
    }
    boolean cued =
        lexicon.contexts.has(Context.BEFORE_CLOCK, line, at - 1)
            || lexicon.zones.at(line, end).isPresent();
    return withMinutes && cued && hour < 25 && minute < 60 && !(hour == 24 && minute > 0)
        ? Optional.of(zoned(line, end, hour, minute))
        : Optional.empty();
  }

  private int hour(Line line, int at) {
    if (at < line.size() && line.piece(at).isNumber()) {
      var word = line.word(at);
      return word.matches("\\d{1,2}\\.\\d{2}") ? 0 : line.number(at);
    }
    return numbers
        .quantity(line, at)
        .filter(r -> r.end() == at + 1 && !line.is(at, "a") && !line.is(at, "an"))
        .flatMap(r -> r.quantity().whole())
        .filter(n -> n >= 1 && n <= 12)
        .orElse(-1);
  }

  private Match zoned(Line line, int end, int hour, int minute) {
    int from = line.is(end, "(") ? end + 1 : end;
    var zone = lexicon.zones.at(line, from).filter(z -> line.isCapital(from) || z.end() > from + 1);
    boolean universal = zone.map(z -> z.meaning().equals("Z")).orElse(false);
    int after = from == end ? zone.map(WordList.Hit::end).orElse(end) : end;
    return new Match(after, new Clock(hour, minute, universal, Optional.empty()));
  }
}
