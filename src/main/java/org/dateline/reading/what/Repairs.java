package org.dateline.reading.what;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.reading.engine.Sentence;

/// What the parser often gets wrong in news, put right by the tags and the words around.
final class Repairs {

  private static final Set<String> RELATIVES = Set.of("WP", "WDT", "WP$");

  private final Wiring wiring;

  Repairs(Sentence sentence) {
    wiring = new Wiring(sentence);
    var phrases = new PhraseRepairs(wiring);
    var names = new NameRepairs(wiring);
    var clauses = new ClauseRepairs(wiring);
    var sayings = new SayingRepairs(wiring);
    for (int i = 0; i < wiring.size(); i++) {
      phrases.at(i);
      names.at(i);
      clauses.at(i);
      sayings.at(i);
    }
    for (int i = 0; i < wiring.size(); i++) {
      dayBeforeAim(i);
      objectOfSaying(i);
      clauseBetweenCommas(i);
      pastBesidePast(i);
    }
    IntStream.range(0, wiring.size())
        .filter(i -> wiring.head(i) < 0)
        .findFirst()
        .ifPresent(root -> {
          if (wiring.tag(root).equals("VBN")) {
            reducedClause(root);
          } else if (wiring.isNoun(root)) {
            accordingTo(root);
          }
        });
  }

  List<Integer> heads() {
    return wiring.heads();
  }

  List<String> relations() {
    return wiring.relations();
  }

  /// "will gather on Tuesday to map out the next steps": the parser takes the day for the subject
  /// of what follows.
  private void dayBeforeAim(int day) {
    int verb = wiring.head(day);
    if (verb <= day
        || !wiring.is(day, "nsubj")
        || !(Types.has("calendar", wiring.lower(day)) || isPlaceBeforeAim(day, verb))
        || !wiring.tag(verb).equals("VB")
        || wiring.head(verb) < 0
        || wiring.head(verb) > day) {
      return;
    }
    for (int mark = day - 1; mark >= 0 && mark >= day - 3; mark--) {
      if (wiring.head(mark) == verb && wiring.is(mark, "mark")) {
        wiring.attach(day, wiring.head(verb), "obl");
        wiring.attach(mark, day, "case");
        return;
      }
    }
  }

  /// "flying to Rome to see the pope".
  private boolean isPlaceBeforeAim(int name, int verb) {
    return wiring.tag(name).startsWith("NNP")
        && wiring.lower(name - 1).equals("to")
        && wiring.head(name - 1) == verb
        && wiring.tag(verb - 1).equals("TO");
  }

  /// "crossed the border into Chad, an official said": the parser takes the border for the one who
  /// says it.
  private void objectOfSaying(int saying) {
    if (saying == 0
        || !Types.has("report", wiring.lemma(saying))
        || !wiring.tag(saying).startsWith("VB")) {
      return;
    }
    var subjects = wiring.children(saying, "nsubj");
    if (subjects.isEmpty() || !wiring.tag(saying - 1).startsWith("NN")) {
      return;
    }
    int object = subjects.getFirst();
    int comma = saying - 1;
    while (comma > object && !wiring.text(comma).equals(",")) {
      comma--;
    }
    int verb = object - 1;
    while (verb >= 0 && wiring.head(verb) == object) {
      verb--;
    }
    if (comma == object
        || verb < 0
        || !wiring.tag(verb).startsWith("VB")
        || !wiring.children(verb, "obj").isEmpty()) {
      return;
    }
    wiring.attach(object, verb, "obj");
    wiring.attach(top(saying - 1, comma), saying, "nsubj");
    for (int i = object + 1; i < comma; i++) {
      if (wiring.head(i) == saying) {
        wiring.attach(i, verb, wiring.relations().get(i));
      }
    }
  }

  /// The head of the phrase that a noun ends, which begins behind a word.
  private int top(int noun, int before) {
    int at = noun;
    while (wiring.head(at) > before && wiring.head(at) < noun) {
      at = wiring.head(at);
    }
    return at;
  }

  /// "France, which has troops in Chad, said": a clause between commas tells of the noun before it,
  /// and the sentence goes on behind.
  private void clauseBetweenCommas(int relative) {
    int noun = relative - 2;
    if (!RELATIVES.contains(wiring.tag(relative))
        || !wiring.lower(relative - 1).equals(",")
        || !wiring.isNoun(noun)) {
      return;
    }
    int end = commaBehind(relative);
    int verb = predicate(relative, end);
    if (verb < 0) {
      return;
    }
    int above = wiring.head(verb);
    boolean own = wiring.head(relative) == verb && wiring.is(relative, "nsubj");
    if (own && wiring.is(verb, "ccomp") || wiring.is(verb, "dep") && above == noun) {
      wiring.attach(verb, noun, "acl:relcl");
    } else if (wiring.is(verb, "dep")
        && above > end
        && (wiring.head(above) == noun && wiring.is(above, "acl:relcl")
            || wiring.head(above) == relative && wiring.is(above, "dep"))) {
      wiring.attach(above, wiring.head(noun), wiring.relations().get(noun));
      wiring.attach(noun, above, "nsubj");
      wiring.attach(verb, noun, "acl:relcl");
      if (wiring.head(relative) == above || wiring.head(relative) == noun) {
        wiring.attach(relative, verb, "nsubj");
      }
    }
    verbBehind(noun, verb, end);
  }

  /// "Suga, who took office in May, also plans to meet him, sources said": the parser hangs the
  /// verb of the sentence on that between the commas.
  private void verbBehind(int noun, int aside, int comma) {
    if (!wiring.is(aside, "acl:relcl") || wiring.head(aside) != noun) {
      return;
    }
    wiring.children(aside, "dep").stream()
        .filter(verb -> verb > comma && wiring.hasFiniteForm(verb))
        .filter(_ -> wiring.is(noun, "nsubj", "root"))
        .findFirst()
        .ifPresent(verb -> {
          int above = wiring.head(noun);
          boolean said = wiring.is(noun, "nsubj") && above > verb;
          wiring.attach(verb, above, said ? "ccomp" : wiring.relations().get(noun));
          wiring.attach(noun, verb, "nsubj");
        });
  }

  /// "said it would send troops and closed its borders", "imposed sanctions on banks and threatened
  /// more": what is past stands beside what is past, not beside an infinitive or a noun.
  private void pastBesidePast(int past) {
    int other = wiring.head(past);
    if (!wiring.tag(past).equals("VBD")
        || !wiring.is(past, "conj")
        || other > past
        || !(wiring.tag(other).equals("VB") || wiring.isNoun(other))
        || !wiring.children(other, "nsubj", "nsubj:pass", "cop").isEmpty() && wiring.isNoun(other)
        || !wiring.children(past, "nsubj", "nsubj:pass").isEmpty()) {
      return;
    }
    int above = wiring.head(other);
    while (above >= 0 && !wiring.tag(above).equals("VBD")) {
      above = wiring.head(above);
    }
    if (above >= 0 && above < other) {
      wiring.attach(past, above, "conj");
    }
  }

  private int commaBehind(int word) {
    int at = word + 1;
    while (at < wiring.size() && !wiring.lower(at).equals(",")) {
      at++;
    }
    return at;
  }

  /// The verb of a clause: its first one that helps no other, -1 for none.
  private int predicate(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (wiring.isVerb(i) && !wiring.is(i, "aux") && !wiring.is(i, "aux:pass")) {
        return wiring.is(i, "cop") ? wiring.head(i) : i;
      }
    }
    return -1;
  }

  /// "Vehicles with soldiers aboard crossed the border, according to witnesses": the parser takes
  /// the witnesses for what the sentence tells.
  private void accordingTo(int source) {
    boolean according =
        wiring.children(source, "case").stream().anyMatch(c -> wiring.lower(c).equals("according"));
    var subjects = wiring.children(source, "nsubj");
    if (!according || subjects.size() != 1) {
      return;
    }
    int noun = subjects.getFirst();
    wiring.children(noun, "acl").stream()
        .filter(verb -> verb < source && wiring.tag(verb).matches("VB[DN]"))
        .filter(verb -> wiring.children(verb, "obl", "obj").size() > 0)
        .findFirst()
        .ifPresent(verb -> {
          wiring.attach(verb, -1, "root");
          wiring.attach(noun, verb, "nsubj");
          wiring.attach(source, verb, "obl");
        });
  }

  /// "A delegation led by Powell is to travel to Rome": the parser takes the participle for the
  /// verb of the sentence.
  private void reducedClause(int participle) {
    var subjects = wiring.children(participle, "nsubj", "nsubj:pass");
    if (subjects.size() != 1
        || subjects.getFirst() > participle
        || !wiring.children(participle, "aux", "aux:pass", "cop", "obj").isEmpty()) {
      return;
    }
    for (int verb : wiring.children(participle, "dep", "ccomp", "parataxis")) {
      boolean finite =
          wiring.hasFiniteForm(verb) || !wiring.children(verb, "aux", "aux:pass").isEmpty();
      boolean bare = wiring.children(verb, "nsubj", "nsubj:pass").isEmpty();
      if (verb > participle && wiring.tag(verb).startsWith("VB") && finite && bare) {
        int noun = subjects.getFirst();
        wiring.attach(verb, -1, "root");
        wiring.attach(
            noun, verb, wiring.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
        wiring.attach(participle, noun, "acl");
        wiring.children(participle, "punct").stream()
            .filter(i -> i > verb)
            .forEach(i -> wiring.attach(i, verb, "punct"));
        return;
      }
    }
  }
}
