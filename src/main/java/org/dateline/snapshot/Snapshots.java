package org.dateline.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A folder of files that hold plain arrays, each read in a fraction of the time that their making
/// takes.
///
/// A snapshot counts for one state of what it was made from; one of another state, or a damaged
/// one, is made anew and replaced. A folder that cannot be written costs time, never a result.
///
/// @param folder where they lie; none is kept when it is null
public record Snapshots(@Nullable Path folder) {

  /// The system property that names the folder.
  public static final String PROPERTY = "dateline.snapshots";

  /// Those in the folder that the system property names.
  public static Snapshots usual() {
    String folder = System.getProperty(PROPERTY);
    return new Snapshots(folder == null ? null : Path.of(folder));
  }

  /// Reads a thing from its snapshot, or makes it and keeps a snapshot.
  ///
  /// @param name of the file, without its ending
  /// @param state of everything that the thing is made from
  public <T> T of(
      String name,
      String state,
      Supplier<T> making,
      Function<SnapshotReader, T> reading,
      BiConsumer<T, SnapshotWriter> writing) {
    if (folder == null) {
      return making.get();
    }
    Path file = folder.resolve(name + ".bin");
    return read(file, state, reading)
        .orElseGet(() -> {
          T made = making.get();
          write(file, state, writer -> writing.accept(made, writer));
          return made;
        });
  }

  private static <T> Optional<T> read(
      Path file, String state, Function<SnapshotReader, T> reading) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      var reader = SnapshotReader.open(file);
      return reader.isOf(state) ? Optional.of(reading.apply(reader)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Writes beside the file first, so that nobody reads half of it.
  private static void write(Path file, String state, Consumer<SnapshotWriter> writing) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "snapshot", ".part");
      try {
        try (var writer = SnapshotWriter.open(part, state)) {
          writing.accept(writer);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(Snapshots.class.getName())
          .log(System.Logger.Level.DEBUG, "no snapshot is kept in " + file, e);
    }
  }
}
