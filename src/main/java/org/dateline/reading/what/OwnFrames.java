package org.dateline.reading.what;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.reading.engine.OwnLines;

/// The frames that a user adds: lines of `triggers.tsv` are written like those of the built-in
/// files with the kind of event before them.
final class OwnFrames {

  private static final String COLUMNS = "kind word V|N sense slots example";

  /// A frame and the line that it stands in.
  record Own(Frame frame, OwnLines.Line line) {}

  private OwnFrames() {}

  static List<Own> read(Path file, Consumer<String> complaints) {
    var own = new ArrayList<Own>();
    OwnLines.read(file, COLUMNS, line -> own.add(new Own(frame(line), line)), complaints);
    return own;
  }

  private static Frame frame(OwnLines.Line line) {
    var kind = line.cells().getFirst().toLowerCase(Locale.ROOT);
    if (!Frames.KINDS.contains(kind)) {
      throw new IllegalArgumentException(
          line.complaint("'" + kind + "' is no kind of event; there are " + Frames.KINDS));
    }
    var cells = line.cells().subList(1, line.cells().size());
    return Frames.frame(kind, new Table.Row(line.file(), line.number(), cells));
  }
}
