package org.dateline.reading.engine;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;
import org.dateline.snapshot.Snapshots;

/// The three model files of CoreNLP that Dateline uses, each loaded once, when first asked.
/// Thread-safe.
final class Models {

  private static final String FOLDER = "edu/stanford/nlp/models/";

  private final FutureTask<Tagger> tagger =
      new FutureTask<>(() ->
          new Tagger(
              kept(
                  "tagger",
                  FOLDER + "pos-tagger/english-left3words-distsim.tagger",
                  TaggerModel::load,
                  TaggerModel::read,
                  TaggerModel::write)));

  private final FutureTask<NameTagger> names =
      new FutureTask<>(() ->
          new NameTagger(
              kept(
                  "names",
                  FOLDER + "ner/english.all.3class.distsim.crf.ser.gz",
                  NameModel::load,
                  NameModel::read,
                  NameModel::write)));

  private final FutureTask<DependencyParser> parser =
      new FutureTask<>(() ->
          new DependencyParser(
              kept(
                  "parser",
                  FOLDER + "parser/nndep/english_UD.gz",
                  ParserModel::load,
                  ParserModel::read,
                  ParserModel::write)));

  private final Lemmas lemmas = new Lemmas();

  Models() {
    // The library writes its progress to standard error.
    RedwoodConfiguration.errorLevel().apply();
  }

  /// A model from its snapshot or, the first time, from its resource on the class path.
  private static <M> M kept(
      String name,
      String resource,
      Function<String, M> loading,
      Function<SnapshotReader, M> reading,
      BiConsumer<M, SnapshotWriter> writing) {
    return Snapshots.usual().of(name, resource, () -> loading.apply(resource), reading, writing);
  }

  /// Loads all of them.
  void load() {
    tagger();
    parser();
    names();
  }

  Lemmas lemmas() {
    return lemmas;
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
