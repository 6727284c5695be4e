package org.dateline.map;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.event.Argument;
import org.dateline.event.Correction;
import org.dateline.event.Decided;
import org.dateline.event.Decision;
import org.dateline.event.EventId;
import org.dateline.event.Location;

/// Decisions in words: "Accepted", "Set by hand: Sun 16 Mar 2014 · London".
final class Decisions {

  private Decisions() {}

  /// @param title of the event with an id
  static String words(Decided decided, Function<EventId, String> title) {
    var words =
        switch (decided.decision()) {
          case Decision.Accept() -> Words.of("history.accepted");
          case Decision.Reject() -> Words.of("history.rejected");
          case Decision.Merge(var into) -> Words.of("history.merged", title.apply(into));
          case Decision.Part(var from) -> Words.of("history.parted", title.apply(from));
          case Decision.Correct(var correction) ->
              Words.of("history.corrected", String.join(" · ", corrected(correction)));
        };
    return decided.takenBack() ? Words.of("history.takenBack", words) : words;
  }

  private static List<String> corrected(Correction correction) {
    return Stream.of(
            correction.title().map(title -> "“" + title + "”"),
            correction.what().map(what -> Kind.of(what).name()),
            correction.status().map(FactLine::words),
            correction.when().map(Decisions::days),
            correction.where().map(Decisions::places),
            correction.arguments().map(Decisions::arguments))
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  private static String days(Correction.Dated dated) {
    var when = dated.when();
    return when == null ? Words.of("undrawn.date") : Days.words(when);
  }

  private static String arguments(List<Argument> arguments) {
    return arguments.isEmpty() ? Words.of("history.nobody") : Arguments.listed(arguments);
  }

  private static String places(List<Location> where) {
    return where.isEmpty() ? Words.of("undrawn.place") : Places.listed(where);
  }
}
