package org.dateline.reading.engine;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The three model files of CoreNLP that Dateline uses, each loaded once, when first asked.
/// Thread-safe.
final class Models {

  private static final String FOLDER = "edu/stanford/nlp/models/";

  private final FutureTask<Tagger> tagger =
      new FutureTask<>(() ->
          new Tagger(TaggerModel.load(FOLDER + "pos-tagger/english-left3words-distsim.tagger")));

  private final FutureTask<NameTagger> names =
      new FutureTask<>(() ->
          new NameTagger(NameModel.load(FOLDER + "ner/english.all.3class.distsim.crf.ser.gz")));

  private final FutureTask<DependencyParser> parser =
      new FutureTask<>(
          () -> new DependencyParser(ParserModel.load(FOLDER + "parser/nndep/english_UD.gz")));

  Models() {
    // The library writes its progress to standard error.
    RedwoodConfiguration.errorLevel().apply();
  }

  /// Loads all of them.
  void load() {
    tagger();
    parser();
    names();
  }

  Tagger tagger() {
    return loaded(tagger);
  }

  NameTagger names() {
    return loaded(names);
  }

  DependencyParser parser() {
    return loaded(parser);
  }

  /// Runs the task unless another thread has, and waits for its end.
  private static <M> M loaded(FutureTask<M> task) {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a language model cannot be read; build again to unpack it", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a language model was read", e);
    }
  }
}
