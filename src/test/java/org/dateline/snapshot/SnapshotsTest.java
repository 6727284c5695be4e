package org.dateline.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {

  private static final String STATE = "file 12 2014-03-14";

  @TempDir Path folder;

  private int made;

  /// A number that is counted up whenever it must be made.
  private int number(Snapshots snapshots, String state) {
    return snapshots.of(
        "number", state, () -> ++made, SnapshotReader::number, (n, writer) -> writer.number(n));
  }

  @Test
  void isMadeOnce() {
    var snapshots = new Snapshots(folder.resolve("new"));

    assertThat(number(snapshots, STATE)).isEqualTo(1);
    assertThat(number(snapshots, STATE)).isEqualTo(1);
  }

  @Test
  void isMadeAnewWhenItsSourceHasChanged() {
    var snapshots = new Snapshots(folder);
    number(snapshots, STATE);

    assertThat(number(snapshots, STATE + "!")).isEqualTo(2);
    assertThat(number(snapshots, STATE + "!")).isEqualTo(2);
  }

  @Test
  void isMadeEachTimeWithoutAFolder() {
    var snapshots = new Snapshots(null);

    assertThat(number(snapshots, STATE)).isEqualTo(1);
    assertThat(number(snapshots, STATE)).isEqualTo(2);
  }

  @Test
  void isMadeEachTimeWhereNothingCanBeWritten() throws IOException {
    var snapshots = new Snapshots(Files.createFile(folder.resolve("file")).resolve("below"));

    assertThat(number(snapshots, STATE)).isEqualTo(1);
    assertThat(number(snapshots, STATE)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 6, 12, 26, 29})
  void isMadeAnewWhenItIsCutOff(int length) throws IOException {
    var snapshots = new Snapshots(folder);
    number(snapshots, STATE);
    var file = folder.resolve("number.bin");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

    assertThat(number(snapshots, STATE)).isEqualTo(2);
    assertThat(number(snapshots, STATE)).isEqualTo(2);
  }

  @Test
  void givesBackEverythingInOrder() {
    var snapshots = new Snapshots(folder);
    snapshots.of("all", STATE, () -> STATE, _ -> STATE, (_, writer) -> write(writer));

    snapshots.of("all", STATE, () -> STATE, this::check, (_, _) -> {});

    assertThat(made).isEqualTo(1);
  }

  private static void write(SnapshotWriter writer) {
    writer.texts(List.of("", "Kyiv", "Київ", "\uD83D\uDE00"));
    writer.bytes(new byte[] {1, -1});
    writer.shorts(new short[] {Short.MIN_VALUE});
    writer.ints(new int[] {});
    writer.longs(new long[] {Long.MAX_VALUE, 0});
    writer.floats(new float[] {0.1f});
    writer.doubles(new double[] {Math.PI, Double.NaN});
  }

  private String check(SnapshotReader reader) {
    assertThat(reader.texts()).containsExactly("", "Kyiv", "Київ", "\uD83D\uDE00");
    assertThat(reader.bytes()).containsExactly(1, -1);
    assertThat(reader.shorts()).containsExactly(Short.MIN_VALUE);
    assertThat(reader.ints()).isEmpty();
    assertThat(reader.longs()).containsExactly(Long.MAX_VALUE, 0);
    assertThat(reader.floats()).containsExactly(0.1f);
    assertThat(reader.doubles()).containsExactly(Math.PI, Double.NaN);
    made++;
    return STATE;
  }
}
