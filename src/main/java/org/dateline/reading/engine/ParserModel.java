package org.dateline.reading.engine;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;

/// The weights of CoreNLP's dependency parser, from its model file.
///
/// @param words numbers of the known words, from 0 on; the first stands for unknown ones
/// @param wordCount how many words it knows
/// @param tags known tags
/// @param relations known relations; the first stands for none, the second is the root's
/// @param embeddings a row of `embeddingSize` a word, then a tag, then a relation
/// @param input a row of `hiddenSize` for each number of each position's embedding
/// @param bias of the hidden layer
/// @param output a row of `outputSize` for each number of the hidden layer
record ParserModel(
    TextNumbers words,
    int wordCount,
    List<String> tags,
    List<String> relations,
    int embeddingSize,
    float[] embeddings,
    float[][] input,
    float[] bias,
    float[][] output) {

  int hiddenSize() {
    return bias.length;
  }

  int outputSize() {
    return output[0].length;
  }

  static ParserModel read(SnapshotReader snapshot) {
    return new ParserModel(
        new TextNumbers(snapshot),
        snapshot.number(),
        snapshot.texts(),
        snapshot.texts(),
        snapshot.number(),
        snapshot.floats(),
        rows(snapshot),
        snapshot.floats(),
        rows(snapshot));
  }

  private static float[][] rows(SnapshotReader snapshot) {
    return IntStream.range(0, snapshot.number())
        .mapToObj(_ -> snapshot.floats())
        .toArray(float[][]::new);
  }

  void write(SnapshotWriter snapshot) {
    words.write(snapshot);
    snapshot.number(wordCount);
    snapshot.texts(tags);
    snapshot.texts(relations);
    snapshot.number(embeddingSize);
    snapshot.floats(embeddings);
    write(input, snapshot);
    snapshot.floats(bias);
    write(output, snapshot);
  }

  private static void write(float[][] rows, SnapshotWriter snapshot) {
    snapshot.number(rows.length);
    for (float[] row : rows) {
      snapshot.floats(row);
    }
  }

  /// Reads a model from the class path.
  ///
  /// @throws UncheckedIOException when it cannot be read
  static ParserModel load(String resource) {
    try (var file = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (file == null) {
        throw new IOException(resource + " is not on the class path; build the application anew");
      }
      return new Text(new GZIPInputStream(file, 1 << 16)).model();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the text of a model: a head of `name=number` lines, then numbers parted by spaces.
  private static final class Text {

    private final InputStream in;
    private final StringBuilder word = new StringBuilder();

    Text(InputStream in) {
      this.in = new BufferedInputStream(in, 1 << 16);
    }

    ParserModel model() throws IOException {
      int words = head("dict");
      int tags = head("pos");
      int relations = head("label");
      int embeddingSize = head("embeddingSize");
      int hiddenSize = head("hiddenSize");
      int positions = head("numTokens");
      head("preComputed");
      if (positions != ParserNetwork.POSITIONS) {
        throw new IOException("a parser model of " + positions + " positions is not understood");
      }
      var embeddings = new float[(words + tags + relations) * embeddingSize];
      var symbols = new ArrayList<String>();
      for (int row = 0; row < words + tags + relations; row++) {
        symbols.add(word());
        numbers(embeddings, row * embeddingSize, embeddingSize);
      }
      return new ParserModel(
          numbers(symbols.subList(0, words)),
          words,
          List.copyOf(symbols.subList(words, words + tags)),
          List.copyOf(symbols.subList(words + tags, symbols.size())),
          embeddingSize,
          embeddings,
          rows(embeddingSize * positions, hiddenSize),
          rows(1, hiddenSize)[0],
          rows(hiddenSize, relations * 2 - 1));
    }

    private static TextNumbers numbers(List<String> words) {
      var numbers = new TextNumbers(words.size());
      for (int i = 0; i < words.size(); i++) {
        numbers.put(TextHash.of(words.get(i)), i);
      }
      return numbers;
    }

    private int head(String name) throws IOException {
      var line = word();
      if (!line.startsWith(name + "=")) {
        throw new IOException("'" + name + "=' is missing in the parser model, there is " + line);
      }
      return Integer.parseInt(line.substring(name.length() + 1));
    }

    private float[][] rows(int count, int length) throws IOException {
      var rows = new float[count][length];
      for (var row : rows) {
        numbers(row, 0, length);
      }
      return rows;
    }

    private String word() throws IOException {
      var bytes = new ByteArrayOutputStream();
      int b = in.read();
      while (b > ' ') {
        bytes.write(b);
        b = in.read();
      }
      if (b < 0) {
        throw new EOFException("the parser model ends too early");
      }
      return bytes.toString(StandardCharsets.UTF_8);
    }

    private void numbers(float[] target, int from, int count) throws IOException {
      for (int i = 0; i < count; i++) {
        target[from + i] = number();
      }
    }

    /// A number such as `-0.0291`, faster than the general way, which is kept for exponents.
    private float number() throws IOException {
      word.setLength(0);
      long digits = 0;
      double scale = 1;
      boolean fraction = false;
      boolean plain = true;
      int b = in.read();
      boolean negative = b == '-';
      while (b > ' ') {
        word.append((char) b);
        if (b >= '0' && b <= '9') {
          digits = digits * 10 + (b - '0');
          scale = fraction ? scale * 10 : scale;
        } else if (b == '.') {
          fraction = true;
        } else {
          plain &= b == '-' && word.length() == 1;
        }
        b = in.read();
      }
      if (!plain) {
        return Float.parseFloat(word.toString());
      }
      return (float) (negative ? -digits / scale : digits / scale);
    }
  }
}
