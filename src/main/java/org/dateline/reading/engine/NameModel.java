package org.dateline.reading.engine;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// The weights of CoreNLP's tagger of names, from its model file.
///
/// @param labels PERSON, LOCATION, ORGANIZATION and O, in the order of the model
/// @param features where the weights of each feature begin
/// @param weights one a label, or one a pair of labels at `before * labels + label`
/// @param clusters words that are used alike, in small letters
/// @param small words that are written in small letters somewhere
record NameModel(
    List<String> labels,
    TextNumbers features,
    float[] weights,
    WordClusters clusters,
    TextNumbers small) {

  /// Behind the features of one label.
  static final String OF_ONE = "|C";

  /// Behind the features of a pair of labels.
  static final String OF_PAIR = "|CpC";

  static NameModel read(SnapshotReader snapshot) {
    return new NameModel(
        snapshot.texts(),
        new TextNumbers(snapshot),
        snapshot.floats(),
        WordClusters.read(snapshot),
        new TextNumbers(snapshot));
  }

  void write(SnapshotWriter snapshot) {
    snapshot.texts(labels);
    features.write(snapshot);
    snapshot.floats(weights);
    clusters.write(snapshot);
    small.write(snapshot);
  }

  /// Reads a model from the class path.
  ///
  /// @throws UncheckedIOException when it cannot be read
  static NameModel load(String resource) {
    try (var file = NameModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (file == null) {
        throw new IOException(resource + " is not on the class path; build the application anew");
      }
      return read(
          new ModelStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(resource + " is not of this version of CoreNLP", e);
    }
  }

  private static NameModel read(ModelStream in) throws IOException, ClassNotFoundException {
    var cliques = (List<?>) in.readObject();
    var labels = strings(in.readObject());
    var features = strings(in.readObject());
    in.readObject();
    in.lookForClusters(true);
    for (int factories = (Integer) in.readObject(); factories > 0; factories--) {
      in.readObject();
    }
    in.lookForClusters(false);
    if (in.readInt() != 2) {
      throw new IOException("a tagger of names that looks farther back is not understood");
    }
    var rows = (double[][]) in.readObject();
    var plain = IntStream.range(0, labels.size()).toArray();
    var pairs = pairs(cliques.get(1), labels.size());
    var starts = new TextNumbers(rows.length);
    var weights = new float[Arrays.stream(rows).mapToInt(row -> row.length).sum()];
    int start = 0;
    for (int i = 0; i < rows.length; i++) {
      var feature = features.get(i);
      starts.put(TextHash.of(feature), start);
      sort(rows[i], feature.endsWith(OF_PAIR) ? pairs : plain, weights, start);
      start += rows[i].length;
    }
    return new NameModel(
        List.copyOf(labels),
        starts,
        weights,
        WordClusters.of(in.clusters),
        numbers((Set<?>) in.readObject()));
  }

  private static List<String> strings(Object index) {
    return ((Index<?>) index).objectsList().stream().map(String.class::cast).toList();
  }

  private static TextNumbers numbers(Set<?> texts) {
    var numbers = new TextNumbers(texts.size());
    texts.forEach(text -> numbers.put(TextHash.of((String) text), 0));
    return numbers;
  }

  /// Where each pair of labels belongs.
  private static int[] pairs(Object index, int labels) {
    return ((Index<?>) index)
        .objectsList().stream()
            .map(pair -> ((CRFLabel) pair).getLabel())
            .mapToInt(pair -> pair[0] * labels + pair[1])
            .toArray();
  }

  private static void sort(double[] row, int[] places, float[] weights, int start) {
    for (int i = 0; i < row.length; i++) {
      weights[start + places[i]] = (float) row[i];
    }
  }

  /// The library keeps its clusters inside of the object that computes features: they are the
  /// largest map in it.
  private static final class ModelStream extends ObjectInputStream {

    private Map<String, String> clusters = Map.of();

    ModelStream(InputStream in) throws IOException {
      super(in);
    }

    void lookForClusters(boolean look) {
      enableResolveObject(look);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object resolveObject(Object read) {
      if (read instanceof Map<?, ?> map && map.size() > clusters.size()) {
        clusters = (Map<String, String>) map;
      }
      return read;
    }
  }
}
