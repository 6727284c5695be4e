package org.dateline.reading.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.reading.when.Modified.Part;

/// The word lists of time, one file each. What a list's meanings may be is told at its file's head.
final class Lexicon {

  final WordList<Named> weekdays = WordList.load("weekdays", Named::parse);
  final WordList<Named> months = WordList.load("months", Named::parse);
  final WordList<Unit> units = WordList.load("units", Unit::valueOf);
  final WordList<String> numerals = WordList.load("numerals", Function.identity());
  final WordList<Integer> ordinals = WordList.load("ordinals", Integer::valueOf);
  final WordList<String> days = WordList.load("days", Function.identity());
  final WordList<Integer> shifts = WordList.load("shifts", Integer::valueOf);
  final WordList<Integer> steps = WordList.load("steps", Integer::valueOf);
  final WordList<String> partsOfDay = WordList.load("parts-of-day", Function.identity());
  final WordList<String> hours = WordList.load("hours", Function.identity());
  final WordList<String> zones = WordList.load("zones", Function.identity());
  final WordList<String> seasons = WordList.load("seasons", Function.identity());
  final WordList<Integer> decades = WordList.load("decades", Integer::valueOf);
  final WordList<Part> modifiers = WordList.load("modifiers", Part::valueOf);
  final WordList<String> frequencies = WordList.load("frequencies", Function.identity());
  final WordList<Reference> references = WordList.load("references", Reference::new);
  final WordList<HolidayRule> holidays = WordList.load("holidays", HolidayRule::parse);
  final WordList<String> approximations = WordList.load("approximations", Function.identity());
  final WordList<String> measures = WordList.load("measures", Function.identity());
  final WordList<String> directions = WordList.load("directions", Function.identity());
  final WordList<Prospect> prospects = WordList.load("prospects", Prospect::valueOf);
  final WordList<Bound> bounds = WordList.load("bounds", Bound::valueOf);
  final WordList<String> notTimes = WordList.load("not-times", Function.identity());

  final Contexts contexts = new Contexts();

  private final Set<String> starters = new HashSet<>();

  Lexicon() {
    for (var list : openers()) {
      list.entries().stream()
          .flatMap(entry -> entry.words().stream())
          .forEach(words -> starters.add(Pieces.words(words).getFirst()));
    }
    weekdays.entries().stream()
        .flatMap(entry -> entry.words().stream())
        .forEach(word -> starters.add(word + "s"));
    starters.addAll(
        Set.of("the", "'", "every", "each", "per", "once", "twice", "these", "recent", "q", "h"));
  }

  /// Whether a time expression may begin with this word.
  boolean starts(Line line, int at) {
    var piece = line.piece(at);
    return piece.isNumber() || starters.contains(piece.word());
  }

  /// Every list, for the test of their examples.
  List<WordList<?>> all() {
    var all = new ArrayList<>(openers());
    all.addAll(List.of(zones, measures, directions, prospects, bounds, notTimes, contexts.list()));
    return all;
  }

  /// The lists whose words may begin an expression.
  private List<WordList<?>> openers() {
    return List.of(
        weekdays,
        months,
        units,
        numerals,
        ordinals,
        days,
        shifts,
        steps,
        partsOfDay,
        hours,
        seasons,
        decades,
        modifiers,
        frequencies,
        references,
        holidays,
        approximations);
  }

  /// What lies ahead of a verb.
  enum Prospect {
    /// Its "to …".
    TO,
    /// The time beside it too.
    SELF
  }

  /// A month or weekday.
  ///
  /// @param number from 1
  /// @param kind of word
  record Named(int number, Kind kind) {

    enum Kind {
      PLAIN,
      /// An abbreviation.
      SHORT,
      /// Also a common word.
      COMMON,
      /// Also a given name.
      NAME
    }

    static Named parse(String text) {
      var parts = text.split(" ");
      return new Named(
          Integer.parseInt(parts[0]),
          parts.length == 1
              ? Kind.PLAIN
              : Kind.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)));
    }
  }
}
