package org.dateline.reading.what;

import java.util.List;

/// Slips of the parser with verbs of saying and what is said: "told him the vote was illegal".
final class SayingRepairs {

  private final Wiring wiring;

  SayingRepairs(Wiring wiring) {
    this.wiring = wiring;
  }

  /// Puts right what hangs on the word at a place, or what it hangs on.
  void at(int i) {
    toldClause(i);
    saidAtEnd(i);
    saidThat(i);
    finiteWith(i);
    saidAsSubject(i);
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

  /// "announced in the capital that it would send troops": the parser takes the clause for one of
  /// the capital, though nothing of the capital is left for it to tell.
  private void saidThat(int that) {
    int verb = wiring.head(that);
    if (!wiring.lower(that).equals("that")
        || !wiring.is(that, "obj")
        || verb < that
        || !wiring.is(verb, "acl:relcl")
        || wiring.children(verb, "nsubj").isEmpty()
        || wiring.children(verb, "obj").size() < 2) {
      return;
    }
    int saying = wiring.head(verb);
    while (saying >= 0 && !wiring.isVerb(saying)) {
      saying = wiring.head(saying);
    }
    if (saying >= 0 && Types.has("report", wiring.lemma(saying))) {
      wiring.attach(verb, saying, "ccomp");
      wiring.attach(that, verb, "mark");
    }
  }

  /// "said troops with 4,000 pieces had begun drills": no finite clause begins with "with", so the
  /// pieces are the troops', who begin.
  private void finiteWith(int with) {
    int verb = wiring.head(with);
    if (!wiring.lower(with).equals("with")
        || !wiring.is(with, "mark")
        || verb < 0
        || !wiring.is(verb, "advcl")
        || !wiring.isFinite(verb)) {
      return;
    }
    int saying = wiring.head(verb);
    var subjects = wiring.children(verb, "nsubj");
    var objects = saying < 0 ? List.<Integer>of() : wiring.children(saying, "obj");
    if (subjects.size() == 1
        && objects.size() == 1
        && objects.getFirst() < with
        && Types.has("report", wiring.lemma(saying))) {
      int things = subjects.getFirst();
      wiring.attach(things, objects.getFirst(), "nmod");
      wiring.attach(with, things, "case");
      wiring.attach(objects.getFirst(), verb, "nsubj");
      wiring.attach(verb, saying, "ccomp");
    }
  }

  /// "chiefs said 2,000 troops from Niger will arrive": the parser takes the saying for what will
  /// arrive.
  private void saidAsSubject(int saying) {
    int verb = wiring.head(saying);
    var objects = wiring.children(saying, "obj");
    if (!wiring.is(saying, "csubj")
        || verb < saying
        || !Types.has("report", wiring.lemma(saying))
        || objects.size() != 1
        || objects.getFirst() > verb
        || wiring.children(saying, "nsubj").isEmpty()) {
      return;
    }
    int subject = objects.getFirst();
    for (int word : wiring.children(saying, "obl", "nmod")) {
      if (word > subject && word < verb) {
        wiring.attach(word, subject, "nmod");
      }
    }
    wiring.attach(saying, wiring.head(verb), wiring.relations().get(verb));
    wiring.attach(verb, saying, "ccomp");
    wiring.attach(subject, verb, "nsubj");
  }
}
