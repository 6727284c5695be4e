package org.dateline.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Loads the files of a `geodata/` folder; `geodata/README.md` describes them.
final class GeodataFiles {

  static final List<String> PLACE_FILES =
      List.of(
          "countries.tsv",
          "divisions.tsv.gz",
          "counties.tsv.gz",
          "extra-places.tsv",
          "cities.tsv.gz",
          "towns.tsv.gz",
          "airports.tsv.gz");

  private final PlaceTable places = new PlaceTable();
  private final NameIndex ids = new NameIndex(1 << 19);
  private final Names names = new Names();
  private final Demonyms demonyms;
  private final Outlines outlines;

  GeodataFiles(Path folder, Optional<Path> ownPlaces, Consumer<String> complaints) {
    PLACE_FILES.forEach(file -> Table.read(folder.resolve(file), this::add));
    ownPlaces.filter(Files::exists).ifPresent(file -> Table.read(file, this::add, complaints));
    Table.read(folder.resolve("aliases.tsv"), this::addAliases);
    Table.read(folder.resolve("abbreviations.tsv"), this::addAbbreviations);
    demonyms = Demonyms.read(folder.resolve("demonyms.tsv"));
    outlines = Outlines.read(folder.resolve("outlines.bin"));
  }

  private void add(Table.Line line) {
    Place place = PlaceLine.place(line);
    int row = places.add(place);
    ids.add(NameIndex.hash(place.id().value()), row);
    names.add(place.name(), row);
    names.addAll(line.get("aliases"), row);
  }

  private void addAliases(Table.Line line) {
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

  private void addAbbreviations(Table.Line line) {
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

  Demonyms demonyms() {
    return demonyms;
  }

  Outlines outlines() {
    return outlines;
  }
}
