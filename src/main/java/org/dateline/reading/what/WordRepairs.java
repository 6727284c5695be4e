package org.dateline.reading.what;

import java.util.List;
import java.util.Set;

/// Slips of the parser that a few words beside each other show: "was due to meet", "April 5", "up
/// to 3,000 troops".
final class WordRepairs {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> COASTS = Set.of("coast", "shore", "port", "island");
  private static final Set<String> ASIDES = Set.of("in", "at", "during", "after", "following");
  private static final Set<String> UNITS_OF_TIME = Set.of("day", "week", "month", "year", "hour");

  private final Wiring wiring;

  WordRepairs(Wiring wiring) {
    this.wiring = wiring;
  }

  void all() {
    for (int i = 0; i < wiring.size(); i++) {
      dayOfMonth(i);
      upToNumber(i);
      dueTo(i);
      aimOfSubject(i);
      toldClause(i);
      acting(i);
      gerundAfterVerb(i);
      listedName(i);
      meanwhile(i);
      offCoast(i);
      saidAtEnd(i);
      prepositionAsVerb(i);
      owner(i);
      countedAfter(i);
      prepositionOfPhrase(i);
      titledPair(i);
      asideOfSubject(i);
      faceToFace(i);
      compass(i);
    }
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

  /// "was due to meet", where the parser takes "due to meet" for one preposition.
  private void dueTo(int due) {
    int verb = due + 2;
    if (!wiring.lower(due).equals("due")
        || !wiring.lower(due + 1).equals("to")
        || !wiring.tag(verb).equals("VB")
        || wiring.head(verb) != due
        || wiring.is(verb, "xcomp")) {
      return;
    }
    wiring.attach(verb, due, "xcomp");
    wiring.attach(due + 1, verb, "mark");
    for (int child : wiring.children(due)) {
      if (child > verb) {
        boolean object =
            wiring.isNoun(child)
                && wiring.is(child, "dep")
                && wiring.children(child, "case").isEmpty();
        wiring.attach(child, verb, object ? "obj" : wiring.relations().get(child));
      }
    }
    int was = due - 1;
    if (was >= 0 && wiring.head(due) == was && wiring.isVerb(was)) {
      subjectOfDue(due, was);
    }
  }

  /// "The minister, John Smith, was due": the parser hangs the verb on the name before it.
  private void subjectOfDue(int due, int was) {
    int above = wiring.head(was);
    while (above >= 0 && wiring.lower(above).equals(",")) {
      above = wiring.head(above);
    }
    boolean apposed = above >= 0 && wiring.is(above, "appos") && wiring.head(above) >= 0;
    int noun = apposed ? wiring.head(above) : above;
    boolean bare = wiring.children(was, "nsubj").isEmpty();
    if (bare && noun >= 0 && noun < was && wiring.isNoun(noun) && !wiring.is(was, "acl:relcl")) {
      int over = wiring.head(noun);
      var relation = wiring.relations().get(noun);
      wiring.attach(due, over, relation);
      wiring.attach(noun, due, "nsubj");
    } else {
      wiring.attach(due, wiring.head(was), wiring.relations().get(was));
      wiring
          .children(was)
          .forEach(child -> wiring.attach(child, due, wiring.relations().get(child)));
    }
    wiring.attach(was, due, "cop");
  }

  /// "A new round of talks to settle the conflict will be held": the parser takes the round for the
  /// one who settles, and the settling for what is held.
  private void aimOfSubject(int aim) {
    boolean subject = wiring.is(aim, "csubj") || wiring.is(aim, "csubj:pass");
    int verb = wiring.head(aim);
    var nouns = wiring.children(aim, "nsubj");
    if (!subject
        || verb < aim
        || !wiring.tag(aim).equals("VB")
        || !wiring.tag(aim - 1).equals("TO")
        || nouns.size() != 1
        || nouns.getFirst() > aim
        || !wiring.isNoun(nouns.getFirst())) {
      return;
    }
    int noun = nouns.getFirst();
    wiring.attach(noun, verb, wiring.is(aim, "csubj") ? "nsubj" : "nsubj:pass");
    wiring.attach(aim, noun, "acl");
  }

  /// "told him the vote was illegal": the parser takes the vote for what was told.
  private void toldClause(int copula) {
    int predicate = wiring.head(copula);
    int noun = copula - 1;
    if (!wiring.is(copula, "cop")
        || predicate < copula
        || noun < 0
        || !wiring.is(noun, "obj")
        || !wiring.children(predicate, "nsubj", "expl").isEmpty()) {
      return;
    }
    int verb = wiring.head(noun);
    if (Types.has("report", wiring.lemma(verb))) {
      for (int clause : wiring.children(predicate, "csubj")) {
        int above = wiring.head(predicate);
        wiring.attach(predicate, -1, "root");
        wiring.attach(clause, above, wiring.relations().get(predicate));
      }
      wiring.attach(predicate, verb, "ccomp");
      wiring.attach(noun, predicate, "nsubj");
    }
  }

  /// "and acting President Lee": the parser takes the adjective for a verb.
  private void acting(int word) {
    var objects =
        wiring.lower(word).equals("acting") ? wiring.children(word, "obj") : List.<Integer>of();
    boolean beside = objects.size() == 1 && wiring.is(word, "conj") && wiring.head(word) >= 0;
    if (beside && objects.getFirst() > word && wiring.children(word, "nsubj", "aux").isEmpty()) {
      int noun = objects.getFirst();
      wiring.attach(noun, wiring.head(word), "conj");
      wiring.attach(word, noun, "amod");
    }
  }

  /// "is considering increasing troops": the parser takes the second verb for an adjective.
  private void gerundAfterVerb(int gerund) {
    int verb = gerund - 1;
    if (!wiring.tag(gerund).equals("VBG") || !wiring.isVerb(verb)) {
      return;
    }
    int above = wiring.head(gerund);
    if (wiring.is(gerund, "acl") && above == verb) {
      wiring.attach(gerund, verb, "xcomp");
    } else if (wiring.is(gerund, "amod")
        && above > gerund
        && wiring.is(above, "obj")
        && wiring.head(above) == verb) {
      wiring.attach(gerund, verb, "xcomp");
      wiring.attach(above, gerund, "obj");
    }
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

  /// "took steps to isolate the regime, freezing its funds": what follows the comma is done by the
  /// one who acts, not by the regime.
  private void meanwhile(int participle) {
    int noun = wiring.head(participle);
    if (!wiring.tag(participle).equals("VBG")
        || !wiring.lower(participle - 1).equals(",")
        || !(wiring.is(participle, "acl") && noun < participle || isSecondObject(participle))) {
      return;
    }
    boolean object = noun > participle;
    int verb = wiring.head(noun);
    while (verb >= 0 && !(wiring.isVerb(verb) && FINITE.contains(wiring.tag(verb)))) {
      verb = wiring.head(verb);
    }
    if (verb >= 0 && verb < noun && !wiring.children(verb, "nsubj").isEmpty()) {
      wiring.attach(participle, verb, "advcl");
      if (object) {
        wiring.attach(noun, participle, "obj");
      }
    }
  }

  /// "isolate the regime, freezing funds": a verb has no two objects beside each other.
  private boolean isSecondObject(int participle) {
    int noun = wiring.head(participle);
    return wiring.is(participle, "amod")
        && noun > participle
        && wiring.is(noun, "obj")
        && wiring.children(wiring.head(noun), "obj").stream().anyMatch(other -> other < participle);
  }

  /// "sat off the coast of Oman": the parser takes "sat off" for one verb.
  private void offCoast(int off) {
    if (!wiring.lower(off).equals("off") || !wiring.is(off, "compound:prt")) {
      return;
    }
    int verb = wiring.head(off);
    wiring.children(verb, "obj").stream()
        .filter(noun -> noun > off && COASTS.contains(wiring.lemma(noun)))
        .findFirst()
        .ifPresent(noun -> {
          wiring.attach(noun, verb, "obl");
          wiring.attach(off, noun, "case");
        });
  }

  /// "sent jets to its border with Iran, a general said": the parser hangs the border on the
  /// saying.
  private void saidAtEnd(int saying) {
    if (!wiring.isVerb(saying) || !Types.has("report", wiring.lemma(saying))) {
      return;
    }
    var subjects = wiring.children(saying, "nsubj");
    int comma = subjects.isEmpty() || subjects.getLast() > saying ? -1 : subjects.getLast();
    while (comma >= 0 && !wiring.lower(comma).equals(",")) {
      comma--;
    }
    for (int word : wiring.children(saying, "obl", "obl:tmod", "nmod")) {
      int verb = word < comma ? word - 1 : -1;
      while (verb >= 0 && !wiring.isVerb(verb)) {
        verb--;
      }
      if (verb >= 0) {
        wiring.attach(word, verb, "obl");
      }
    }
  }

  /// "imposed sanctions on Turkey": the parser takes the preposition for a verb.
  private void prepositionAsVerb(int preposition) {
    var objects = wiring.children(preposition, "obj", "obl");
    if (wiring.tag(preposition).equals("IN")
        && wiring.is(preposition, "acl")
        && objects.size() == 1
        && objects.getFirst() > preposition) {
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

  /// "Merkel, in a phone call with Putin on Wednesday, demanded": the parser hangs what stands
  /// between the commas on the one who acts.
  private void asideOfSubject(int noun) {
    int subject = wiring.head(noun);
    var cases = wiring.children(noun, "case");
    if (!wiring.is(noun, "nmod")
        || subject < 0
        || !wiring.is(subject, "nsubj")
        || wiring.head(subject) < noun
        || cases.isEmpty()
        || !wiring.lower(cases.getFirst() - 1).equals(",")
        || cases.getFirst() - 2 != subject
        || !ASIDES.contains(wiring.lower(cases.getFirst()))) {
      return;
    }
    wiring.attach(noun, wiring.head(subject), "obl");
  }

  /// "met face to face in Kuwait": the parser takes the face for the one who was met.
  private void faceToFace(int face) {
    int verb = wiring.head(face);
    if (wiring.lower(face).equals("face")
        && wiring.lower(face + 1).equals("to")
        && wiring.lower(face + 2).equals("face")
        && wiring.is(face, "obj")) {
      wiring.attach(face, verb, "advmod");
    }
  }

  /// "was operating north of the strait": the parser takes the direction for an object.
  private void compass(int direction) {
    int verb = wiring.head(direction);
    if (wiring.is(direction, "obj")
        && Types.has("direction", wiring.lower(direction))
        && wiring.lower(direction + 1).equals("of")
        && wiring.isVerb(verb)) {
      wiring.attach(direction, verb, "advmod");
    }
  }
}
