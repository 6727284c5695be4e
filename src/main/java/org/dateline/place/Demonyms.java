package org.dateline.place;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words that point to a country without naming it: "Russian", "Britons".
final class Demonyms {

  private final Map<String, String> countries = new HashMap<>();

  static Demonyms read(Path file) {
    Demonyms demonyms = new Demonyms();
    Table.read(
        file,
        line -> {
          for (String word : line.require("words").split("\\|")) {
            demonyms.countries.putIfAbsent(NameKey.of(word), line.require("country"));
          }
        });
    return demonyms;
  }

  Optional<String> country(String word) {
    return Optional.ofNullable(countries.get(NameKey.of(word)));
  }
}
