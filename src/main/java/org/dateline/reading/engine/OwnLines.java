package org.dateline.reading.engine;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A file in which a user adds to the knowledge of the language: cells parted by tabs, `#` before a
/// remark. A line that is wrong is left out and complained of; the others count.
public final class OwnLines {

  private OwnLines() {}

  /// @param number of the line, counted from 1
  /// @param cells at least as many as were asked for
  public record Line(String file, int number, List<String> cells) {

    /// "data/triggers.tsv, line 4: …".
    public String complaint(String what) {
      return file + ", line " + number + ": " + what;
    }
  }

  /// Reads the file when there is one.
  ///
  /// @param columns their names, parted by spaces; every line needs a cell for each
  /// @param reader throws IllegalArgumentException, naming file and line, when it refuses a line
  /// @param complaints is told of each line that does not count
  public static void read(
      Path file, String columns, Consumer<Line> reader, Consumer<String> complaints) {
    if (!Files.exists(file)) {
      return;
    }
    int number = 0;
    for (var text : lines(file, complaints)) {
      number++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      var line = new Line(file.toString(), number, Arrays.asList(text.strip().split("\t+")));
      int wanted = columns.split(" ").length;
      if (line.cells.size() < wanted) {
        complaints.accept(
            line.complaint(
                "has %d of %d cells; write %s, parted by tabs"
                    .formatted(line.cells.size(), wanted, columns)));
        continue;
      }
      try {
        reader.accept(line);
      } catch (IllegalArgumentException e) {
        complaints.accept(e.getMessage());
      }
    }
  }

  private static List<String> lines(Path file, Consumer<String> complaints) {
    try {
      return new ArrayList<>(Files.readAllLines(file));
    } catch (MalformedInputException e) {
      complaints.accept(file + " is left out: it is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      complaints.accept(file + " is left out: it cannot be read: " + e.getMessage());
    }
    return List.of();
  }
}
