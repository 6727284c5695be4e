package org.dateline.reading.what;

import java.util.List;
import java.util.Set;

/// Slips of the parser within a phrase: "April 5", "up to 3,000 troops", "Turkey's ministries".
final class PhraseRepairs {

  private static final Set<String> UNITS_OF_TIME = Set.of("day", "week", "month", "year", "hour");

  private static final Set<String> ADJECTIVES =
      Set.of("accompanying", "escorting", "remaining", "supporting", "visiting");

  private final Wiring wiring;

  PhraseRepairs(Wiring wiring) {
    this.wiring = wiring;
  }

  /// Puts right what hangs on the word at a place, or what it hangs on.
  void at(int i) {
    dayOfMonth(i);
    upToNumber(i);
    acting(i);
    listedName(i);
    prepositionAsVerb(i);
    owner(i);
    countedAfter(i);
    prepositionOfPhrase(i);
    nearestStationed(i);
    gerundOfNoun(i);
    onTheSidelines(i);
  }

  /// "met on April 5": the parser takes the number for the object of the verb.
  private void dayOfMonth(int number) {
    int month = number - 1;
    if (wiring.tag(number).equals("CD")
        && month >= 0
        && wiring.text(number).matches("\\d{1,2}")
        && wiring.tag(month).startsWith("NNP")
        && Types.has("calendar", wiring.lower(month))
        && !wiring.lower(month).endsWith("day")
        && wiring.head(number) != month
        && wiring.head(month) != number) {
      wiring.attach(number, month, "nummod");
    }
  }

  /// "would send up to 3,000 troops": the parser takes the troops for those who are sent up to.
  private void upToNumber(int up) {
    int number = up + 2;
    if (!wiring.lower(up).equals("up")
        || !wiring.lower(up + 1).equals("to")
        || !wiring.tag(number).equals("CD")) {
      return;
    }
    int noun = wiring.is(number, "nummod") ? wiring.head(number) : -1;
    int verb = wiring.head(up);
    if (noun > number
        && verb >= 0
        && verb < up
        && wiring.isVerb(verb)
        && wiring.head(up + 1) == noun
        && wiring.head(noun) == verb
        && !UNITS_OF_TIME.contains(wiring.lemma(noun))) {
      wiring.attach(up, number, "advmod");
      wiring.attach(up + 1, up, "fixed");
      if (wiring.children(verb, "obj").isEmpty()) {
        wiring.attach(noun, verb, "obj");
      }
    }
  }

  /// "and acting President Lee", "and accompanying warships": the parser takes the adjective for a
  /// verb.
  private void acting(int word) {
    var objects = isAdjective(word) ? wiring.children(word, "obj") : List.<Integer>of();
    boolean beside = objects.size() == 1 && wiring.is(word, "conj") && wiring.head(word) >= 0;
    if (beside && objects.getFirst() > word && wiring.children(word, "nsubj", "aux").isEmpty()) {
      int noun = objects.getFirst();
      int first = besideNoun(word) < 0 ? wiring.head(word) : besideNoun(word);
      int verb = wiring.head(first);
      wiring.attach(noun, first, "conj");
      wiring.attach(word, noun, "amod");
      if (verb >= 0 && wiring.isVerb(verb)) {
        wiring.children(word, "obl").forEach(place -> wiring.attach(place, verb, "obl"));
      }
    }
  }

  /// The noun beside which the parser puts the word, or the object of the verb beside which it
  /// does; -1 for none.
  private int besideNoun(int word) {
    int head = wiring.head(word);
    if (wiring.isNoun(head) || !wiring.hasFiniteForm(head)) {
      return wiring.isNoun(head) ? head : -1;
    }
    return wiring.children(head, "obj").stream().filter(noun -> noun < word).findFirst().orElse(-1);
  }

  private boolean isAdjective(int word) {
    return wiring.lower(word).equals("acting")
        || ADJECTIVES.contains(wiring.lower(word)) && besideNoun(word) >= 0;
  }

  /// "Shinzo Abe, Chancellor Angela Merkel and President Hollande": the parser takes the second for
  /// another name of the first.
  private void listedName(int name) {
    int first = wiring.head(name);
    boolean titled =
        wiring.children(name, "compound").stream()
            .anyMatch(child -> Types.has("title", wiring.lower(child)));
    if (wiring.is(name, "appos")
        && titled
        && wiring.tag(name).startsWith("NNP")
        && wiring.tag(first).startsWith("NNP")
        && wiring.children(first, "conj").stream().anyMatch(other -> other > name)) {
      wiring.attach(name, first, "conj");
    }
  }

  /// "imposed sanctions on Turkey": the parser takes the preposition for a verb.
  private void prepositionAsVerb(int preposition) {
    if (!wiring.tag(preposition).equals("IN") || !wiring.is(preposition, "acl")) {
      return;
    }
    var objects = wiring.children(preposition, "obj", "obl");
    if (objects.size() == 1 && objects.getFirst() > preposition) {
      int noun = objects.getFirst();
      wiring.attach(noun, wiring.head(preposition), "nmod");
      wiring.attach(preposition, noun, "case");
    }
  }

  /// "on Turkey's defence and energy ministries": the parser takes the owner for what is owned.
  private void owner(int owner) {
    int mark = owner + 1;
    if (!wiring.tag(mark).equals("POS") || wiring.head(mark) != owner) {
      return;
    }
    var owned =
        wiring.children(owner, "dep").stream()
            .filter(noun -> noun > mark && wiring.isNoun(noun))
            .toList();
    if (owned.size() == 1) {
      int noun = lastOfPair(owned.getFirst());
      wiring.attach(noun, wiring.head(owner), wiring.relations().get(owner));
      wiring.attach(owner, noun, "nmod:poss");
      wiring.children(owner, "case").stream()
          .filter(before -> before < owner)
          .forEach(before -> wiring.attach(before, noun, "case"));
    }
  }

  /// "Peace and Security Council", "defence and energy ministries": the parser takes the first word
  /// for the head, and the name goes on to its end.
  private int lastOfPair(int noun) {
    var others = wiring.children(noun, "conj").stream().filter(wiring::isNoun).toList();
    if (others.size() != 1) {
      return noun;
    }
    int other = others.getFirst();
    boolean name =
        Character.isUpperCase(wiring.text(noun).charAt(0))
            && Character.isUpperCase(wiring.text(other).charAt(0));
    boolean shared =
        wiring.tag(noun).equals("NN")
            && wiring.tag(other).equals("NNS")
            && !wiring.children(other, "compound").isEmpty();
    if (!name && !shared) {
      return noun;
    }
    wiring.attach(other, wiring.head(noun), wiring.relations().get(noun));
    wiring.attach(noun, other, "compound");
    return other;
  }

  /// "two days after a referendum": the parser hangs the preposition on the days.
  private void countedAfter(int unit) {
    int mark = unit + 1;
    if (!UNITS_OF_TIME.contains(wiring.tag(unit).startsWith("NN") ? wiring.lemma(unit) : "")
        || !wiring.lower(mark).matches("after|before")
        || wiring.head(mark) != unit
        || wiring.head(unit) < 0) {
      return;
    }
    wiring.children(unit, "dep", "nmod").stream()
        .filter(noun -> noun > mark && wiring.isNoun(noun))
        .findFirst()
        .ifPresent(noun -> {
          wiring.attach(noun, wiring.head(unit), "obl");
          wiring.attach(mark, noun, "case");
          wiring.attach(unit, noun, "obl:npmod");
        });
  }

  /// "sanctions on Russian and Ukrainian officials": the parser hangs the preposition on the first
  /// word of the phrase.
  private void prepositionOfPhrase(int word) {
    int noun = wiring.head(word);
    if (noun > word && (wiring.is(word, "compound") || wiring.is(word, "amod"))) {
      wiring.children(word, "case").stream()
          .filter(before -> before < word && wiring.tag(before).equals("IN"))
          .forEach(before -> wiring.attach(before, noun, "case"));
    }
  }

  /// "the commander of the troops stationed in Korea": the troops are, not the commander.
  private void nearestStationed(int participle) {
    int noun = participle - 1;
    int above = wiring.head(participle);
    if (wiring.tag(participle).equals("VBN")
        && wiring.is(participle, "acl")
        && wiring.tag(noun).equals("NNS")
        && above < noun
        && wiring.head(noun) == above
        && Types.has("unit", wiring.lemma(noun))
        && !Types.has("unit", wiring.lemma(above))) {
      wiring.attach(participle, noun, "acl");
    }
  }

  /// "a resolution on imposing an embargo": the parser hangs the preposition on the noun and the
  /// verb on the preposition.
  private void gerundOfNoun(int gerund) {
    int on = gerund - 1;
    if (wiring.tag(gerund).equals("VBG")
        && wiring.head(gerund) == on
        && wiring.is(gerund, "dep")
        && wiring.tag(on).equals("IN")
        && wiring.isNoun(wiring.head(on))) {
      wiring.attach(gerund, wiring.head(on), "acl");
      wiring.attach(on, gerund, "mark");
    }
  }

  /// "on the margins of the summit in Granada": the parser hangs the place on the margins.
  private void onTheSidelines(int place) {
    int margins = wiring.head(place);
    if (!wiring.is(place, "nmod")
        || margins < 0
        || !wiring.lower(margins).matches("margins|sidelines|fringes")
        || wiring.children(place, "case").stream()
            .noneMatch(mark -> wiring.lower(mark).matches("in|at"))) {
      return;
    }
    wiring.children(margins, "nmod").stream()
        .filter(event -> event < place && wiring.isNoun(event))
        .findFirst()
        .ifPresent(event -> wiring.attach(place, event, "nmod"));
  }
}
