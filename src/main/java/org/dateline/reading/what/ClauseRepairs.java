package org.dateline.reading.what;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Slips of the parser with verbs and what hangs on them: "was due to meet", "after troops
/// crossed".
final class ClauseRepairs {

  private static final Set<String> ASPECTS =
      Set.of("begin", "cease", "continue", "finish", "keep", "resume", "start", "stop");
  private static final Set<String> AHEAD =
      Set.of("bill", "due", "expect", "likely", "plan", "schedule", "set", "slate");
  private static final Set<String> SEEING =
      Set.of("detect", "film", "find", "observe", "see", "show", "spot", "track", "watch");
  private static final Set<String> COASTS = Set.of("coast", "shore", "port", "island");
  private static final Set<String> ASIDES = Set.of("in", "at", "during", "after", "following");

  private final Wiring wiring;

  ClauseRepairs(Wiring wiring) {
    this.wiring = wiring;
  }

  /// Puts right what hangs on the word at a place, or what it hangs on.
  void at(int i) {
    dueTo(i);
    aimOfSubject(i);
    gerundAfterVerb(i);
    meanwhile(i);
    offCoast(i);
    asideOfSubject(i);
    faceToFace(i);
    compass(i);
    clauseAfter(i);
    whereNotWhen(i);
    begun(i);
    underway(i);
    nounTheyMade(i);
    clauseWithAs(i);
    thatTellsWhich(i);
    whenBehindAside(i);
    ledByAnother(i);
    clauseOfSubject(i);
    toTakePlace(i);
    tookPlace(i);
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

  /// "took steps to isolate the regime, freezing its funds": what follows the comma is done by the
  /// one who acts, not by the regime.
  private void meanwhile(int participle) {
    int noun = wiring.head(participle);
    if (!wiring.tag(participle).equals("VBG")
        || !wiring.lower(participle - 1).equals(",")
        || !(wiring.is(participle, "acl") && noun < participle || isSecondObject(participle))
        || isSeenDoing(noun)) {
      return;
    }
    boolean object = noun > participle;
    int verb = wiring.head(noun);
    while (verb >= 0 && !(wiring.isVerb(verb) && wiring.hasFiniteForm(verb))) {
      verb = wiring.head(verb);
    }
    if (verb >= 0 && verb < noun && !wiring.children(verb, "nsubj").isEmpty()) {
      wiring.attach(participle, verb, "advcl");
      if (object) {
        wiring.attach(noun, participle, "obj");
      }
    }
  }

  /// "detected three warships, including a carrier, passing through the strait".
  private boolean isSeenDoing(int noun) {
    return wiring.is(noun, "obj")
        && SEEING.contains(wiring.lemma(wiring.head(noun)))
        && wiring.lower(noun + 1).equals(",")
        && wiring.lower(noun + 2).equals("including");
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

  /// "Merkel, in a phone call with Putin on Wednesday, demanded": the parser hangs what stands
  /// between the commas on the one who acts.
  private void asideOfSubject(int noun) {
    int subject = wiring.head(noun);
    if (!wiring.is(noun, "nmod")
        || subject < 0
        || !wiring.is(subject, "nsubj")
        || wiring.head(subject) < noun) {
      return;
    }
    var cases = wiring.children(noun, "case");
    if (cases.isEmpty()
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

  /// "fled after troops from the bloc crossed the border": the parser takes the preposition for one
  /// of the troops alone.
  private void clauseAfter(int noun) {
    int above = wiring.head(noun);
    if (!wiring.is(noun, "obl") || above < 0 || above > noun) {
      return;
    }
    var marks =
        wiring.children(noun, "case").stream()
            .filter(mark -> wiring.lower(mark).matches("after|before|since|until"))
            .toList();
    if (marks.size() != 1) {
      return;
    }
    wiring.children(above, "dep", "parataxis").stream()
        .filter(verb -> verb > noun && wiring.hasFiniteForm(verb))
        .filter(verb -> wiring.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty())
        .findFirst()
        .ifPresent(verb -> {
          wiring.attach(verb, above, "advcl");
          wiring.attach(noun, verb, "nsubj");
          wiring.attach(marks.getFirst(), verb, "mark");
        });
  }

  /// "to Hanover on Sunday, where Merkel will host them": the parser hangs the place's clause on
  /// the day.
  private void whereNotWhen(int where) {
    int verb = wiring.head(where);
    int day = verb < 0 ? -1 : wiring.head(verb);
    if (!wiring.lower(where).equals("where")
        || day < 0
        || day > where
        || !wiring.is(verb, "acl:relcl")
        || !Types.has("calendar", wiring.lower(day))
        || wiring.head(day) < 0) {
      return;
    }
    wiring.children(wiring.head(day), "obl", "obj", "nmod").stream()
        .filter(place -> place < day && wiring.tag(place).startsWith("NNP"))
        .filter(place -> !Types.has("calendar", wiring.lower(place)))
        .reduce((_, last) -> last)
        .ifPresent(place -> wiring.attach(verb, place, "acl:relcl"));
  }

  /// "would start withdrawing tanks from the town on Saturday": the parser hangs what follows on
  /// the beginning.
  private void begun(int verb) {
    int beginning = wiring.head(verb);
    if (beginning < 0
        || beginning > verb
        || !wiring.is(verb, "xcomp")
        || !ASPECTS.contains(wiring.lemma(beginning))) {
      return;
    }
    wiring.children(beginning, "obl", "obl:tmod").stream()
        .filter(word -> word > verb)
        .forEach(word -> wiring.attach(word, verb, wiring.relations().get(word)));
  }

  /// "Drills are underway in the Baltic Sea": what hangs on the state is told of the drills.
  private void underway(int state) {
    boolean two = wiring.lower(state).equals("way") && wiring.lower(state - 1).equals("under");
    if (!two && !wiring.lower(state).equals("underway")) {
      return;
    }
    wiring.children(state, "nsubj").stream()
        .findFirst()
        .ifPresent(noun -> {
          for (int word : wiring.children(state, "obl", "nmod")) {
            wiring.attach(word, noun, "nmod");
          }
        });
  }

  /// "withdrew from the town they had entered": a pronoun behind a noun begins a clause that tells
  /// which.
  private void nounTheyMade(int pronoun) {
    int verb = wiring.head(pronoun);
    int noun = pronoun - 1;
    if (wiring.tag(pronoun).equals("PRP")
        && wiring.is(pronoun, "nsubj")
        && verb > pronoun
        && wiring.is(verb, "parataxis", "dep")
        && wiring.isNoun(noun)
        && wiring.head(verb) >= 0
        && wiring.head(verb) < noun
        && !Types.has("report", wiring.lemma(verb))) {
      wiring.attach(verb, noun, "acl:relcl");
    }
  }

  /// "plans to deploy troops into the republic, as thousands fled": the parser takes "as" for a
  /// preposition and the troops for those who fled.
  private void clauseWithAs(int noun) {
    var marks =
        wiring.children(noun, "case").stream().filter(as -> wiring.lower(as).equals("as")).toList();
    if (marks.size() != 1 || !wiring.lower(marks.getFirst() - 1).equals(",")) {
      return;
    }
    int as = marks.getFirst();
    int troops = wiring.head(noun);
    int verb = troops < 0 ? -1 : wiring.head(troops);
    int upper = verb < 0 ? -1 : wiring.head(verb);
    if (verb > noun
        && upper >= 0
        && upper < troops
        && troops < as
        && wiring.is(troops, "nsubj")
        && wiring.is(verb, "ccomp")
        && wiring.hasFiniteForm(verb)) {
      wiring.attach(verb, upper, "advcl");
      wiring.attach(troops, upper, "obj");
      wiring.attach(noun, verb, "nsubj");
      wiring.attach(as, verb, "mark");
    }
  }

  /// "approved at a meeting that begins in Brussels": "that" as a subject tells of the noun before
  /// it.
  private void thatTellsWhich(int that) {
    int verb = wiring.head(that);
    if (wiring.lower(that).equals("that")
        && wiring.is(that, "nsubj")
        && wiring.isNoun(that - 1)
        && verb > that
        && wiring.is(verb, "ccomp")
        && wiring.head(verb) < that - 1) {
      wiring.attach(verb, that - 1, "acl:relcl");
    }
  }

  /// "will discuss the force, which can react quickly, when they meet": what stands behind the
  /// aside belongs to the clause before it.
  private void whenBehindAside(int when) {
    int verb = wiring.head(when);
    int aside = verb < 0 ? -1 : wiring.head(verb);
    int noun = aside < 0 ? -1 : wiring.head(aside);
    if (wiring.lower(when).equals("when")
        && wiring.lower(when - 1).equals(",")
        && wiring.is(verb, "advcl")
        && noun >= 0
        && wiring.is(aside, "acl:relcl")
        && wiring.lower(noun + 1).equals(",")
        && wiring.isVerb(wiring.head(noun))) {
      wiring.attach(verb, wiring.head(noun), "advcl");
    }
  }

  /// "A fleet led by a carrier transited the strait": the parser takes what tells which fleet for
  /// the verb, and the verb for what tells which carrier.
  private void ledByAnother(int verb) {
    if (!wiring.is(verb, "acl")
        || !wiring.tag(verb).matches("VBD|VBN")
        || !wiring.isNoun(verb - 1)
        || wiring.children(verb, "obj", "obl").isEmpty()) {
      return;
    }
    int led = wiring.head(verb);
    while (led >= 0 && !wiring.tag(led).equals("VBN")) {
      led = wiring.head(led);
    }
    if (led < 0
        || led > verb
        || wiring.isFinite(led)
        || !wiring.lower(led + 1).equals("by")
        || IntStream.range(led, verb).anyMatch(wiring::hasFiniteForm)) {
      return;
    }
    int which = led;
    wiring.children(led, "nsubj", "nsubj:pass").stream()
        .filter(subject -> subject < which)
        .findFirst()
        .ifPresent(subject -> {
          wiring.attach(verb, wiring.head(which), wiring.relations().get(which));
          wiring.attach(subject, verb, "nsubj");
          wiring.attach(which, subject, "acl");
        });
  }

  /// "said a convoy that left last week had arrived": the parser takes the verb that tells which
  /// convoy for the one who arrived.
  private void clauseOfSubject(int which) {
    int verb = wiring.head(which);
    int noun = verb < 0 ? -1 : wiring.head(verb);
    int above = noun < 0 ? -1 : wiring.head(noun);
    if (above < 0
        || above > noun
        || !wiring.is(which, "nsubj")
        || which > verb
        || !wiring.hasFiniteForm(which)
        || !wiring.lower(which - 1).matches("that|which|who")
        || wiring.head(which - 1) != verb
        || !wiring.is(verb, "acl:relcl")
        || !wiring.isFinite(verb)) {
      return;
    }
    wiring.attach(verb, above, wiring.is(noun, "obj") ? "ccomp" : wiring.relations().get(noun));
    wiring.attach(noun, verb, "nsubj");
    wiring.attach(which, noun, "acl:relcl");
    wiring.attach(which - 1, which, "nsubj");
  }

  /// "A meeting is scheduled to take place in Moldova on 1 June": where and when it is scheduled.
  private void toTakePlace(int happening) {
    int ahead = wiring.head(happening);
    if (ahead < 0
        || ahead > happening
        || !wiring.is(happening, "xcomp")
        || !AHEAD.contains(wiring.lemma(ahead))
        || !happens(happening)) {
      return;
    }
    var subjects = wiring.isVerb(ahead) ? List.<Integer>of() : wiring.children(ahead, "nsubj");
    for (int word : wiring.children(happening, "obl", "obl:tmod", "nmod:tmod", "nmod")) {
      if (word > happening && subjects.isEmpty()) {
        wiring.attach(word, ahead, wiring.relations().get(word));
      } else if (word > happening) {
        wiring.attach(word, subjects.getFirst(), "nmod");
      }
    }
  }

  private boolean happens(int verb) {
    var objects = wiring.children(verb, "obj");
    return switch (wiring.lemma(verb)) {
      case "take" -> objects.stream().anyMatch(object -> wiring.lemma(object).equals("place"));
      case "hold", "convene" -> wiring.tag(verb).equals("VBN");
      case "begin", "start", "open", "resume", "end", "conclude", "happen", "occur" ->
          objects.isEmpty() && wiring.children(verb, "xcomp", "ccomp").isEmpty();
      default -> false;
    };
  }

  /// "The discussions, which took place on Sunday": the parser takes the verb for an adjective.
  private void tookPlace(int took) {
    int place = took + 1;
    if (!wiring.lemma(took).equals("take")
        || !wiring.lower(place).equals("place")
        || !wiring.is(took, "amod")
        || wiring.head(took) != place
        || !wiring.lower(took - 1).matches("which|that")
        || wiring.head(place) < 0
        || wiring.head(place) > took) {
      return;
    }
    wiring.attach(took, wiring.head(place), "acl:relcl");
    wiring.attach(place, took, "obj");
    wiring.attach(took - 1, took, "nsubj");
    wiring.children(place, "nmod").forEach(word -> wiring.attach(word, took, "obl"));
  }
}
