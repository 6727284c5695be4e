package org.dateline.reading;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.event.What;
import org.dateline.place.Gazetteer;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a user adds to the triggers and words.
class TaughtReaderTest {

  private static final Gazetteer GAZETTEER = Gazetteer.open(Path.of("geodata"));

  private static final String HUDDLE =
      "meeting\thobnob\tV\tmeeting\t+subj=participant:party +with=participant:party"
          + "\tMerkel hobnobbed with Hollande in Paris.\n";

  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();

  private Reader taught() {
    return Reader.taught(SharedEngine.ENGINE, GAZETTEER, folder, complaints::add);
  }

  private static List<What> read(Reader reader, String text) {
    var day = LocalDate.of(2014, 3, 14);
    var article = new Article(new ArticleId("A"), null, null, text, day, Locale.ENGLISH);
    return reader.read(article).events().stream().map(Event::what).toList();
  }

  @Test
  void anOwnTriggerFindsItsKindOfEvent() throws IOException {
    Files.writeString(folder.resolve("triggers.tsv"), "# mine\n\n" + HUDDLE);

    assertThat(read(taught(), "On Friday Obama hobnobbed with Cameron in London."))
        .containsExactly(new What.Meeting(false));
    assertThat(complaints).isEmpty();
    assertThat(read(new Reader(SharedEngine.ENGINE, GAZETTEER), "Obama hobnobbed with Cameron."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "parley;hobnob;V;meeting;-;Merkel hobnobbed.~'parley' is no kind of event; there are [dep",
        "meeting;hobnob;V;meeting;-~has 5 of 6 cells; write kind word V|N sense slots example",
        "meeting;hobnob;X;meeting;-;Merkel hobnobbed.~'X' is neither V (verb) nor N (noun)",
        "meeting;hobnob;V;party;-;Merkel hobnobbed.~'PARTY' is no kind of MEETING; write the sense",
        "deployment;hobnob;V;run;-;Merkel hobnobbed.~'RUN' is none of [MOVE, PRESENCE",
        "meeting;hobnob;V;meeting,often;-;Merkel hobnobbed.~'often' is none of [DATED",
        "meeting;hobnob;V;meeting;subj;Merkel hobnobbed.~the slot 'subj' is not written like",
        "meeting;hobnob;V;meeting;subj=who:party;Merkel hobnobbed.~'who' is no role of a slot; there",
        "meeting;hobnob;V;meeting;subj=actor:elf;Merkel hobnobbed.~'elf' is no class of words; types",
        "meeting;hobnob;V;meeting;+with=participant:party;Merkel left.~the example does not contain"
            + " a meeting by this frame; change its slots or the example 'Merkel left.'",
      })
  void aWrongTriggerIsComplainedOfWithFileAndLineAndTheOthersCount(String line, String message)
      throws IOException {
    Files.writeString(
        folder.resolve("triggers.tsv"), HUDDLE + "\n" + line.replace(';', '\t') + "\n");

    assertThat(read(taught(), "Obama hobnobbed with Cameron in London.")).hasSize(1);
    assertThat(complaints).singleElement(as(STRING)).contains("triggers.tsv, line 3: " + message);
  }

  @Test
  void anOwnWordJoinsItsClassOrList() throws IOException {
    Files.writeString(
        folder.resolve("words.tsv"),
        """
        equipment\tzorgon\tRussia sent four zorgons to Syria.
        titles\tTaoiseach\tTaoiseach Paris left [Dublin].
        """);

    assertThat(read(taught(), "Russia sent four zorgons to Syria on Friday."))
        .containsExactly(new What.Deployment(What.Manoeuvre.MOVE));
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "elves;Legolas;Legolas left.|'elves' is no list of words and none of the classes [a city",
        "titles;Taoiseach|has 2 of 3 cells; write list word example, parted by tabs",
        "locatives;near;far;It is near [Paris].|'far' is no number",
        "levels;oblast;The oblast.|write list, word, value, example, parted by tabs",
      })
  void aWrongWordIsComplainedOfWithFileAndLine(String line, String message) throws IOException {
    Files.writeString(folder.resolve("words.tsv"), line.replace(';', '\t'));

    taught();

    assertThat(complaints)
        .isNotEmpty()
        .allSatisfy(complaint -> assertThat(complaint).contains("words.tsv, line 1: " + message));
  }

  @Test
  void aFileThatIsNoTextIsLeftOut() throws IOException {
    Files.write(folder.resolve("triggers.tsv"), new byte[] {(byte) 0xC3, 0x28, 0x0A});

    taught();

    assertThat(complaints).singleElement(as(STRING)).contains("it is not UTF-8; save it as UTF-8");
  }
}
