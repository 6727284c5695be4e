package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Published 14 March 2014\\nTroops moved.                        | 2014-03-14",
        "Talks fail\\nBy A. Writer\\nMarch 14, 2014\\nTroops moved.     | 2014-03-14",
        "2014-03-14\\nTroops moved.                                     | 2014-03-14",
        "LONDON, March 14, 2014 (AP) — Troops moved on Friday in a long line. | 2014-03-14",
        "KYIV, 14 Mar. 2014 - Troops moved on Friday in a long line of lorries and tanks today. | 2014-03-14",
        "Troops moved on 14 March 2014, the ministry said.              |",
        "The war began on 1 September 1939 and nobody knew how long it would last, they said. |",
        "Published 30 February 2014\\nTroops moved.                     |",
        "03/04/2014\\nTroops moved.                                     |",
      })
  void onlyADateLineIsADayOfPublication(String text, @Nullable LocalDate day) {
    assertThat(DateLine.find(text.replace("\\n", "\n")).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "WASHINGTON, Oct. 22 - He spoke tonight.             | 1962-10-23 | 1962-10-22",
        "Crisis\\nWASHINGTON, Oct. 22 (AP) — He spoke tonight. | 1962-10-24 | 1962-10-22",
        "BERLIN, 31 December – They met today.               | 1990-01-01 | 1989-12-31",
        "WASHINGTON, Oct. 2 - He spoke tonight.              | 1962-10-23 | 1962-10-23",
        "WASHINGTON, Oct. 24 - He spoke tonight.             | 1962-10-23 | 1962-10-23",
        "WASHINGTON, Oct. 32 - He spoke tonight.             | 1962-10-23 | 1962-10-23",
        "On Oct. 22 - a Monday - he spoke.                   | 1962-10-23 | 1962-10-23",
      })
  void aReportCountsFromTheDayOfItsPlaceLine(String text, LocalDate published, LocalDate filed) {
    assertThat(DateLine.filed(text.replace("\\n", "\n"), published)).isEqualTo(filed);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-03-14                | 2014-03-14",
        "2014-03-14T23:59:59+14:00 | 2014-03-14",
        "Fri, 14 Mar 2014 10:00    | 2014-03-14",
        "March 14th, 2014          | 2014-03-14",
        "Sept. 1, 2014             | 2014-09-01",
        "2016-02-29                | 2016-02-29",
      })
  void daysAreRead(String field, LocalDate day) {
    assertThat(Day.parse(field)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2014-02-30", "2015-02-29", "14/03/2014", "31 June 2014", "2014"})
  void whatIsNoDayIsRefused(String field) {
    assertThatThrownBy(() -> Day.parse(field))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("'" + field + "' is no day");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "From 3 May 1999 to March 14, 2014 and 2010-01-01, not 31 June 2020 | 2014-03-14",
        "No day at all in 2014 |",
      })
  void theLatestDayIsFound(String text, @Nullable LocalDate day) {
    assertThat(Day.latest(text).orElse(null)).isEqualTo(day);
  }
}
