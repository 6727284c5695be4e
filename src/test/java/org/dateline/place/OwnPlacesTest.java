package org.dateline.place;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dateline.snapshot.Snapshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A tiny world of one town, and what the user adds to it.
class OwnPlacesTest {

  private static final String HEADER =
      "name\taliases\tlevel\tfeature\tcountry\tlongitude\tlatitude\n";

  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void tinyWorld() throws IOException {
    for (String file : GeodataFiles.PLACE_FILES) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(file));
          OutputStream packed = file.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
        packed.write(HEADER.getBytes(StandardCharsets.UTF_8));
      }
    }
    write("extra-places.tsv", HEADER + "Utopia\tNowhere\tCITY\tPPL\tXX\t10\t20\n");
    write("aliases.tsv", "names\tplace\nBest Town\tdl:utopia\n");
    write("abbreviations.tsv", "forms\tplace\tuse\nUT.\tdl:utopia\tafter comma\n");
    write("demonyms.tsv", "country\twords\nXX\tUtopian|Utopians\n");
    Files.write(folder.resolve("outlines.bin"), new byte[] {'D', 'L', 'O', '1', 0, 0, 0, 0});
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /// Opens it from the snapshot that the first opening keeps.
  private Gazetteer open() {
    new GeodataFiles(folder, Optional.empty(), _ -> {}, new Snapshots(folder));
    return new GeodataGazetteer(
        new GeodataFiles(
            folder,
            Optional.of(folder.resolve("places.tsv")),
            complaints::add,
            new Snapshots(folder)));
  }

  @Test
  void aChangedFileCountsAtTheNextOpening() throws IOException {
    open();

    write("extra-places.tsv", HEADER + "Utopia\tSomewhere\tCITY\tPPL\tXX\t10\t20\n");

    assertThat(open().named("Somewhere")).hasSize(1);
    assertThat(open().named("Nowhere")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Utopia", "UTOPIA", "nowhere", "Best Town", "UT."})
  void oneTownUnderAllItsNames(String name) {
    assertThat(open().named(name)).extracting(Place::name).containsExactly("Utopia");
  }

  @Test
  void ownPlaceIsFound() throws IOException {
    write("places.tsv", HEADER + "Camp Eden\tEden\tPOINT\tMILB\tXX\t11\t21\n");

    assertThat(open().named("Eden").getFirst())
        .isEqualTo(
            new Place(
                new PlaceId("dl:camp-eden"),
                "Camp Eden",
                Level.POINT,
                "MILB",
                "XX",
                null,
                null,
                new Position(11, 21),
                0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Eden  | POINT | MILB | XX | east | 21; in the column 'longitude' is not a number",
        "Eden  | TOWN  | PPL  | XX | 11 | 21; is no level; write one of POINT, CITY",
        "Eden  | CITY  | PPL  | XX | 11 | 91; latitude 91.0 is not in -90 to 90",
        "Eden  | CITY  | PPL  | XX | 11; the column 'latitude' is empty",
        "      | CITY  | PPL  | XX | 11 | 21; the column 'name' is empty",
        "Eden  | CITY  | PPL  | XX | 11 | 21 | 7; more than the 7 columns",
      })
  void aWrongLineIsLeftOutAndComplainedOfWithFileAndLine(String line, String message)
      throws IOException {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    String name = cells[0] + "\t\t";
    String rest = String.join("\t", Arrays.copyOfRange(cells, 1, cells.length));
    var good = "Camp Eve\t\tPOINT\tMILB\tXX\t11\t21\n";
    write("places.tsv", "# my places\n" + HEADER + name + rest + "\n" + good);

    assertThat(open().named("Camp Eve")).hasSize(1);
    assertThat(complaints).singleElement(as(STRING)).contains("places.tsv:3: ").contains(message);
  }

  @Test
  void aliasOfAnUnknownPlace() throws IOException {
    write("aliases.tsv", "names\tplace\nBest Town\tdl:eden\n");

    assertThatIllegalArgumentException()
        .isThrownBy(this::open)
        .withMessageContaining("aliases.tsv:2: there is no place with the id 'dl:eden'");
  }

  @Test
  void damagedOutlines() throws IOException {
    write("outlines.bin", "nonsense");

    assertThatIllegalArgumentException()
        .isThrownBy(this::open)
        .withMessageContaining("make it anew with geodata/build");
  }
}
