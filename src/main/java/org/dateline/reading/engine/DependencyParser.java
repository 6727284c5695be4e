package org.dateline.reading.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// The arc-standard parser of Chen and Manning (2014) as CoreNLP has it: a stack and a buffer of
/// words, and a network that says at each step whether to shift the next word or to hang one of the
/// two topmost words under the other. Thread-safe.
final class DependencyParser {

  private static final String ROOT = "-ROOT-";
  private static final int NONE = -1;
  private static final int ROOT_RELATION = 0;

  private final ParserNetwork network;

  /// The relations of the transitions: all of the model's but the first, which means none.
  private final List<String> relations;

  DependencyParser(ParserModel model) {
    this.network = new ParserNetwork(model);
    this.relations = model.relations().subList(1, model.relations().size());
  }

  /// @param words as the tokeniser normalises them
  /// @param tags one a word
  Graph parse(List<String> words, List<String> tags) {
    var state = new State(words, tags);
    var scratch = network.scratch();
    while (!state.isDone()) {
      network.score(state.features(), scratch);
      state.apply(best(scratch.scores, state));
    }
    var heads = IntStream.rangeClosed(1, words.size()).mapToObj(i -> state.heads[i] - 1).toList();
    var labels =
        IntStream.rangeClosed(1, words.size())
            .mapToObj(i -> state.heads[i] == 0 ? "root" : relations.get(state.labels[i]))
            .toList();
    return new Graph(heads, withPassiveSubjects(heads, labels));
  }

  /// A subject of a verb with a passive auxiliary is a passive subject, whatever the network says.
  private static List<String> withPassiveSubjects(List<Integer> heads, List<String> relations) {
    var passive = new HashSet<Integer>();
    for (int i = 0; i < heads.size(); i++) {
      if (relations.get(i).equals("aux:pass")) {
        passive.add(heads.get(i));
      }
    }
    return IntStream.range(0, heads.size())
        .mapToObj(i ->
            switch (relations.get(i)) {
              case "nsubj", "csubj" ->
                  relations.get(i) + (passive.contains(heads.get(i)) ? ":pass" : "");
              default -> relations.get(i);
            })
        .toList();
  }

  /// Transitions are numbered: one a relation to the left, one a relation to the right, shift.
  private int best(float[] scores, State state) {
    int shift = 2 * relations.size();
    int best = NONE;
    for (int transition = 0; transition < scores.length; transition++) {
      if ((best == NONE || scores[transition] > scores[best])
          && (transition == shift
              ? state.mayShift()
              : transition < relations.size()
                  ? state.mayTurnLeft(transition)
                  : state.mayTurnRight(transition - relations.size()))) {
        best = transition;
      }
    }
    return best;
  }

  /// How far a parse has come. Words are numbered from 1, the root is 0.
  private final class State {

    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] labels;
    private final int[] stack;
    private final int[] features = new int[ParserNetwork.POSITIONS];
    private int depth = 1;
    private int next = 1;

    State(List<String> words, List<String> tags) {
      this.size = words.size();
      this.words = new int[size + 2];
      this.tags = new int[size + 2];
      this.heads = new int[size + 1];
      this.labels = new int[size + 1];
      this.stack = new int[size + 1];
      Arrays.fill(heads, NONE);
      this.words[0] = network.word(ROOT);
      this.tags[0] = network.tag(ROOT);
      for (int i = 1; i <= size; i++) {
        this.words[i] = network.word(words.get(i - 1));
        this.tags[i] = network.tag(tags.get(i - 1));
      }
      this.words[size + 1] = network.word(ParserNetwork.NULL);
      this.tags[size + 1] = network.tag(ParserNetwork.NULL);
    }

    boolean isDone() {
      return depth == 1 && next > size;
    }

    boolean mayShift() {
      return next <= size;
    }

    boolean mayTurnLeft(int relation) {
      return depth > 2 && relation != ROOT_RELATION;
    }

    boolean mayTurnRight(int relation) {
      boolean underRoot = depth == 2;
      return depth > 2 && relation != ROOT_RELATION
          || underRoot && next > size && relation == ROOT_RELATION;
    }

    void apply(int transition) {
      if (transition == 2 * relations.size()) {
        stack[depth++] = next++;
        return;
      }
      boolean left = transition < relations.size();
      int dependent = stack[left ? depth - 2 : depth - 1];
      heads[dependent] = stack[left ? depth - 1 : depth - 2];
      labels[dependent] = left ? transition : transition - relations.size();
      if (left) {
        stack[depth - 2] = stack[depth - 1];
      }
      depth--;
    }

    /// What stands in each position, in the order of the model.
    int[] features() {
      for (int i = 0; i < 3; i++) {
        set(i, onStack(2 - i));
        set(3 + i, next + i <= size ? next + i : NONE);
      }
      for (int i = 0; i < 2; i++) {
        int word = onStack(i);
        int at = 6 + 6 * i;
        int left = left(word, 1);
        int right = right(word, 1);
        setChild(at, left);
        setChild(at + 1, right);
        setChild(at + 2, left(word, 2));
        setChild(at + 3, right(word, 2));
        setChild(at + 4, left(left, 1));
        setChild(at + 5, right(right, 1));
      }
      return features;
    }

    private int onStack(int below) {
      return below < depth ? stack[depth - 1 - below] : NONE;
    }

    private void set(int position, int word) {
      int known = word == NONE ? size + 1 : word;
      features[position] = words[known];
      features[ParserNetwork.WORDS + position] = tags[known];
    }

    private void setChild(int position, int word) {
      set(position, word);
      features[ParserNetwork.WORDS + ParserNetwork.TAGS + position - 6] =
          network.relation(word <= 0 ? 0 : labels[word] + 1);
    }

    private int left(int head, int nth) {
      int found = 0;
      for (int i = 1; i < head; i++) {
        if (heads[i] == head && ++found == nth) {
          return i;
        }
      }
      return NONE;
    }

    private int right(int head, int nth) {
      int found = 0;
      for (int i = size; head >= 0 && i > head; i--) {
        if (heads[i] == head && ++found == nth) {
          return i;
        }
      }
      return NONE;
    }
  }
}
