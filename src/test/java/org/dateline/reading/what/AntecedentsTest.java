package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntecedentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPLOYMENT|Fighting went on in Aleppo. Government troops advanced on the city."
            + "|DESTINATION Aleppo",
        "DEPLOYMENT|The army took Bangkok on Tuesday. Soldiers are guarding the main stations there."
            + "|PLACE Bangkok",
        "DEPLOYMENT|Pelosi left Taipei on Monday. Some 13 warships crossed the median line on"
            + " Tuesday.|''",
        "VISIT|Modi's visit to Mozambique is the first visit by a minister of India to the country."
            + "|PLACE Mozambique",
        "DEPLOYMENT|They held a vote in Crimea. Russia massed 16,000 troops on the peninsula."
            + "|PLACE Crimea",
        "MEETING|ISLAMABAD, March 13 (AP) - Obama met King Abdullah here on Thursday.|PLACE Islamabad",
        "MEETING|New Delhi: Obama met King Abdullah here on Thursday.|PLACE New Delhi",
        "MEETING|ISLAMABAD, March 13 (AP) - \"Obama met King Abdullah here on Thursday,\" said an aide."
            + "|''",
        "VISIT|ISLAMABAD: President Obama arrived here on Thursday for a three-day visit."
            + "|PLACE Islamabad",
        "DEPLOYMENT|French troops have arrived in Chad's capital. N'Djamena is calm."
            + "|DESTINATION N'Djamena",
        "MEETING|The African leaders are in Addis Ababa. The African Union summit there ends Monday."
            + "|PLACE Addis Ababa",
      })
  void findsThePlaceThatIsPointedTo(String kind, String text, String places) {
    assertThat(Telling.of(text, kind)).extracting(Telling::places).containsExactly(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kerry met Lavrov in Geneva on Monday. The two ministers met in Rome on Thursday."
            + "|Kerry|Lavrov",
        "Russian Foreign Minister Sergei Lavrov came on Monday. He met Kerry in Rome on Thursday."
            + "|Sergei Lavrov|Kerry",
        "President Barack Obama and Chancellor Angela Merkel are worried. The two spoke by telephone"
            + " on Monday.|Barack Obama|Angela Merkel",
        "President Barack Obama is in Rome. He met Pope Francis on Monday. He spoke on Tuesday to"
            + " Prime Minister Matteo Renzi.|Barack Obama|Matteo Renzi",
        "Nepal's President Ram Baran Yadav is ill. The Nepali leader met Modi on Monday."
            + "|Ram Baran Yadav|Modi",
        "President William Ruto of Kenya is ill. The Kenyan president met Modi on Monday."
            + "|William Ruto|Modi",
        "North Korean leader Kim Jong Il is ill. The North Korean leader met Modi on Monday."
            + "|Kim Jong Il|Modi",
        "Deputy Minister Yunus-Bek Yevkurov came. He met Modi on Monday.|Yunus-Bek Yevkurov|Modi",
        "Chinese Foreign Minister Wang Yi is ill. The Chinese president met Modi on Monday."
            + "|Chinese president|Modi",
        "Obama met with the president of Mali, Amadou Toure, on Monday.|Obama|Amadou Toure",
      })
  void findsThoseWhoAreMeant(String text, String one, String other) {
    assertThat(Telling.of(text, "MEETING").getLast().arguments())
        .extracting(Argument::name)
        .containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia sent six Su-27 jets to Belarus on Monday. Russia will send the jets to Syria by"
            + " April.|six Su-27 jets",
      })
  void thingsKeepTheNameThatTheyHad(String text, String name) {
    assertThat(Telling.of(text, "DEPLOYMENT").getLast().arguments())
        .extracting(Argument::name)
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iraqi troops entered Kuwait on Monday. The airborne troops will be flown to Dhahran.",
      })
  void thoseWhoAreCalledOtherwiseAreOthers(String text) {
    assertThat(Telling.of(text, "DEPLOYMENT").getLast().arguments())
        .extracting(Argument::name)
        .containsExactly("airborne troops");
  }

  @Test
  void theConvoyIsThatOfTheForcesToldBefore() {
    assertThat(
            Telling.of(
                    "A U.N. convoy left Kidal on Monday. The convoy arrived in Gao on Thursday.",
                    "DEPLOYMENT")
                .getLast()
                .arguments())
        .extracting(Argument::name)
        .containsExactly("U.N. convoy");
  }
}
