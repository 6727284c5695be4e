package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The README tells what each file of the gazetteer is.
class GeodataReadmeTest {

  private static final Path GEODATA = Path.of("geodata");

  static Stream<String> files() {
    return Stream.concat(
        GeodataFiles.PLACE_FILES.stream(),
        Stream.of("outlines.bin", "aliases.tsv", "abbreviations.tsv", "demonyms.tsv"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void describesTheFileAndGivesItsSum(String file) throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(GEODATA.resolve(file));
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

    assertThat(Files.readString(GEODATA.resolve("README.md")))
        .as("run geodata/gazetteer-source/checksums.mjs after a change of " + file)
        .contains("| `" + file + "` |")
        .contains(sum + "  " + file);
  }
}
