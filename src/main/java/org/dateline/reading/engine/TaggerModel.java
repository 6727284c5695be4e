package org.dateline.reading.engine;

import edu.stanford.nlp.tagger.maxent.Distsim;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The weights of CoreNLP's tagger of parts of speech, from its model file.
///
/// @param tags known tags
/// @param open whether a word that is not known may have the tag
/// @param seen what is known of each word of the training texts
/// @param weights for each kind of feature and each value of it, a weight a tag
/// @param clusters tells words that are used alike
record TaggerModel(
    List<String> tags,
    boolean[] open,
    Map<String, Seen> seen,
    List<Map<String, double[]>> weights,
    Distsim clusters) {

  /// The kinds of features that [WordForms] and [Tagger] compute.
  private static final String FEATURES =
      "left3words,wordshapes(-1,1),distsim(*,-1,1),distsimconjunction(*,-1,1),ExtractorUCase,"
          + "ExtractorCNumber,ExtractorDash,ExtractorLetterDigitDash,CompanyNameDetector,"
          + "ExtractorAllCapitalized,ExtractorUpperDigitDash,ExtractorStartSentenceCap,"
          + "ExtractorMidSentenceCapC,ExtractorMidSentenceCap,prefix(10),suffix(10),"
          + "unicodeshapes(0),ExtractorNonAlphanumeric";

  private static final int KINDS = 44;

  /// A word of the training texts.
  ///
  /// @param tags numbers of the tags that it had
  /// @param count how often it was there
  /// @param first its most frequent tag
  record Seen(int[] tags, int count, String first) {}

  /// Reads a model from the class path.
  ///
  /// @throws UncheckedIOException when it cannot be read
  static TaggerModel load(String resource) {
    try (var file = TaggerModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (file == null) {
        throw new IOException(resource + " is not on the class path; build the application anew");
      }
      return read(new DataInputStream(new BufferedInputStream(file, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(resource + " is not of this version of CoreNLP", e);
    }
  }

  private static TaggerModel read(DataInputStream in) throws IOException, ClassNotFoundException {
    check((Properties) new ObjectInputStream(in).readObject());
    in.readInt();
    int size = in.readInt();
    var counts = counts(in);
    skipVerbs(in);
    var tags = new ArrayList<String>();
    var open = new boolean[in.readInt()];
    if (size != open.length) {
      throw new IOException("a tagger of " + size + " and " + open.length + " tags is impossible");
    }
    for (int i = 0; i < open.length; i++) {
      tags.add(in.readUTF());
      open[i] = !in.readBoolean();
    }
    Map<String, Integer> numbers = new HashMap<>();
    tags.forEach(tag -> numbers.put(tag, numbers.size()));
    var clusters = clusters(in);
    var weights = weights(in, numbers);
    var seen = new HashMap<String, Seen>(counts.size() * 2);
    counts.forEach((word, of) -> seen.put(word, seen(of, numbers)));
    return new TaggerModel(List.copyOf(tags), open, seen, weights, clusters);
  }

  private static void check(Properties training) throws IOException {
    var features =
        training
            .getProperty("arch", "")
            .replaceAll("rareExtractor\\((?:\\w+\\.)*(\\w+)\\)", "$1")
            .replaceAll("\\(/[^,]*,", "(*,");
    if (!features.equals(FEATURES)
        || !training.getProperty("rareWordThresh", "").equals("" + WordForms.RARE)) {
      throw new IOException("a tagger with these features is not understood: " + features);
    }
  }

  /// How often each word had which tag.
  private static Map<String, Map<String, Integer>> counts(DataInputStream in) throws IOException {
    int words = in.readInt();
    var counts = new HashMap<String, Map<String, Integer>>(words * 2);
    for (int i = 0; i < words; i++) {
      var word = in.readUTF();
      int tags = in.readInt();
      // The library takes the first of equally frequent tags in the order of such a map.
      var of = new HashMap<String, Integer>(tags);
      for (int tag = 0; tag < tags; tag++) {
        of.put(in.readUTF(), in.readInt());
      }
      counts.put(word, of);
    }
    return counts;
  }

  /// Verbs with particles, which no feature uses.
  private static void skipVerbs(DataInputStream in) throws IOException {
    int verbs = in.readInt();
    if (verbs > 0) {
      throw new IOException("a tagger with verbs that take particles is not understood");
    }
  }

  private static Seen seen(Map<String, Integer> counts, Map<String, Integer> numbers) {
    var tags = new int[counts.size()];
    int sum = 0;
    int at = 0;
    int most = 0;
    var first = "";
    for (var entry : counts.entrySet()) {
      tags[at++] = numbers.getOrDefault(entry.getKey(), 0);
      sum += entry.getValue();
      if (entry.getValue() > most) {
        most = entry.getValue();
        first = entry.getKey();
      }
    }
    return new Seen(tags, sum, first);
  }

  /// The library keeps its clusters inside of two objects that compute features.
  private static final class ClusterStream extends ObjectInputStream {

    private @Nullable Distsim clusters;

    ClusterStream(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) {
      if (read instanceof Distsim found) {
        clusters = found;
      }
      return read;
    }
  }

  private static Distsim clusters(InputStream in) throws IOException, ClassNotFoundException {
    var objects = new ClusterStream(in);
    objects.readObject();
    objects.readObject();
    if (objects.clusters == null) {
      throw new IOException("a tagger without clusters of words is not understood");
    }
    return objects.clusters;
  }

  private static List<Map<String, double[]>> weights(
      DataInputStream in, Map<String, Integer> numbers) throws IOException, ClassNotFoundException {
    int count = in.readInt();
    var places = new int[count];
    var rows = new double[count][];
    var tags = new int[count];
    var weights = new ArrayList<Map<String, double[]>>();
    for (int kind = 0; kind < KINDS; kind++) {
      weights.add(new HashMap<>());
    }
    for (int i = 0; i < count; i++) {
      places[i] = in.readInt();
      var kind = weights.get(in.readInt());
      rows[i] = kind.computeIfAbsent(in.readUTF(), _ -> new double[numbers.size()]);
      tags[i] = numbers.getOrDefault(in.readUTF(), 0);
    }
    var lambdas = (double[]) new ObjectInputStream(in).readObject();
    for (int i = 0; i < count; i++) {
      rows[i][tags[i]] = lambdas[places[i]];
    }
    return weights;
  }
}
