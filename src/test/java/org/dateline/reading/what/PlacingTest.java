package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kurdish units are advancing on villages east of Mosul.|PLACE Mosul",
        "The army is in Mosul. Militants are hunkered down in the second-largest Iraqi city."
            + "|PLACE Mosul",
        "Ukrainian troops moved from Kiev to Donetsk.|ORIGIN Kyiv, DESTINATION Donetsk",
      })
  void placesDeployments(String text, String places) {
    assertThat(Telling.of(text, "DEPLOYMENT")).extracting(Telling::places).contains(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kerry met Lavrov on Friday during a ceremony outside a hotel in Geneva.|PLACE Geneva",
        "Kerry met Lavrov in Geneva, Switzerland.|PLACE Geneva",
        "Kerry spoke at the Yalta European Strategy meeting on Monday.|''",
        "The Syria talks between Kerry and Lavrov resumed on Monday.|''",
        "The Geneva talks between Kerry and Lavrov resumed on Monday.|PLACE Geneva",
      })
  void placesMeetings(String text, String places) {
    assertThat(Telling.of(text, "MEETING")).extracting(Telling::places).containsExactly(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.S. Senate approved sanctions against seven Venezuelan officials.|PLACE Venezuela"
      })
  void aMeasureIsWhereThoseAreOnWhomItIsLaid(String text, String places) {
    assertThat(Telling.of(text, "SANCTION")).extracting(Telling::places).containsExactly(places);
  }
}
