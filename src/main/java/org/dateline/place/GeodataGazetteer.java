package org.dateline.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/// The gazetteer over the files of `geodata/`.
final class GeodataGazetteer implements Gazetteer {

  private static final List<String> PLACE_FILES =
      List.of(
          "countries.tsv",
          "divisions.tsv.gz",
          "counties.tsv.gz",
          "extra-places.tsv",
          "cities.tsv.gz",
          "towns.tsv.gz",
          "airports.tsv.gz");

  private final PlaceTable places = new PlaceTable();
  private final NameIndex names = new NameIndex(1 << 19);
  private final NameIndex ids = new NameIndex(1 << 18);
  private final LongestWords longest = new LongestWords();

  /// Rows with a name of our own choice, which weighs as much as the main name.
  private final NameIndex chosenNames = new NameIndex(1 << 12);

  private final Map<String, Integer> byCountry = new HashMap<>();
  private final Set<String> ordinaryWords = new HashSet<>();
  private final Demonyms demonyms;
  private final Abbreviations abbreviations;
  private final Outlines outlines;

  GeodataGazetteer(Path folder, Optional<Path> ownPlaces) {
    PLACE_FILES.forEach(file -> Table.read(folder.resolve(file), this::add));
    ownPlaces.filter(Files::exists).ifPresent(file -> Table.read(file, this::add));
    Table.read(folder.resolve("aliases.tsv"), this::addAliases);
    Table.read(
        folder.resolve("ordinary-words.tsv"),
        line -> ordinaryWords.add(NameKey.of(line.require("name"))));
    demonyms = Demonyms.read(folder.resolve("demonyms.tsv"));
    abbreviations = Abbreviations.read(folder.resolve("abbreviations.tsv"));
    outlines = Outlines.read(folder.resolve("outlines.bin"));
  }

  private void add(Table.Line line) {
    Place place = PlaceLine.place(line);
    int row = places.add(place);
    ids.add(NameIndex.hash(place.id().value()), row);
    if (place.level() == Level.COUNTRY && place.country() != null) {
      byCountry.put(place.country(), row);
    }
    addName(place.name(), row);
    addNames(line.get("aliases"), row);
  }

  private void addAliases(Table.Line line) {
    String id = line.require("place");
    int[] rows = ids.rows(NameIndex.hash(id));
    if (rows.length == 0) {
      throw new IllegalArgumentException("there is no place with the id '" + id + "'");
    }
    for (String name : line.require("names").split("\\|")) {
      addName(name, rows[0]);
      chosenNames.add(NameIndex.hash(NameKey.of(name)), rows[0]);
    }
  }

  private void addNames(String aliases, int row) {
    int start = 0;
    for (int bar = aliases.indexOf('|'); bar >= 0; bar = aliases.indexOf('|', start)) {
      addName(aliases.substring(start, bar), row);
      start = bar + 1;
    }
    addName(aliases.substring(start), row);
  }

  private void addName(String name, int row) {
    String key = NameKey.of(name);
    if (!key.isEmpty()) {
      names.add(NameIndex.hash(key), row);
      longest.add(key);
    }
  }

  @Override
  public List<Place> named(String name) {
    List<Place> exact =
        abbreviations.place(name).stream().flatMap(id -> find(new PlaceId(id)).stream()).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    String key = NameKey.of(name);
    long hash = NameIndex.hash(key);
    record Candidate(int row, double prominence) {}
    List<Candidate> candidates = new ArrayList<>();
    for (int row : names.rows(hash)) {
      boolean main = NameKey.of(places.name(row)).equals(key) || chosenNames.contains(hash, row);
      candidates.add(new Candidate(row, places.prominence(row) + (main ? 0 : -1)));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::prominence).reversed());
    return candidates.stream().map(candidate -> places.place(candidate.row())).toList();
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    for (int row : ids.rows(NameIndex.hash(id.value()))) {
      return Optional.of(places.place(row));
    }
    return Optional.empty();
  }

  @Override
  public Optional<Place> country(String code) {
    return Optional.ofNullable(byCountry.get(code)).map(places::place);
  }

  @Override
  public Optional<String> countryOfDemonym(String word) {
    return demonyms.country(word);
  }

  @Override
  public boolean isOrdinaryWord(String name) {
    return ordinaryWords.contains(NameKey.of(name));
  }

  @Override
  public int longestName(List<String> words, int from) {
    if (abbreviations.isName(words, from)) {
      return 1;
    }
    String key = NameKey.of(words.get(from));
    if (key.isEmpty()) {
      return 0;
    }
    int space = key.indexOf(' ');
    int most = longest.of(space < 0 ? key : key.substring(0, space));
    if (most == 0) {
      return 0;
    }
    boolean lowerCase = !hasCapital(words.get(from));
    int found = !lowerCase && names.contains(NameIndex.hash(key)) ? 1 : 0;
    StringBuilder joined = new StringBuilder(key);
    for (int i = from + 1; i < words.size() && i < from + 2 * most; i++) {
      String next = NameKey.of(words.get(i));
      if (next.isEmpty()) {
        if (!isJoint(words.get(i))) {
          break;
        }
        continue;
      }
      joined.append(' ').append(next);
      if (names.contains(NameIndex.hash(joined))) {
        found = i - from + 1;
      }
    }
    return found;
  }

  private static boolean isJoint(String word) {
    return word.equals("-") || word.equals("'") || word.equals("’") || word.equals(",");
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(c -> !Character.isLowerCase(c) && Character.isLetter(c));
  }

  @Override
  public Optional<Geometry> outline(PlaceId id) {
    return outlines.find(id.value());
  }

  @Override
  public List<Place> at(Position position) {
    return List.of();
  }
}
