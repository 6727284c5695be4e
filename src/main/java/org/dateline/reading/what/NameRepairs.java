package org.dateline.reading.what;

import java.util.Set;

/// Slips of the parser with names that stand beside offices and places: "President of Kenya William
/// Ruto", "the capital Moscow".
final class NameRepairs {

  private static final Set<String> OFFICES =
      Set.of("president", "minister", "premier", "chancellor", "king", "emir", "sultan", "pm");
  private static final Set<String> REALMS =
      Set.of("republic", "kingdom", "federation", "emirate", "state");

  /// First words of countries of two.
  private static final Set<String> TWO_WORDS =
      Set.of(
          "south",
          "north",
          "east",
          "saudi",
          "new",
          "united",
          "sri",
          "costa",
          "el",
          "sierra",
          "cape",
          "burkina",
          "ivory",
          "equatorial");

  private final Wiring wiring;

  NameRepairs(Wiring wiring) {
    this.wiring = wiring;
  }

  /// Puts right what hangs on the word at a place, or what it hangs on.
  void at(int i) {
    titledPair(i);
    nameBehindOffice(i);
    capitalNamed(i);
  }

  /// "Vice President Mike Pence and Secretary of State Mike Pompeo": the parser takes the first for
  /// a part of the second's name.
  private void titledPair(int name) {
    int other = wiring.head(name);
    if (other <= name + 1
        || !wiring.is(name, "compound")
        || !wiring.tag(name).startsWith("NNP")
        || !wiring.tag(other).startsWith("NNP")
        || !wiring.lower(name + 1).equals("and")) {
      return;
    }
    var titles =
        wiring.children(name, "conj").stream()
            .filter(title -> title < other && Types.has("title", wiring.lower(title)))
            .toList();
    if (titles.size() == 1) {
      wiring.attach(name, wiring.head(other), wiring.relations().get(other));
      wiring.attach(other, name, "conj");
      wiring.attach(titles.getFirst(), other, "compound");
      wiring.attach(name + 1, other, "cc");
    }
  }

  /// "Prime Minister of Kazakhstan Askar Mamin": the parser takes the country for a part of the
  /// name, and the name for what the office is of.
  private void nameBehindOffice(int name) {
    int country = wiring.children(name, "case").stream().findFirst().orElse(name) + 1;
    var parts = wiring.children(name, "compound");
    if (!wiring.is(name, "nmod")
        || !wiring.lower(country - 1).equals("of")
        || !wiring.tag(name).startsWith("NNP")
        || !parts.contains(country)
        || parts.stream().anyMatch(part -> !wiring.tag(part).startsWith("NNP"))) {
      return;
    }
    int of = wiring.head(name);
    int office = of;
    while (REALMS.contains(wiring.lower(office)) && wiring.is(office, "nmod")) {
      office = wiring.head(office);
    }
    int last = parts.stream().filter(this::isBody).reduce(country, Math::max);
    if (last == country && TWO_WORDS.contains(wiring.lower(country))) {
      last++;
    }
    if (!OFFICES.contains(wiring.lower(office)) || name < last + 2 || wiring.head(office) == name) {
      return;
    }
    int realm = last;
    wiring.attach(name, wiring.head(office), wiring.relations().get(office));
    wiring
        .children(office, "conj", "cc", "case", "punct", "appos")
        .forEach(child -> wiring.attach(child, name, wiring.relations().get(child)));
    wiring.attach(office, name, "compound");
    wiring.attach(realm, of, "nmod");
    wiring.attach(country - 1, realm, "case");
    parts.stream().filter(p -> p < realm).forEach(part -> wiring.attach(part, realm, "compound"));
  }

  private boolean isBody(int word) {
    return Types.has("institution", wiring.lower(word))
        || Types.has("assembly", wiring.lower(word))
        || Types.has("body", wiring.lower(word));
  }

  /// "will meet in the Russian capital Moscow": the parser takes Moscow for the one who is met.
  private void capitalNamed(int name) {
    int noun = name - 1;
    if (wiring.tag(name).equals("NNP")
        && wiring.is(name, "obj")
        && wiring.isNoun(noun)
        && wiring.head(noun) == wiring.head(name)
        && wiring.is(noun, "obl")
        && Types.has("a city", wiring.lower(noun))) {
      wiring.attach(name, wiring.head(noun), "obl");
      wiring.children(noun, "case").forEach(child -> wiring.attach(child, name, "case"));
      wiring.attach(noun, name, "compound");
    }
  }
}
