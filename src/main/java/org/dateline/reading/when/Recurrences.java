package org.dateline.reading.when;

import java.util.Optional;
import org.dateline.reading.when.Lexicon.Named.Kind;

/// Reads how often: "every day", "twice a week", "15 a year", "per month", "weekly", "on Sundays".
final class Recurrences implements Rule {

  private final Lexicon lexicon;
  private final Numbers numbers;

  Recurrences(Lexicon lexicon, Numbers numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    return lexicon
        .frequencies
        .at(line, at)
        .filter(hit -> !isDescription(line, hit))
        .map(hit -> new Match(hit.end(), new Recurrence(hit.meaning())))
        .or(() -> each(line, at))
        .or(() -> rate(line, at))
        .or(() -> weekdays(line, at));
  }

  /// "daily life", "an hourly rate": what recurs within days only describes the noun behind it.
  private static boolean isDescription(Line line, WordList.Hit<String> hit) {
    boolean often = hit.meaning().equals("P1D") || hit.meaning().startsWith("PT");
    return often && line.isWord(hit.end()) && !line.is(hit.end(), "and");
  }

  /// "every day", "each other Monday", "every three months", "per year".
  private Optional<Match> each(Line line, int at) {
    if (!lexicon.contexts.has(Context.EACH, line, at)) {
      return Optional.empty();
    }
    int from = line.is(at + 1, "single") ? at + 2 : at + 1;
    boolean other = line.is(from, "other");
    from = other ? from + 1 : from;
    var weekday = lexicon.weekdays.at(line, from).filter(w -> w.meaning().kind() == Kind.PLAIN);
    if (weekday.isPresent()) {
      return weekday.map(
          w -> new Match(w.end(), new Recurrence(weekdayValue(w.meaning().number()))));
    }
    var part = lexicon.partsOfDay.at(line, from);
    if (part.isPresent()) {
      return part.map(p -> new Match(p.end(), new Recurrence("XXXX-XX-XXT" + p.meaning())));
    }
    var read = numbers.quantity(line, from);
    int unitAt = read.map(Numbers.Read::end).orElse(from);
    var quantity = read.map(Numbers.Read::quantity).orElse(other ? Quantity.of(2) : Quantity.of(1));
    return lexicon
        .units
        .at(line, unitAt)
        .filter(u -> !line.is(at, "per") || !u.meaning().isWithinDay())
        .map(u -> new Match(u.end(), new Recurrence(u.meaning().duration(quantity))));
  }

  /// "twice a week", "15 a year", "$3 million a day".
  private Optional<Match> rate(Line line, int at) {
    if (line.is(at, "once") || line.is(at, "twice")) {
      return rate(line, at + 1);
    }
    boolean article = line.is(at, "a") || line.is(at, "an");
    if (!article || !counted(line, at - 1)) {
      return Optional.empty();
    }
    return lexicon
        .units
        .at(line, at + 1)
        .filter(
            u -> !line.is(u.end(), "-") && !line.is(u.end(), "ago") && !line.is(u.end(), "later"))
        .map(u -> new Match(u.end(), new Recurrence(u.meaning().duration(Quantity.of(1)))));
  }

  /// Whether a number stands just before, alone or with what it counts.
  private boolean counted(Line line, int at) {
    return lexicon.contexts.has(Context.TIMES, line, at)
        || isCount(line, at)
        || line.isWord(at)
            && !lexicon.contexts.has(Context.BEFORE_AMOUNT, line, at)
            && !lexicon.contexts.has(Context.AFTER_BOUND, line, at)
            && isCount(line, at - 1)
        || line.is(at, "%");
  }

  private boolean isCount(Line line, int at) {
    return at >= 0
        && at < line.size()
        && (line.piece(at).isNumber()
            || line.is(at, "million")
            || line.is(at, "billion")
            || numbers
                .quantity(line, at)
                .filter(r -> !line.is(at, "a") && !line.is(at, "an"))
                .isPresent());
  }

  /// "Sundays", "on Fridays".
  private Optional<Match> weekdays(Line line, int at) {
    var word = line.word(at);
    if (!word.endsWith("days") || !line.isCapital(at)) {
      return Optional.empty();
    }
    return lexicon
        .weekdays
        .meaning(word.substring(0, word.length() - 1))
        .map(day -> new Match(at + 1, new Recurrence(weekdayValue(day.number()))));
  }

  private static String weekdayValue(int day) {
    return "XXXX-WXX-" + day;
  }
}
