package org.dateline.place;

import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// The places of the gazetteer and what finds them by name, filled line by line.
final class GeodataTables {

  private final PlaceTable places;
  private final NameIndex ids;
  private final Names names;
  private final Spellings spellings;

  GeodataTables() {
    places = new PlaceTable();
    ids = new NameIndex(1 << 19);
    names = new Names();
    spellings = new Spellings(places);
  }

  GeodataTables(SnapshotReader snapshot) {
    places = new PlaceTable(snapshot);
    ids = new NameIndex(snapshot);
    names = new Names(snapshot);
    spellings = new Spellings(places, snapshot);
  }

  void write(SnapshotWriter snapshot) {
    places.write(snapshot);
    ids.write(snapshot);
    names.write(snapshot);
    spellings.write(snapshot);
  }

  /// Adds a place and gives its row.
  int add(Table.Line line) {
    Place place = PlaceLine.place(line);
    int row = places.add(place);
    ids.add(NameIndex.hash(place.id().value()), row);
    names.add(place.name(), row);
    names.addAll(line.get("aliases"), row);
    return row;
  }

  /// Adds a place of the user's own, once all others are there.
  void addOwn(Table.Line line) {
    spellings.add(add(line));
  }

  /// Makes the index of spellings, once the names that places are shown under are known.
  void addSpellings() {
    for (int row = 0; row < places.size(); row++) {
      spellings.add(row);
    }
  }

  void addAliases(Table.Line line) {
    int row = row(line.require("place"));
    for (String name : line.require("names").split("\\|")) {
      names.choose(name, row);
    }
    String shown = line.getOr("shown", "");
    if (!shown.isEmpty()) {
      names.choose(places.name(row), row);
      names.choose(shown, row);
      places.rename(row, shown);
    }
  }

  void addAbbreviations(Table.Line line) {
    int row = row(line.require("place"));
    boolean afterComma =
        switch (line.get("use")) {
          case "" -> false;
          case "after comma" -> true;
          case String other ->
              throw new IllegalArgumentException(
                  "'" + other + "' is no use; leave it empty or write 'after comma'");
        };
    for (String form : line.require("forms").split("\\|")) {
      names.abbreviate(form, row, afterComma);
    }
  }

  private int row(String id) {
    int[] rows = ids.rows(NameIndex.hash(id));
    if (rows.length == 0) {
      throw new IllegalArgumentException("there is no place with the id '" + id + "'");
    }
    return rows[0];
  }

  PlaceTable places() {
    return places;
  }

  NameIndex ids() {
    return ids;
  }

  Names names() {
    return names;
  }

  Spellings spellings() {
    return spellings;
  }
}
