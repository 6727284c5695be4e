package org.dateline.reading.where;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.place.Level;
import org.dateline.reading.where.Mention.Kind;

/// Names that the gazetteer holds in another spelling, looked for only in the countries that the
/// text names: "Dayr az Zawr" in news of Syria.
final class Variants {

  private static final int LONGEST = 4;

  private final Words words;
  private final Lookup lookup;
  private final Set<String> countries;

  /// @param countries codes of the countries that the text names
  Variants(Words words, Lookup lookup, Set<String> countries) {
    this.words = words;
    this.lookup = lookup;
    this.countries = countries;
  }

  /// The longest name that begins here.
  Optional<Mention> at(int from) {
    for (int to = end(from); to > from; to--) {
      if (words.capital(to - 1) || words.text(to - 1).indexOf('-') > 0) {
        var name = words.join(from, to);
        if (joinsCountries(name)) {
          continue;
        }
        var places = lookup.spelledLike(name, countries);
        if (!places.isEmpty()) {
          return Optional.of(new Mention(from, to, name, places, Kind.VARIANT));
        }
      }
    }
    return Optional.empty();
  }

  /// "Russia-US": names of two, not one that is spelled otherwise.
  private boolean joinsCountries(String name) {
    return name.contains("-")
        && Stream.of(name.split("-"))
            .flatMap(part -> lookup.named(part.strip()).stream())
            .anyMatch(place -> place.level() == Level.COUNTRY);
  }

  /// Behind the words that are written like one name: capitals, hyphens, articles.
  private int end(int from) {
    int end = from + 1;
    while (end < from + LONGEST
        && words.together(from, end)
        && (words.capital(end) || words.text(end).equals("-") || lookup.article(end))) {
      end++;
    }
    return end;
  }
}
