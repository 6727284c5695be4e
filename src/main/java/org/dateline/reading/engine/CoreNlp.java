package org.dateline.reading.engine;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.List;

/// CoreNLP behind [Engine]: its tokeniser, its left3words tagger, its three-class tagger of names
/// and its neural dependency parser, each called on one sentence at a time and only when asked.
///
/// The tokeniser needs no model. The others load their model when first asked, or beforehand by
/// [#warm()].
public final class CoreNlp implements Engine {

  private static final TokenizerFactory<CoreLabel> TOKENIZERS =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "tokenizeNLs=true,untokenizable=noneKeep");

  private final Models models = new Models();

  /// Starts to load the models behind the caller's back.
  public void warm() {
    Thread.ofPlatform().name("language-models").daemon().start(this::load);
  }

  /// Loads the models.
  public void load() {
    models.load();
  }

  @Override
  public List<Sentence> sentences(String text) {
    var tokens = TOKENIZERS.getTokenizer(new StringReader(Blobs.blanked(text))).tokenize();
    return SentenceSplitter.split(HyphenNames.joined(tokens)).stream()
        .<Sentence>map(words -> new CoreNlpSentence(text, words, models))
        .toList();
  }
}
