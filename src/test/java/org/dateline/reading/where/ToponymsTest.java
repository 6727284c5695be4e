package org.dateline.reading.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.reading.where.Toponym.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToponymsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He moved to Paris, Texas, in May.                                 | Paris      | gn:4717560
          He moved to Paris in May.                                         | Paris      | gn:2988507
          He flew from Paris to Marseille and Lyon.                         | Paris      | gn:2988507
          Troops massed in the Kursk region on Friday.                      | Kursk      | a1:RU.41
          A bomb fell on the city of Kursk on Friday.                       | Kursk      | gn:538560
          WASHINGTON (AP) - The vote was put off.                           | WASHINGTON | gn:4140963
          Rain fell on Washington, Oregon and Idaho.                        | Washington | a1:US.WA
          They drove from Atlanta, in Georgia, to Savannah.                 | Georgia    | a1:US.GA
          Tanks crossed from Russia into Georgia near Tbilisi.              | Georgia    | cc:GE
          The talks in Kiev and Kharkiv failed.                             | Kiev       | gn:703448
          It happened in London, Ont., on Monday.                           | London     | gn:6058560
          Shells hit the Turkish border near Kilis.                         | Turkish    | cc:TR
          The fair opened in Jefferson County, Colo., on Monday.            | Jefferson County | a2:US.CO.059
          The Jordan Police Department and Scott County deputies came.      | Jordan     | gn:5032106
          A bus burned in Cairo's Haram district on Monday.                 | Haram      | gn:360630
          Barges went down the Mississippi to Memphis.                      | Mississippi | dl:mississippi-river
          The governor of Mississippi spoke in Memphis.                     | Mississippi | a1:US.MS
          Cases rose in Ghana, Niger, Nigeria and Togo.                     | Niger      | cc:NE
          The clinic in St. Marc, Haiti, was full.                          | St. Marc   | gn:3717588
          The People's Republic of China signed it.                         | People's Republic of China | cc:CN
          The road between Mandi and Shimla in India was blocked.           | Mandi      | gn:1263862
          In Syria shells fell on the town of Khan Shaykun.                 | Khan Shaykun | gn:168325
          A Stewartville man died near Rochester in Olmsted County.         | Rochester  | gn:5043473
          Women sang in Boston, Chicago, Denver, Dallas and in Edinburgh.   | Edinburgh  | gn:2650225
          U.S. sheriffs in Ohio, Texas, Utah and Iowa heard him in Poland.  | Poland     | cc:PL
          The talks in Feakle, County Clare, ended on Monday.              | County Clare | ne:IRL-76
          Police in County Kerry said so.                                  | County Kerry | ne:IRL-725
          Cases rose in Idaho, Montana, New Jersey and Washington.          | Washington | a1:US.WA
          Oil was spilled in the North Sea off Norway.                      | North Sea  | dl:north-sea
          Jets patrol the Baltic states from Lithuania.                     | Baltic states | dl:baltics
          """)
  void aNameMeansThePlaceThatItsTextSpeaksOf(String text, String words, String id) {
    assertThat(Toponymy.of(text, words).place()).extracting("id").hasToString(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rangers came in Stryker vehicles.
          Chelsea Clinton spoke on Monday. Clinton thanked her mother.
          The Russian president met Prime Minister Jordan.
          He read the New York Times.
          The White House said no.
          Mr. Lincoln and Mrs. Houston were there.
          The United Nations sent him in March.
          Reading books on Sunday is nice.
          The Kursk, a submarine, sank with all hands.
          The Kremlin denied it on Monday.
          They ate at McDonald's before the match.
          Officers found that Geneva Morgan had been driving.
          The Air Canada crew sang.
          The gate was built in 575 B.C. and fell later.
          The pro-Russia crowd sang.
          The fast of Ramadan began on Monday.
          Deaths attributed to MERS rose, he said.
          The cruiser Moskva turned. Later Moskva sank.
          The carrier joined the 7th Fleet in March.
          He wrote to The Post, to The Advocate and to the East West Institute.
          “It is good,” said Sam, a 28-year-old refugee.
          """)
  void whatIsNoPlaceIsLeftAlone(String text) {
    assertThat(Toponymy.words(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey Shells Allied Fighters Again           | Turkey
          Rebel Forces Retake Mosul Airport             | Mosul Airport
          Many Syrians Trapped as Militants Push to Border |
          They fled from Bustan al-Qasr in Aleppo.      | Bustan al-Qasr,Aleppo
          The coming Russia-US summit was prepared.     | Russia,US
          The settlement of Kiryat Arba, West Bank, grew. | Kiryat Arba,West Bank
          """)
  void aNameIsTakenWholeAndWithoutTheWordsOfAHeading(String text, @Nullable String names) {
    assertThat(Toponymy.words(text))
        .isEqualTo(names == null ? List.of() : List.of(names.split(",")));
  }

  @Test
  void aPlaceThatSpeaksStandsForThoseWhoGovernIt() {
    assertThat(Toponymy.of("Moscow acknowledged the losses.", "Moscow").use())
        .isEqualTo(Use.METONYM);
    assertThat(Toponymy.of("It snowed in Moscow on Monday.", "Moscow").use())
        .isEqualTo(Use.LITERAL);
  }

  @Test
  void theReasonQuotesTheText() {
    assertThat(Toponymy.of("He moved to Paris, Texas, in May.", "Paris").reason())
        .isEqualTo("the text says 'Texas' right after it");
    assertThat(Toponymy.of("Troops massed in the Kursk region.", "Kursk").reason())
        .isEqualTo("'region' stands beside it, so Kursk Oblast, not the city of Kursk");
  }

  @Test
  void otherPlacesOfTheNameFollowAsRunnersUp() {
    assertThat(Toponymy.of("He moved to Paris in May.", "Paris").runnersUp())
        .isNotEmpty()
        .noneSatisfy(place -> assertThat(place.id()).hasToString("gn:2988507"));
  }

  @Test
  void theWordsOfAHeadingAreNobodysName() {
    var text =
        """
        Mutiny at Valencia Base Fails as Maduro Tightens Grip

        They were hunting for 10 men after a raid on an army base in Valencia the day before.\
        """;
    assertThat(Toponymy.words(text)).contains("Valencia");
  }

  @Test
  void aStreetIsPlacedAtItsTown() {
    var street =
        Toponymy.of("A car burned in Dayton, Ohio, on Larkwood Street.", "Larkwood Street");

    assertThat(street.place()).extracting("name").isEqualTo("Dayton");
    assertThat(street.reason())
        .isEqualTo("the gazetteer has no 'Larkwood Street'; the text names it beside Dayton");
    assertThat(street.certainty()).isLessThan(0.5);
  }

  @Test
  void aStreetLiesWhereTheTextPlacesItOnce() {
    var text = "A car burned in Dayton, Ohio, on Larkwood Street.\n\n" + "It rained. ".repeat(30);

    var last = Toponymy.of(text + "Larkwood Street was shut.").getLast();

    assertThat(last.place()).extracting("name").isEqualTo("Dayton");
  }

  @Test
  void aVillageIsNotPlacedAtTheCapitalThatOnlyGoverns() {
    var village =
        Toponymy.of(
            "Tanks crossed near the village of Larkwood, hours after Nairobi's minister spoke.",
            "Larkwood");

    assertThat(village.place()).isNull();
  }

  @Test
  void aVillageFarFromAllElseIsAnotherOfThatName() {
    var village =
        Toponymy.of(
            "He got his training in the town of Sawa. Asmara, Massawa and Keren in Eritrea are quiet.",
            "Sawa");

    assertThat(village.place()).extracting("country").isEqualTo("ER");
    assertThat(village.certainty()).isLessThan(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "...", "A 1 b 2 ,", "NO NO NO NO", "Ŧħē ŋ€ẅś"})
  void oddTextIsReadWithoutHarm(String text) {
    assertThat(Toponymy.of(text)).isEmpty();
  }
}
