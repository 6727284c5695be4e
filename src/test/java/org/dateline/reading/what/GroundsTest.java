package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "NATO sent 12 F-16 fighters to Poland.|'sent' tells of a deployment",
        "NATO sent 12 F-16 fighters to Poland.|'NATO' is the one that does what is told by 'sent'",
        "NATO sent 12 F-16 fighters to Poland.|'12 F-16 fighters' is the object of 'sent'",
        "Kerry met with Lavrov in London.|'Lavrov' follows 'with' at 'met'",
        "Kerry met Lavrov in London on Friday. The two ministers met in London.|'met' tells of it"
            + " again: the same place and people",
      })
  void eachFactHasAPlainReason(String text, String reason) {
    assertThat(Telling.of(text).getFirst().evidence())
        .extracting(Evidence::reason)
        .contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "NATO sent 12 F-16 fighters to Poland.|'to Poland' tells where 'sent' leads; Poland: ",
        "NATO sent 12 F-16 fighters to Poland on Monday.|'Monday' in an article of Fri 14 Mar"
            + " 2014:",
        "Fighting went on in Aleppo. Troops advanced on the city.|'city' by 'advanced' points back"
            + " to Aleppo",
      })
  void daysAndPlacesSayWhy(String text, String beginning) {
    assertThat(Telling.of(text, "DEPLOYMENT").getFirst().evidence())
        .extracting(Evidence::reason)
        .anyMatch(reason -> reason.startsWith(beginning));
  }
}
