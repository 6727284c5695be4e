package org.dateline.reading.engine;

import edu.stanford.nlp.tagger.maxent.Distsim;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
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
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;
import org.jspecify.annotations.Nullable;

/// The weights of CoreNLP's tagger of parts of speech, from its model file.
///
/// @param tags known tags
/// @param open whether a word that is not known may have the tag
/// @param words numbers of the words of the training texts
/// @param seen what is known of them, by number
/// @param features where the weights of each feature begin, by [#hash]
/// @param weights one a tag
/// @param clusters words that are used alike, in small letters
/// @param unknown the cluster of all other words
record TaggerModel(
    List<String> tags,
    boolean[] open,
    TextNumbers words,
    List<Seen> seen,
    TextNumbers features,
    double[] weights,
    WordClusters clusters,
    String unknown) {

  /// The kinds of features that [WordForms] and [Tagger] compute.
  private static final String FEATURES =
      "left3words,wordshapes(-1,1),distsim(*,-1,1),distsimconjunction(*,-1,1),ExtractorUCase,"
          + "ExtractorCNumber,ExtractorDash,ExtractorLetterDigitDash,CompanyNameDetector,"
          + "ExtractorAllCapitalized,ExtractorUpperDigitDash,ExtractorStartSentenceCap,"
          + "ExtractorMidSentenceCapC,ExtractorMidSentenceCap,prefix(10),suffix(10),"
          + "unicodeshapes(0),ExtractorNonAlphanumeric";

  private static final String NO_WORD = "\0";

  /// A word of the training texts.
  ///
  /// @param tags numbers of the tags that it had
  /// @param count how often it was there
  /// @param first the number of its most frequent tag
  record Seen(int[] tags, int count, int first) {}

  static TaggerModel read(SnapshotReader snapshot) {
    var tags = snapshot.texts();
    var open = new boolean[tags.size()];
    for (int tag = 0; tag < open.length; tag++) {
      open[tag] = snapshot.number() == 1;
    }
    var words = new TextNumbers(snapshot);
    var counts = snapshot.ints();
    var firsts = snapshot.bytes();
    var lengths = snapshot.bytes();
    var seenTags = snapshot.bytes();
    var seen = new ArrayList<Seen>(counts.length);
    int at = 0;
    for (int word = 0; word < counts.length; word++) {
      seen.add(new Seen(numbers(seenTags, at, lengths[word]), counts[word], firsts[word]));
      at += lengths[word];
    }
    return new TaggerModel(
        tags,
        open,
        words,
        seen,
        new TextNumbers(snapshot),
        snapshot.doubles(),
        WordClusters.read(snapshot),
        snapshot.text());
  }

  private static int[] numbers(byte[] bytes, int from, int count) {
    var numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = bytes[from + i];
    }
    return numbers;
  }

  void write(SnapshotWriter snapshot) {
    snapshot.texts(tags);
    for (boolean each : open) {
      snapshot.number(each ? 1 : 0);
    }
    words.write(snapshot);
    var counts = new int[seen.size()];
    var firsts = new byte[counts.length];
    var lengths = new byte[counts.length];
    var seenTags = new ByteArrayOutputStream();
    for (int word = 0; word < counts.length; word++) {
      var each = seen.get(word);
      counts[word] = each.count();
      firsts[word] = (byte) each.first();
      lengths[word] = (byte) each.tags().length;
      for (int tag : each.tags()) {
        seenTags.write(tag);
      }
    }
    snapshot.ints(counts);
    snapshot.bytes(firsts);
    snapshot.bytes(lengths);
    snapshot.bytes(seenTags.toByteArray());
    features.write(snapshot);
    snapshot.doubles(weights);
    clusters.write(snapshot);
    snapshot.text(unknown);
  }

  /// The hash of a feature of a kind.
  static long hash(int kind, CharSequence value) {
    return TextHash.with(TextHash.with(TextHash.EMPTY, (char) kind), value);
  }

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
    var words = new TextNumbers(counts.size());
    var seen = new ArrayList<Seen>(counts.size());
    counts.forEach((word, of) -> {
      words.put(TextHash.of(word), seen.size());
      seen.add(seen(of, numbers));
    });
    var features = new Features(in, numbers);
    return new TaggerModel(
        List.copyOf(tags),
        open,
        words,
        List.copyOf(seen),
        features.starts,
        features.weights,
        WordClusters.of(clusters.words),
        clusters.unknown());
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
    int first = 0;
    for (var entry : counts.entrySet()) {
      tags[at++] = numbers.getOrDefault(entry.getKey(), 0);
      sum += entry.getValue();
      if (entry.getValue() > most) {
        most = entry.getValue();
        first = tags[at - 1];
      }
    }
    return new Seen(tags, sum, first);
  }

  /// The library keeps its clusters inside of two objects that compute features: they are the
  /// largest map in them.
  private static final class ClusterStream extends ObjectInputStream {

    private Map<String, String> words = Map.of();
    private @Nullable Distsim clusters;

    ClusterStream(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object resolveObject(Object read) {
      if (read instanceof Distsim found) {
        clusters = found;
      } else if (read instanceof Map<?, ?> map && map.size() > words.size()) {
        words = (Map<String, String>) map;
      }
      return read;
    }

    String unknown() throws IOException {
      if (clusters == null) {
        throw new IOException("a tagger without clusters of words is not understood");
      }
      return clusters.getMapping(NO_WORD);
    }
  }

  private static ClusterStream clusters(InputStream in) throws IOException, ClassNotFoundException {
    var objects = new ClusterStream(in);
    objects.readObject();
    objects.readObject();
    return objects;
  }

  /// The weights, a row of all tags for each feature.
  private static final class Features {

    private final TextNumbers starts;
    private final double[] weights;

    Features(DataInputStream in, Map<String, Integer> tags)
        throws IOException, ClassNotFoundException {
      int count = in.readInt();
      var places = new int[count];
      var targets = new int[count];
      starts = new TextNumbers(count);
      int length = 0;
      for (int i = 0; i < count; i++) {
        places[i] = in.readInt();
        long feature = hash(in.readInt(), in.readUTF());
        int start = starts.of(feature);
        if (start == TextNumbers.NONE) {
          start = length;
          starts.put(feature, start);
          length += tags.size();
        }
        targets[i] = start + tags.getOrDefault(in.readUTF(), 0);
      }
      weights = new double[length];
      var lambdas = (double[]) new ObjectInputStream(in).readObject();
      for (int i = 0; i < count; i++) {
        weights[targets[i]] = lambdas[places[i]];
      }
    }
  }
}
