package org.dateline.reading.what;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The forms of an English word as it may be written: rather too many than too few.
final class Inflections {

  private static final Map<String, List<String>> IRREGULAR = irregular();

  private Inflections() {}

  static Set<String> of(String lemma) {
    var forms = new HashSet<String>(IRREGULAR.getOrDefault(lemma, List.of()));
    forms.add(lemma);
    forms.add(lemma + "s");
    forms.add(lemma + "es");
    forms.add(lemma + "ed");
    forms.add(lemma + "ing");
    char last = lemma.charAt(lemma.length() - 1);
    forms.add(lemma + last + "ed");
    forms.add(lemma + last + "ing");
    var stem = lemma.substring(0, lemma.length() - 1);
    if (last == 'e') {
      forms.add(lemma + "d");
      forms.add(stem + "ing");
    }
    if (last == 'y') {
      forms.add(stem + "ies");
      forms.add(stem + "ied");
    }
    return forms;
  }

  /// "sent" of "send", "withdrawn" of "withdraw", "deployed" of "deploy".
  static String participle(String lemma) {
    var forms = IRREGULAR.get(lemma);
    if (forms != null) {
      return forms.stream().filter(f -> f.endsWith("n")).findFirst().orElse(forms.getFirst());
    }
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return lemma.matches(".*[^aeiou]y")
        ? lemma.substring(0, lemma.length() - 1) + "ied"
        : lemma + "ed";
  }

  private static Map<String, List<String>> irregular() {
    var all = new HashMap<String, List<String>>();
    for (var row : Table.read("irregular.tsv", 2)) {
      all.put(row.cell(0), List.of(row.cell(1).split(" ")));
    }
    return all;
  }
}
