package org.dateline.reading.engine;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The weights of CoreNLP's tagger of names, from its model file.
///
/// @param labels PERSON, LOCATION, ORGANIZATION and O, in the order of the model
/// @param weights of each feature: one a label, or one a pair of labels at `before * labels +
///   label`
/// @param clusters words that are used alike, by the word in small letters
/// @param small words that are written in small letters somewhere
record NameModel(
    List<String> labels,
    Map<String, float[]> weights,
    Map<String, String> clusters,
    Set<String> small) {

  /// Behind the features of a pair of labels.
  static final String OF_PAIR = "|CpC";

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
    var weights = new HashMap<String, float[]>(features.size() * 2);
    for (int i = 0; i < rows.length; i++) {
      var feature = features.get(i);
      weights.put(
          feature, feature.endsWith(OF_PAIR) ? sorted(rows[i], pairs) : sorted(rows[i], plain));
    }
    return new NameModel(
        List.copyOf(labels), weights, in.clusters, Set.copyOf(texts((Set<?>) in.readObject())));
  }

  private static List<String> strings(Object index) {
    return ((Index<?>) index).objectsList().stream().map(String.class::cast).toList();
  }

  private static List<String> texts(Set<?> set) {
    return set.stream().map(String.class::cast).toList();
  }

  /// Where each pair of labels belongs.
  private static int[] pairs(Object index, int labels) {
    return ((Index<?>) index)
        .objectsList().stream()
            .map(pair -> ((CRFLabel) pair).getLabel())
            .mapToInt(pair -> pair[0] * labels + pair[1])
            .toArray();
  }

  private static float[] sorted(double[] row, int[] places) {
    var sorted = new float[row.length];
    for (int i = 0; i < row.length; i++) {
      sorted[places[i]] = (float) row[i];
    }
    return sorted;
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
