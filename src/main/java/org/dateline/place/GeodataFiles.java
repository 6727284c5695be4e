package org.dateline.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.snapshot.Snapshots;

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

  private static final String ALIASES = "aliases.tsv";
  private static final String ABBREVIATIONS = "abbreviations.tsv";

  private final GeodataTables tables;
  private final Demonyms demonyms;
  private final Outlines outlines;

  GeodataFiles(
      Path folder, Optional<Path> ownPlaces, Consumer<String> complaints, Snapshots snapshots) {
    tables =
        snapshots.of(
            "gazetteer",
            state(folder),
            () -> read(folder),
            GeodataTables::new,
            GeodataTables::write);
    ownPlaces.filter(Files::exists).ifPresent(file -> Table.read(file, tables::addOwn, complaints));
    demonyms = Demonyms.read(folder.resolve("demonyms.tsv"));
    outlines = Outlines.read(folder.resolve("outlines.bin"));
  }

  private static GeodataTables read(Path folder) {
    var tables = new GeodataTables();
    PLACE_FILES.forEach(file -> Table.read(folder.resolve(file), tables::add));
    Table.read(folder.resolve(ALIASES), tables::addAliases);
    Table.read(folder.resolve(ABBREVIATIONS), tables::addAbbreviations);
    tables.addSpellings();
    return tables;
  }

  /// Sizes and times of the files.
  private static String state(Path folder) {
    return Stream.concat(PLACE_FILES.stream(), Stream.of(ALIASES, ABBREVIATIONS))
        .map(name -> state(folder, name))
        .collect(Collectors.joining("\n"));
  }

  private static String state(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      return name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  GeodataTables tables() {
    return tables;
  }

  Demonyms demonyms() {
    return demonyms;
  }

  Outlines outlines() {
    return outlines;
  }
}
