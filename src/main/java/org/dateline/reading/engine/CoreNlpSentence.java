package org.dateline.reading.engine;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// A sentence that asks CoreNLP when it is asked, and remembers.
final class CoreNlpSentence implements Sentence {

  private static final Set<String> ARTICLES = Set.of("es", "ed", "ez", "esh", "ash", "az");

  /// Beyond that the parser takes long and errs much; such sentences are lists.
  private static final int LONGEST_PARSED = 120;

  private final List<CoreLabel> words;
  private final List<Token> tokens;
  private final Models models;
  private @Nullable List<String> tags;
  private @Nullable List<String> lemmas;
  private @Nullable List<String> names;
  private @Nullable Graph graph;

  CoreNlpSentence(String text, List<CoreLabel> words, Models models) {
    this.words = words;
    this.models = models;
    this.tokens =
        words.stream()
            .map(word ->
                new Token(
                    text.substring(word.beginPosition(), word.endPosition()),
                    word.beginPosition(),
                    word.endPosition()))
            .toList();
  }

  @Override
  public int start() {
    return tokens.getFirst().start();
  }

  @Override
  public int end() {
    return tokens.getLast().end();
  }

  @Override
  public List<Token> tokens() {
    return tokens;
  }

  @Override
  public synchronized List<String> tags() {
    if (tags == null) {
      stopWhenInterrupted();
      var tagged = withParticles(models.tagger().tag(normalised()));
      tags = Infinitives.in(normalised(), Compounds.in(normalised(), tagged));
    }
    return tags;
  }

  /// "Dar es Salaam": an Arabic article within a name is no verb.
  private List<String> withParticles(List<String> tagged) {
    List<String> all = tagged;
    for (int i = 1; i + 1 < words.size(); i++) {
      if (ARTICLES.contains(words.get(i).word())
          && isCapital(words.get(i - 1).word())
          && isCapital(words.get(i + 1).word())) {
        all = all == tagged ? new ArrayList<>(tagged) : all;
        all.set(i, "NNP");
      }
    }
    return all;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  @Override
  public synchronized List<String> lemmas() {
    if (lemmas == null) {
      lemmas = models.lemmas().of(normalised(), tags());
    }
    return lemmas;
  }

  @Override
  public synchronized List<String> names() {
    if (names == null) {
      stopWhenInterrupted();
      names = models.names().tag(normalised());
    }
    return names;
  }

  @Override
  public synchronized Graph graph() {
    if (graph == null) {
      stopWhenInterrupted();
      graph = words.size() > LONGEST_PARSED ? flat() : parsed();
    }
    return graph;
  }

  private List<String> normalised() {
    return words.stream().map(CoreLabel::word).toList();
  }

  /// A reading that takes too long is given up by interrupting its thread.
  private static void stopWhenInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the reading was given up");
    }
  }

  private Graph parsed() {
    var known = tags();
    var kept = Asides.without(tokens);
    var graph =
        models
            .parser()
            .parse(
                kept.stream().map(i -> words.get(i).word()).toList(),
                kept.stream().map(known::get).toList());
    var heads = new ArrayList<>(Collections.nCopies(words.size(), kept.getFirst()));
    var relations = new ArrayList<>(Collections.nCopies(words.size(), "discourse"));
    for (int i = 0; i < kept.size(); i++) {
      int head = graph.heads().get(i);
      heads.set(kept.get(i), head < 0 ? -1 : kept.get(head));
      relations.set(kept.get(i), graph.relations().get(i));
    }
    return new Graph(heads, relations);
  }

  /// Every word under the first.
  private Graph flat() {
    var heads = new ArrayList<>(Collections.nCopies(words.size(), 0));
    var relations = new ArrayList<>(Collections.nCopies(words.size(), "dep"));
    heads.set(0, -1);
    relations.set(0, "root");
    return new Graph(heads, relations);
  }
}
