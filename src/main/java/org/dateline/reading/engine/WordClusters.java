package org.dateline.reading.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// Groups of words that are used alike.
///
/// @param words the number of each word's cluster
/// @param names of the clusters, by number
record WordClusters(TextNumbers words, List<String> names) {

  static WordClusters of(Map<String, String> clusters) {
    Map<String, Integer> numbers = new HashMap<>();
    var words = new TextNumbers(clusters.size());
    clusters.forEach((word, cluster) ->
        words.put(TextHash.of(word), numbers.computeIfAbsent(cluster, _ -> numbers.size())));
    var names = new String[numbers.size()];
    numbers.forEach((name, number) -> names[number] = name);
    return new WordClusters(words, List.of(names));
  }

  static WordClusters read(SnapshotReader snapshot) {
    return new WordClusters(new TextNumbers(snapshot), snapshot.texts());
  }

  void write(SnapshotWriter snapshot) {
    words.write(snapshot);
    snapshot.texts(names);
  }

  /// The name of a word's cluster.
  String of(String word, String otherwise) {
    int number = words.of(TextHash.of(word));
    return number == TextNumbers.NONE ? otherwise : names.get(number);
  }
}
