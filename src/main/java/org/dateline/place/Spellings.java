package org.dateline.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Finds the places of which a name is another transliteration. The index is made at the first
/// question.
final class Spellings {

  /// Countries whose names come to English from another script, with no one way to write them.
  private static final Set<String> COUNTRIES =
      Set.of(
          "AE", "AF", "AM", "AZ", "BG", "BH", "BY", "DJ", "DZ", "EG", "ER", "ET", "GE", "IL", "IQ",
          "IR", "JO", "KG", "KW", "KZ", "LB", "LY", "MA", "MK", "MR", "OM", "PK", "PS", "QA", "RS",
          "RU", "SA", "SD", "SO", "SY", "TJ", "TM", "TN", "UA", "UZ", "YE");

  /// Shorter names are too easily another.
  private static final int SHORTEST_FORM = 5;

  private static final int SHORTEST_SKELETON = 2;

  /// A skeleton as short as this must have the very same vowels.
  private static final int BARE_SKELETON = 2;

  /// Letters of a form, of which one may differ.
  private static final int LETTERS_A_SLIP = 5;

  private final PlaceTable places;
  private final Supplier<NameIndex> index;

  Spellings(PlaceTable places) {
    this.places = places;
    this.index = new Once<>(this::build);
  }

  private NameIndex build() {
    NameIndex built = new NameIndex(1 << 16);
    for (int row = 0; row < places.size(); row++) {
      String country = places.country(row);
      if (country != null && COUNTRIES.contains(country) && places.level(row) != Level.COUNTRY) {
        String skeleton = Transliteration.skeleton(Transliteration.form(places.name(row)));
        if (skeleton.length() >= SHORTEST_SKELETON) {
          built.add(NameIndex.hash(skeleton), row);
        }
      }
    }
    return built;
  }

  /// The places of these countries that the name may be a spelling of, the likeliest first.
  List<Place> like(String name, Set<String> countries) {
    if (Collections.disjoint(countries, COUNTRIES)) {
      return List.of();
    }
    String form = Transliteration.form(name);
    String skeleton = Transliteration.skeleton(form);
    if (form.length() < SHORTEST_FORM || skeleton.length() < SHORTEST_SKELETON) {
      return List.of();
    }
    record Found(int row, int distance) {}
    int slips = skeleton.length() > BARE_SKELETON ? form.length() / LETTERS_A_SLIP : 0;
    List<Found> found = new ArrayList<>();
    for (int row : index.get().rows(NameIndex.hash(skeleton))) {
      int distance = Transliteration.distance(form, Transliteration.form(places.name(row)));
      if (countries.contains(places.country(row)) && distance <= slips) {
        found.add(new Found(row, distance));
      }
    }
    found.sort(
        Comparator.comparingInt(Found::distance)
            .thenComparing(
                Comparator.comparingInt((Found one) -> places.population(one.row())).reversed()));
    return found.stream().map(one -> places.place(one.row())).toList();
  }
}
