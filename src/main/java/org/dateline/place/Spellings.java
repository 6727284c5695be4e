package org.dateline.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// Finds the places of which a name is another transliteration.
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
  private final NameIndex index;

  Spellings(PlaceTable places) {
    this.places = places;
    this.index = new NameIndex(1 << 16);
  }

  Spellings(PlaceTable places, SnapshotReader snapshot) {
    this.places = places;
    this.index = new NameIndex(snapshot);
  }

  void write(SnapshotWriter snapshot) {
    index.write(snapshot);
  }

  /// Adds a place under its main name, when it may be spelled otherwise.
  void add(int row) {
    String country = places.country(row);
    if (country != null && COUNTRIES.contains(country) && places.level(row) != Level.COUNTRY) {
      String skeleton = Transliteration.skeleton(Transliteration.form(places.name(row)));
      if (skeleton.length() >= SHORTEST_SKELETON) {
        index.add(NameIndex.hash(skeleton), row);
      }
    }
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
    for (int row : index.rows(NameIndex.hash(skeleton))) {
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
