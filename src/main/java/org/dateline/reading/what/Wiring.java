package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.reading.engine.Sentence;

/// The dependency graph of a sentence while it is put right: heads and relations may still change.
final class Wiring {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final Sentence sentence;
  private final List<String> tags;
  private final List<String> lemmas;
  private final List<Integer> heads;
  private final List<String> relations;

  Wiring(Sentence sentence) {
    this.sentence = sentence;
    tags = sentence.tags();
    lemmas = sentence.lemmas();
    heads = new ArrayList<>(sentence.graph().heads());
    relations = new ArrayList<>(sentence.graph().relations());
  }

  List<Integer> heads() {
    return heads;
  }

  List<String> relations() {
    return relations;
  }

  int size() {
    return heads.size();
  }

  int head(int i) {
    return heads.get(i);
  }

  boolean is(int i, String... anyRelation) {
    return List.of(anyRelation).contains(relations.get(i));
  }

  /// The part of speech; empty where there is no word.
  String tag(int i) {
    return i >= 0 && i < size() ? tags.get(i) : "";
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  /// Whether the word by itself is a verb of a clause: "met", "meets", not "meeting".
  boolean hasFiniteForm(int i) {
    return FINITE.contains(tag(i));
  }

  /// Whether the verb, with what helps it, heads a clause.
  boolean isFinite(int verb) {
    return hasFiniteForm(verb)
        || children(verb, "aux", "aux:pass").stream().anyMatch(this::hasFiniteForm);
  }

  String lemma(int i) {
    return lemmas.get(i);
  }

  String text(int i) {
    return sentence.tokens().get(i).text();
  }

  /// The word in lower case; empty where there is none.
  String lower(int i) {
    return i >= 0 && i < size() ? text(i).toLowerCase(Locale.ROOT) : "";
  }

  /// Hangs a word elsewhere, unless that would close a circle.
  void attach(int word, int head, String relation) {
    for (int i = head, steps = 0; i >= 0 && steps <= size(); i = heads.get(i), steps++) {
      if (i == word) {
        return;
      }
    }
    heads.set(word, head);
    relations.set(word, relation);
  }

  List<Integer> children(int word, String... anyRelation) {
    var wanted = Set.of(anyRelation);
    return IntStream.range(0, size())
        .filter(i -> heads.get(i) == word && wanted.contains(relations.get(i)))
        .boxed()
        .toList();
  }

  List<Integer> children(int word) {
    return IntStream.range(0, size()).filter(i -> heads.get(i) == word).boxed().toList();
  }
}
