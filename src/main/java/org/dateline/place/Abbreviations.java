package org.dateline.place;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Short forms that count only when they are written exactly so, as "US" is a country and "us" is
/// not. Those with the use `after comma` stand for a place only behind another place: "Salem, OR".
final class Abbreviations {

  private record Abbreviation(String place, boolean afterComma) {}

  private final Map<String, Abbreviation> byForm = new HashMap<>();

  static Abbreviations read(Path file) {
    Abbreviations abbreviations = new Abbreviations();
    Table.read(
        file,
        line -> {
          boolean afterComma =
              switch (line.get("use")) {
                case "" -> false;
                case "after comma" -> true;
                case String other ->
                    throw new IllegalArgumentException(
                        "'" + other + "' is no use; leave it empty or write 'after comma'");
              };
          Abbreviation abbreviation = new Abbreviation(line.require("place"), afterComma);
          for (String form : line.require("forms").split("\\|")) {
            abbreviations.byForm.put(form, abbreviation);
          }
        });
    return abbreviations;
  }

  /// Id of the place that an abbreviation stands for, when it is one.
  List<String> place(String form) {
    Abbreviation found = byForm.get(form);
    return found == null ? List.of() : List.of(found.place());
  }

  /// True when the word at `at` stands for a place where it stands.
  boolean isName(List<String> words, int at) {
    Abbreviation found = byForm.get(words.get(at));
    return found != null && (!found.afterComma() || (at > 0 && words.get(at - 1).equals(",")));
  }
}
