package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | The minister said on Friday that the troops had left the city and would not return to it.
          true  | Gunmen killed 12 soldiers near Gao, officials said, in the deadliest attack of the year.
          true  | Obama visits Warsaw Tuesday
          false | Der Minister sagte am Freitag, die Truppen hätten die Stadt verlassen und kehrten nicht zurück.
          false | Le ministre a déclaré vendredi que les troupes avaient quitté la ville et n'y reviendraient pas.
          false | De minister zei vrijdag dat de troepen de stad hebben verlaten en er niet zullen terugkeren.
          false | El ministro dijo el viernes que las tropas habían dejado la ciudad y que no volverían a ella.
          false | Министр заявил в пятницу, что войска покинули город и больше туда не вернутся никогда, ни при каких условиях.
          """)
  void tellsEnglishByItsFrequentWords(boolean english, String text) {
    assertThat(English.is(text)).isEqualTo(english);
  }
}
