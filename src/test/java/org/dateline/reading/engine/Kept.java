package org.dateline.reading.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;
import org.dateline.snapshot.Snapshots;

/// Models as every start but the first has them.
final class Kept {

  private Kept() {}

  /// What a snapshot keeps of a model.
  static <M> M model(
      M model, Function<SnapshotReader, M> reading, BiConsumer<M, SnapshotWriter> writing) {
    try {
      var folder = Files.createTempDirectory("snapshots");
      var snapshots = new Snapshots(folder);
      snapshots.of("model", "", () -> model, reading, writing);
      var kept =
          snapshots.of(
              "model",
              "",
              () -> {
                throw new IllegalStateException("there is no snapshot");
              },
              reading,
              writing);
      Files.delete(folder.resolve("model.bin"));
      Files.delete(folder);
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
