package org.dateline.reading.engine;

import java.util.List;

/// Universal Dependencies over the tokens of a sentence, as a tree. Indexes are 0-based.
///
/// @param heads index of each token's head; -1 for the root
/// @param relations relation of each token to its head, with its case or conjunction where the
///   parser gives it: `nsubj`, `obl`, `nmod`, `conj`, …; `root` for the root, `discourse` for a
///   word that belongs to no clause, such as the "FILE -" of a caption
public record Graph(List<Integer> heads, List<String> relations) {

  public Graph {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
