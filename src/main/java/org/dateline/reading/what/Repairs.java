package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.reading.engine.Sentence;

/// What the parser often gets wrong in news, put right by the tags and the words around.
final class Repairs {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final Sentence sentence;
  private final List<String> tags;
  private final List<String> lemmas;
  private final List<Integer> heads;
  private final List<String> relations;

  Repairs(Sentence sentence) {
    this.sentence = sentence;
    tags = sentence.tags();
    lemmas = sentence.lemmas();
    heads = new ArrayList<>(sentence.graph().heads());
    relations = new ArrayList<>(sentence.graph().relations());
    for (int i = 0; i < heads.size(); i++) {
      dayBeforeAim(i);
      objectOfSaying(i);
    }
    IntStream.range(0, heads.size())
        .filter(i -> heads.get(i) < 0)
        .findFirst()
        .ifPresent(root -> {
          if (tags.get(root).equals("VBN")) {
            reducedClause(root);
          }
        });
  }

  List<Integer> heads() {
    return heads;
  }

  List<String> relations() {
    return relations;
  }

  /// "will gather on Tuesday to map out the next steps": the parser takes the day for the subject
  /// of what follows.
  private void dayBeforeAim(int day) {
    int verb = heads.get(day);
    if (verb <= day
        || !relations.get(day).equals("nsubj")
        || !Types.has("calendar", lower(day))
        || !tags.get(verb).equals("VB")
        || heads.get(verb) < 0
        || heads.get(verb) > day) {
      return;
    }
    for (int mark = day - 1; mark >= 0 && mark >= day - 3; mark--) {
      if (heads.get(mark) == verb && relations.get(mark).equals("mark")) {
        attach(day, heads.get(verb), "obl");
        attach(mark, day, "case");
        return;
      }
    }
  }

  /// "crossed the border into Chad, an official said": the parser takes the border for the one who
  /// says it.
  private void objectOfSaying(int saying) {
    if (saying == 0
        || !Types.has("report", lemmas.get(saying))
        || !tags.get(saying).startsWith("VB")) {
      return;
    }
    var subjects = children(saying, "nsubj");
    if (subjects.isEmpty() || !tags.get(saying - 1).startsWith("NN")) {
      return;
    }
    int object = subjects.getFirst();
    int comma = saying - 1;
    while (comma > object && !text(comma).equals(",")) {
      comma--;
    }
    int verb = object - 1;
    while (verb >= 0 && heads.get(verb) == object) {
      verb--;
    }
    if (comma == object
        || verb < 0
        || !tags.get(verb).startsWith("VB")
        || !children(verb, "obj").isEmpty()) {
      return;
    }
    attach(object, verb, "obj");
    attach(top(saying - 1, comma), saying, "nsubj");
    for (int i = object + 1; i < comma; i++) {
      if (heads.get(i) == saying) {
        attach(i, verb, relations.get(i));
      }
    }
  }

  /// The head of the phrase that a noun ends, which begins behind a word.
  private int top(int noun, int before) {
    int at = noun;
    while (heads.get(at) > before && heads.get(at) < noun) {
      at = heads.get(at);
    }
    return at;
  }

  /// "A delegation led by Powell is to travel to Rome": the parser takes the participle for the
  /// verb of the sentence.
  private void reducedClause(int participle) {
    var subjects = children(participle, "nsubj", "nsubj:pass");
    if (subjects.size() != 1
        || subjects.getFirst() > participle
        || !children(participle, "aux", "aux:pass", "cop", "obj").isEmpty()) {
      return;
    }
    for (int verb : children(participle, "dep", "ccomp", "parataxis")) {
      boolean finite =
          FINITE.contains(tags.get(verb)) || !children(verb, "aux", "aux:pass").isEmpty();
      boolean bare = children(verb, "nsubj", "nsubj:pass").isEmpty();
      if (verb > participle && tags.get(verb).startsWith("VB") && finite && bare) {
        int noun = subjects.getFirst();
        attach(verb, -1, "root");
        attach(noun, verb, children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
        attach(participle, noun, "acl");
        children(participle, "punct").stream()
            .filter(i -> i > verb)
            .forEach(i -> attach(i, verb, "punct"));
        return;
      }
    }
  }

  private void attach(int word, int head, String relation) {
    heads.set(word, head);
    relations.set(word, relation);
  }

  private List<Integer> children(int word, String... anyRelation) {
    var wanted = Set.of(anyRelation);
    return IntStream.range(0, heads.size())
        .filter(i -> heads.get(i) == word && wanted.contains(relations.get(i)))
        .boxed()
        .toList();
  }

  private String text(int i) {
    return sentence.tokens().get(i).text();
  }

  private String lower(int i) {
    return text(i).toLowerCase(java.util.Locale.ROOT);
  }
}
